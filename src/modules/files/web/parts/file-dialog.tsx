// A better name, a description, other readers.
import { useState } from 'react'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Choice } from '#web/ui/choice.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { TextArea } from '#web/ui/text-area.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { audiences } from '#modules/programme/domain/about.ts'
import type { FileInList } from './documents.tsx'

export function FileDialog({ file, partnerReadsAlong, onClose }: { file: FileInList; partnerReadsAlong: boolean; onClose(): void }) {
  const t = useText()
  const change = useVerb('files.change-file')
  const [seen] = useState(file.version)
  const [draft, setDraft] = useState({ name: file.name, description: file.description, audience: file.audience })
  return (
    <Dialog open title={t('files.change', { name: file.name })} onClose={onClose}>
      <Form
        verb={change}
        onSubmit={async () => {
          if (!(await change.perform({ fileId: file.id, seen, changes: { ...draft, name: draft.name.trim() } }))) return
          showNotice({ text: t('files.changed', { name: draft.name }) })
          onClose()
        }}
      >
        <TextField label={t('files.name')} at="name" value={draft.name} onChange={(name) => setDraft({ ...draft, name })} maxLength={200} />
        <TextArea
          label={t('files.description')}
          at="description"
          value={draft.description}
          onChange={(description) => setDraft({ ...draft, description })}
          maxLength={1000}
          optional
        />
        {!partnerReadsAlong && (
          <Choice
            label={t('files.audience')}
            at="audience"
            value={draft.audience}
            onChange={(audience) => setDraft({ ...draft, audience })}
            options={audiences.toReversed().map((one) => ({ value: one, label: t.word('files.audience', one) }))}
          />
        )}
        <FormActions>
          <Submit verb={change}>{t('web.save')}</Submit>
        </FormActions>
      </Form>
    </Dialog>
  )
}
