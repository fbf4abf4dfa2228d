// Writes down or corrects what was agreed with a partner; says at once what is missing in it.
import { useState } from 'react'
import { dayOf } from '#kernel/day.ts'
import { freshId } from '#kernel/id.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Choice } from '#web/ui/choice.tsx'
import { DateField } from '#web/ui/date-field.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextArea } from '#web/ui/text-area.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { agreementFindings, agreementKinds, type AgreementFields } from '../../domain/agreement.ts'
import type { PartnerPage } from './organisation-dialog.tsx'

export type Agreement = PartnerPage['agreements'][number]

const emptyAgreement: AgreementFields = {
  kind: 'partnership-agreement',
  title: '',
  reference: '',
  startsOn: '',
  endsOn: null,
  signedOn: null,
  integrityClause: null,
  note: '',
}
const clauseOf = { yes: true, no: false, unknown: null } as const
const wordOf = (clause: boolean | null) => (clause === null ? 'unknown' : clause ? 'yes' : 'no')

export function AgreementDialog({ partner, agreement, onClose }: { partner: PartnerPage; agreement: Agreement | undefined; onClose(): void }) {
  const t = useText()
  const add = useVerb('partners.add-agreement')
  const change = useVerb('partners.change-agreement')
  const verb = agreement ? change : add
  const [agreementId] = useState(() => agreement?.id ?? freshId())
  const [seen] = useState(agreement?.version ?? 1)
  const [today] = useState(() => dayOf(new Date()))
  const [draft, setDraft] = useState<AgreementFields>(agreement ? fieldsOf(agreement) : emptyAgreement)
  const set = (changes: Partial<AgreementFields>) => setDraft({ ...draft, ...changes })

  async function save() {
    const done = agreement
      ? await change.perform({ agreementId, seen, changes: draft })
      : await add.perform({ agreementId, organisationId: partner.id, ...draft })
    if (!done) return
    showNotice({ text: agreement ? t('partners.saved') : t('partners.agreement-added') })
    onClose()
  }
  return (
    <Dialog open title={agreement ? t('partners.change-agreement', { title: agreement.title }) : t('partners.add-agreement')} onClose={onClose}>
      <Form verb={verb} findings={draft.startsOn ? agreementFindings(draft, today) : []} onSubmit={() => void save()}>
        <Select
          label={t('partners.agreement-kind')}
          at="kind"
          value={draft.kind}
          onChange={(kind) => set({ kind })}
          options={agreementKinds.map((kind) => ({ value: kind, label: t.word('partners.agreement-kind', kind) }))}
        />
        <TextField label={t('partners.agreement-title')} at="title" value={draft.title} onChange={(title) => set({ title })} maxLength={300} />
        <TextField
          label={t('partners.reference')}
          at="reference"
          value={draft.reference}
          onChange={(reference) => set({ reference })}
          maxLength={100}
          help={t('partners.reference-help')}
          optional
          short
        />
        <DateField label={t('partners.starts-on')} at="startsOn" value={draft.startsOn} onChange={(startsOn) => set({ startsOn })} />
        <DateField
          label={t('partners.ends-on')}
          at="endsOn"
          value={draft.endsOn ?? ''}
          onChange={(day) => set({ endsOn: day || null })}
          from={draft.startsOn || undefined}
          help={t('partners.ends-on-help')}
          optional
        />
        <DateField
          label={t('partners.signed-on')}
          at="signedOn"
          value={draft.signedOn ?? ''}
          onChange={(day) => set({ signedOn: day || null })}
          help={t('partners.signed-on-help')}
          optional
        />
        <Choice
          label={t('partners.integrity-clause')}
          at="integrityClause"
          value={wordOf(draft.integrityClause)}
          onChange={(word) => set({ integrityClause: clauseOf[word] })}
          help={t('partners.integrity-clause-help')}
          options={(['yes', 'no', 'unknown'] as const).map((word) => ({ value: word, label: t.word('partners.clause', word) }))}
        />
        <TextArea label={t('partners.note')} at="note" value={draft.note} onChange={(note) => set({ note })} maxLength={4000} optional />
        <FormActions>
          <Submit verb={verb}>{t('web.save')}</Submit>
        </FormActions>
      </Form>
    </Dialog>
  )
}

const fieldsOf = ({ kind, title, reference, startsOn, endsOn, signedOn, integrityClause, note }: Agreement): AgreementFields => ({
  kind,
  title,
  reference,
  startsOn,
  endsOn,
  signedOn,
  integrityClause,
  note,
})
