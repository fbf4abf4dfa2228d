import { addressOf } from '#web/paths.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { sendJson } from './sending.ts'

/** A new page afterwards, so that nothing she saw stays in memory. */
export function SignOut() {
  const t = useText()
  return (
    <Button
      kind="quiet"
      icon="sign-out"
      onClick={() =>
        void sendJson('DELETE', '/session')
          .catch(() => {})
          .then(() => location.assign(addressOf('identity.sign-in')))
      }
    >
      {t('web.sign-out')}
    </Button>
  )
}
