import { useText } from '../text.ts'
import './loading.css'

/** Grey lines in the shape of what comes. They appear after 200 ms: what is fast does not flicker. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const t = useText()
  return (
    <div className="loading" role="status">
      <span className="for-readers-only">{t('web.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="loading-line" aria-hidden="true" />
      ))}
    </div>
  )
}
