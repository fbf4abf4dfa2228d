import { useState } from 'react'
import { addressOf } from '#web/paths.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'

/** The link of an invitation, to copy. It is shown once: only its hash is kept. */
export function LinkOnce({ name, token, endsAt, onClose }: { name: string; token: string; endsAt: string; onClose(): void }) {
  const t = useText()
  const format = useFormat()
  const [copied, setCopied] = useState(false)
  const address = `${location.origin}${addressOf('identity.invitation', { token })}`
  return (
    <div className="stack">
      <p>{t('identity.link-help', { name, day: format.moment(endsAt) })}</p>
      <div className="identity-link">
        <Field label={t('identity.link')}>
          {(bound) => <input {...bound} className="input" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />}
        </Field>
        <Button
          icon={copied ? 'check' : 'copy'}
          onClick={() => {
            void navigator.clipboard?.writeText(address).then(() => setCopied(true))
          }}
        >
          {copied ? t('identity.copied') : t('identity.copy')}
        </Button>
      </div>
      <div>
        <Button kind="quiet" onClick={onClose}>
          {t('web.close')}
        </Button>
      </div>
    </div>
  )
}
