// A new account in two steps: who she is and her password; then her app. The codes on paper come after.
import { useState } from 'react'
import { isLanguage, languageNames, languages, type Language } from '#kernel/language.ts'
import { chooseLanguage, useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { findingsForPassword, passwordLength } from '../../domain/password.ts'
import type { Invitation } from '../invitation.page.tsx'
import { AuthenticatorSetup, type AuthenticatorOffer } from './authenticator-setup.tsx'
import { sendJson, useSending } from './sending.ts'
import { useFirstField } from './use-first-field.ts'

export interface Opened {
  recoveryCodes: string[]
  space: { slug: string; name: string } | null
}

export function AccountOpening({ it, token, onOpened }: { it: Invitation; token: string; onOpened(opened: Opened): void }) {
  const t = useText()
  const [name, setName] = useState(it.name)
  const [language, setLanguage] = useState<Language>(isLanguage(it.language) ? it.language : t.language)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [offer, setOffer] = useState<AuthenticatorOffer>()
  const prepare = useSending(() => sendJson<AuthenticatorOffer>('POST', `/invitations/${token}/authenticator`))
  const open = useSending((app: string) => sendJson<Opened>('POST', `/invitations/${token}`, { name, language, password, app, code }))

  const box = useFirstField(offer ? 'app' : 'person')
  if (!offer) {
    return (
      <Form
        verb={prepare}
        findings={findingsForPassword(password, { email: it.email, name })}
        onSubmit={async () => {
          const made = await prepare.perform(undefined)
          if (!made) return
          setOffer(made)
          scrollTo(0, 0)
        }}
      >
        <TextField label={t('identity.name')} at="name" autoComplete="name" value={name} onChange={setName} />
        <Select
          label={t('identity.language')}
          at="language"
          value={language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(value) => {
            setLanguage(value)
            void chooseLanguage(value)
          }}
        />
        <TextField
          label={t('identity.new-password')}
          at="password"
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          help={t('identity.password-help', { least: passwordLength.least })}
        />
        <FormActions>
          <Submit verb={prepare}>{t('identity.go-on')}</Submit>
        </FormActions>
      </Form>
    )
  }
  return (
    <Form
      verb={open}
      onSubmit={async () => {
        const opened = await open.perform(offer.token)
        if (opened) onOpened(opened)
      }}
    >
      <div ref={box}>
        <h2 tabIndex={-1}>{t('identity.app-title')}</h2>
      </div>
      <p className="quiet">{t('identity.app-why')}</p>
      <AuthenticatorSetup offer={offer} />
      <TextField label={t('identity.app-code')} at="code" autoComplete="one-time-code" inputMode="numeric" short value={code} onChange={setCode} />
      <FormActions>
        <Submit verb={open}>{t('identity.open-account')}</Submit>
        <Button kind="quiet" icon="left" onClick={() => setOffer(undefined)}>
          {t('identity.back')}
        </Button>
      </FormActions>
    </Form>
  )
}
