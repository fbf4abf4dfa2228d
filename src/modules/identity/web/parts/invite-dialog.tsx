// Invites somebody, and shows the link by which she comes in: once, to be sent by whatever reaches her.
import { useState } from 'react'
import { dayOf } from '#kernel/day.ts'
import { freshId } from '#kernel/id.ts'
import { languageNames, languages, type Language } from '#kernel/language.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { LinkOnce } from './link-once.tsx'
import { emptyRole, givenRole, RoleFields } from './role-fields.tsx'

export function InviteDialog({ open, space, onClose }: { open: boolean; space: { id: string; name: string }; onClose(): void }) {
  const t = useText()
  return (
    <Dialog open={open} title={t('identity.invite-title', { space: space.name })} onClose={onClose}>
      <InviteForm space={space} onClose={onClose} />
    </Dialog>
  )
}

function InviteForm({ space, onClose }: { space: { id: string }; onClose(): void }) {
  const t = useText()
  const invite = useVerb('identity.invite')
  const [ids] = useState(() => ({ person: freshId(), role: freshId() }))
  const [today] = useState(() => dayOf(new Date()))
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [language, setLanguage] = useState<Language>(t.language)
  const [draft, setDraft] = useState(emptyRole)
  const [done, setDone] = useState<{ link: { token: string; endsAt: string } | null }>()
  if (done) return done.link ? <LinkOnce name={name} {...done.link} onClose={onClose} /> : <p>{t('identity.in-already', { name })}</p>
  return (
    <Form
      verb={invite}
      onSubmit={async () => {
        const answer = await invite.perform({ personId: ids.person, email, name, language, roles: [givenRole(draft, { id: ids.role, space: space.id })] })
        if (answer) setDone({ link: answer.link ?? null })
      }}
    >
      <TextField label={t('identity.email')} at="email" type="email" inputMode="email" value={email} onChange={setEmail} autoFocus />
      <TextField label={t('identity.name')} at="name" value={name} onChange={setName} />
      <Select
        label={t('identity.her-language')}
        at="language"
        value={language}
        onChange={(value) => setLanguage(value as Language)}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <RoleFields value={draft} onChange={setDraft} at="roles.0" today={today} />
      <FormActions>
        <Submit verb={invite}>{t('identity.make-link')}</Submit>
      </FormActions>
    </Form>
  )
}
