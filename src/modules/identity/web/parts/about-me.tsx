import { useState } from 'react'
import { languageNames, languages, type Language } from '#kernel/language.ts'
import { chooseLanguage, useText } from '#web/text.ts'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import type { Account } from '../account.page.tsx'
import { sendJson, useSending } from './sending.ts'

export function AboutMe({ account }: { account: Account }) {
  const t = useText()
  const [name, setName] = useState(account.name)
  const [language, setLanguage] = useState<Language>(account.language)
  const change = useSending((input: { name: string; language: Language }) => sendJson('PATCH', '/account', input))
  return (
    <Form
      verb={change}
      onSubmit={async () => {
        if (!(await change.perform({ name, language }))) return
        await chooseLanguage(language)
        showNotice({ text: t('identity.saved') })
      }}
    >
      <TextField label={t('identity.email')} type="email" value={account.email} onChange={() => {}} reason={t('identity.email-stays')} />
      <TextField label={t('identity.name')} at="name" autoComplete="name" value={name} onChange={setName} />
      <Select
        label={t('identity.language')}
        at="language"
        value={language}
        onChange={(value) => setLanguage(value as Language)}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <FormActions>
        <Submit verb={change} kind="plain">
          {t('web.save')}
        </Submit>
      </FormActions>
    </Form>
  )
}
