// Adds an organisation, corrects one, or lets a partner tend what she says about herself.
import { useState } from 'react'
import { freshId } from '#kernel/id.ts'
import type { AnswerTo } from '#web/ask.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { emptyOrganisation, OrganisationFields, type OrganisationDraft } from './organisation-fields.tsx'

export type PartnerPage = AnswerTo<'GET /partners/:organisationId'>

interface AddProps {
  onClose(): void
  onAdded(organisationId: string): void
}

export function AddOrganisationDialog({ onClose, onAdded }: AddProps) {
  const t = useText()
  const add = useVerb('partners.add-organisation')
  const [draft, setDraft] = useState<OrganisationDraft>(emptyOrganisation)
  const [organisationId] = useState(freshId)
  const list = useQuestion('GET /partners', {})
  // Who adds partners only for a programme says for which, so that she keeps them in sight.
  const programmeId = list.answer?.mayAdd.anywhere ? undefined : list.answer?.mayAdd.programmes[0]

  async function save() {
    const { kind, ...fields } = draft
    const done = await add.perform({ organisationId, ...fields, kind: kind as 'union', ...(programmeId && { programmeId }) })
    if (!done) return
    showNotice({ text: t('partners.added', { name: draft.name }) })
    onAdded(organisationId)
  }
  return (
    <Dialog open title={t('partners.add')} onClose={onClose}>
      <Form verb={add} onSubmit={() => void save()}>
        <OrganisationFields value={draft} onChange={setDraft} />
        <FormActions>
          <Submit verb={add}>{t('partners.add')}</Submit>
        </FormActions>
      </Form>
    </Dialog>
  )
}

export function ChangeOrganisationDialog({ partner, onClose }: { partner: PartnerPage; onClose(): void }) {
  const t = useText()
  const change = useVerb('partners.change-organisation')
  const tend = useVerb('partners.tend-organisation')
  const ownOnly = !partner.may.edit
  const verb = ownOnly ? tend : change
  const before: OrganisationDraft = {
    kind: partner.kind,
    name: partner.name,
    acronym: partner.acronym,
    country: partner.country,
    languages: partner.languages,
    description: partner.description,
    website: partner.website,
    partOf: partner.partOf?.id ?? null,
  }
  const [draft, setDraft] = useState(before)
  // What stood there when the dialog was opened: a page that refreshes behind it must not hide that somebody else saved.
  const [seen] = useState(partner.version)

  async function save() {
    const { kind, ...fields } = draft
    const { acronym, languages, description, website } = draft
    const input = { organisationId: partner.id, seen }
    const done = ownOnly
      ? await tend.perform({ ...input, changes: { acronym, languages, description, website } })
      : await change.perform({ ...input, changes: { ...fields, kind: kind as 'union' } })
    if (!done) return
    showNotice({ text: t('partners.saved') })
    onClose()
  }
  return (
    <Dialog open title={t('partners.change-title', { name: partner.acronym || partner.name })} onClose={onClose}>
      <Form verb={verb} onSubmit={() => void save()}>
        <OrganisationFields value={draft} onChange={setDraft} except={partner.id} ownOnly={ownOnly} />
        <FormActions>
          <Submit verb={verb}>{t('web.save')}</Submit>
        </FormActions>
      </Form>
    </Dialog>
  )
}
