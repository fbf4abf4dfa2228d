import { useState } from 'react'
import { blocker } from '#kernel/finding.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Combobox } from '#web/ui/combobox.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { partnerFindings, partnerRoles, type OutcomePartner } from '../../domain/outcome.ts'
import { partnersOf, type OutcomeAnswer } from './answer.ts'
import { EditForm } from './edit-form.tsx'
import { usePartnerPicks } from './partner-picks.ts'

const inOrder = (one: OutcomePartner, other: OutcomePartner) => (`${one.organisationId}${one.role}` < `${other.organisationId}${other.role}` ? -1 : 1)

export function PartnersForm({ it, onDone }: { it: OutcomeAnswer; onDone(): void }) {
  const t = useText()
  const verb = useVerb('programme.set-outcome-partners')
  const [seen] = useState(it.outcome.version)
  const [before] = useState(() => partnersOf(it))
  const [rows, setRows] = useState(before)
  const picks = usePartnerPicks(it.partners.map((one) => ({ value: one.organisationId, label: one.name })))
  const set = (index: number, next: Partial<OutcomePartner>) =>
    setRows(
      rows.map((one, place) =>
        place === index
          ? (Object.fromEntries(Object.entries({ ...one, ...next }).filter(([, value]) => value !== undefined && value !== '')) as OutcomePartner)
          : one,
      ),
    )
  const unnamed = rows.flatMap((one, index) => (one.organisationId ? [] : [blocker('outcome.choose-organisation', `partners.${index}.organisationId`)]))
  const nameOf = (id: string) => picks.find((one) => one.value === id)?.label ?? t('outcome.organisation')
  return (
    <EditForm
      it={it}
      verb={verb}
      seen={seen}
      now={it.outcome.version}
      findings={[...unnamed, ...partnerFindings(rows.filter((one) => one.organisationId))]}
      save={(version) => verb.perform({ outcomeId: it.outcome.id, seen: version, partners: rows })}
      changes={() => {
        const after = rows.filter((one) => one.organisationId).toSorted(inOrder)
        return JSON.stringify(after) === JSON.stringify(before)
          ? []
          : [{ kind: 'change-outcome', id: it.outcome.id, before: { partners: before }, after: { partners: after } }]
      }}
      said={t('outcome.partners-saved')}
      onDone={onDone}
    >
      <ul role="list" className="outcome-rows">
        {rows.map((one, index) => (
          <li key={index} className="outcome-partner">
            <Combobox
              label={t('outcome.organisation')}
              at={`partners.${index}.organisationId`}
              value={one.organisationId ?? ''}
              onChange={(organisationId) => set(index, { organisationId })}
              options={picks}
            />
            <Select
              label={t('outcome.role')}
              at={`partners.${index}.role`}
              value={one.role}
              onChange={(role) => set(index, { role })}
              options={partnerRoles.map((role) => ({ value: role, label: t.word('outcome.role', role) }))}
            />
            <Combobox
              label={t('outcome.budget-holder')}
              at={`partners.${index}.budgetHolderId`}
              optional
              value={one.budgetHolderId ?? ''}
              onChange={(budgetHolderId) => set(index, { budgetHolderId })}
              options={picks}
            />
            <TextField label={t('outcome.note')} at={`partners.${index}.note`} optional value={one.note ?? ''} onChange={(note) => set(index, { note })} />
            <Button kind="quiet" icon="delete" onClick={() => setRows(rows.filter((_, place) => place !== index))}>
              {t('web.remove')}
              <span className="for-readers-only"> {nameOf(one.organisationId)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button icon="plus" onClick={() => setRows([...rows, { organisationId: '', role: 'partner' }])}>
          {t('outcome.add-partner')}
        </Button>
      </div>
    </EditForm>
  )
}
