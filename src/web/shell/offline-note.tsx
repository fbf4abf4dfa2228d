import { useSyncExternalStore } from 'react'
import { useText } from '../text.ts'
import { Icon } from '../ui/icon.tsx'

const watch = (listener: () => void) => {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

export const useOnline = () => useSyncExternalStore(watch, () => navigator.onLine)

export function OfflineNote() {
  const t = useText()
  const online = useOnline()
  return (
    <div role="status">
      {!online && (
        <p className="shell-offline">
          <Icon name="offline" />
          {t('web.offline')}
        </p>
      )}
    </div>
  )
}
