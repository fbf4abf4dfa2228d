import { useState } from 'react'
import { dayOf } from '#kernel/day.ts'
import { freshId } from '#kernel/id.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import type { PersonHere } from '../people.page.tsx'
import { emptyRole, givenRole, RoleFields } from './role-fields.tsx'

export function GiveRoleDialog({ person, onClose }: { person: PersonHere; onClose(): void }) {
  const t = useText()
  const rights = useQuestion('GET /my-rights', {})
  const give = useVerb('identity.give-role')
  const [draft, setDraft] = useState(emptyRole)
  const [id] = useState(freshId)
  const [today] = useState(() => dayOf(new Date()))
  const space = rights.answer?.space.id ?? ''
  return (
    <Dialog open title={t('identity.give-role-to', { name: person.name })} onClose={onClose}>
      <Form
        verb={give}
        onSubmit={async () => {
          if (!(await give.perform({ personId: person.id, ...givenRole(draft, { id, space }) }))) return
          showNotice({ text: t('identity.role-given', { name: person.name }) })
          onClose()
        }}
      >
        <RoleFields value={draft} onChange={setDraft} today={today} />
        <FormActions>
          <Submit verb={give}>{t('identity.give-role')}</Submit>
        </FormActions>
      </Form>
    </Dialog>
  )
}
