import { useText } from '../text.ts'
import { useFormat } from '../use-format.ts'
import './progress.css'

interface Props {
  /** What is going on: "Reading the file". */
  label: string
  /** Between 0 and 1; left out while nobody knows. */
  done?: number
}

/** For anything that takes over a second. */
export function Progress({ label, done }: Props) {
  const t = useText()
  const format = useFormat()
  return (
    <div className="progress" role="status">
      <div className="progress-words">
        <span>{label}</span>
        <span className="figures quiet">{done === undefined ? t('web.one-moment') : format.share(done)}</span>
      </div>
      <progress max={1} value={done} aria-label={label} />
    </div>
  )
}
