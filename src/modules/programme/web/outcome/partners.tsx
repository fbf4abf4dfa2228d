// Who takes part, as what, and who holds the money.
import { useState } from 'react'
import { addressOf } from '#web/paths.ts'
import { useNames, useText } from '#web/text.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Link } from '#web/ui/link.tsx'
import { Section } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import type { OutcomeAnswer } from './answer.ts'
import { EditButton } from './edit-button.tsx'
import { PartnersForm } from './partners-form.tsx'

export function Partners({ it }: { it: OutcomeAnswer }) {
  const t = useText()
  const country = useNames('region')
  const [editing, edit] = useState(false)
  const hasNotes = it.partners.some((one) => one.note)
  return (
    <Section title={t('outcome.partners')} aside={<EditButton it={it} what={t('outcome.partners')} onClick={() => edit(true)} />}>
      <Table
        caption={t('outcome.partners')}
        rows={it.partners}
        rowKey={(one) => `${one.organisationId} ${one.role}`}
        sortName="partners"
        columns={[
          {
            key: 'name',
            head: t('outcome.organisation'),
            sortBy: (one) => one.name,
            cell: (one) => (
              <Link to={addressOf('partners.organisation', { organisationId: one.organisationId })}>
                {one.acronym && one.acronym !== one.name ? (
                  <>
                    <strong>{one.acronym}</strong> {one.name}
                  </>
                ) : (
                  one.name
                )}
              </Link>
            ),
          },
          { key: 'role', head: t('outcome.role'), sortBy: (one) => t.word('outcome.role', one.role), cell: (one) => t.word('outcome.role', one.role) },
          {
            key: 'holder',
            head: t('outcome.budget-holder'),
            sortBy: (one) => one.budgetHolderName ?? '',
            cell: (one) => one.budgetHolderName ?? <span className="quiet">{t('outcome.holds-itself')}</span>,
          },
          {
            key: 'country',
            head: t('outcome.country'),
            sortBy: (one) => (one.country ? country(one.country) : ''),
            cell: (one) => (one.country ? country(one.country) : ''),
          },
          ...(hasNotes ? [{ key: 'note', head: t('outcome.note'), cell: (one: OutcomeAnswer['partners'][number]) => one.note ?? '' }] : []),
        ]}
        empty={<p className="quiet">{t('outcome.no-partners')}</p>}
      />
      <Dialog open={editing} title={t('outcome.edit-partners')} onClose={() => edit(false)} wide>
        <PartnersForm it={it} onDone={() => edit(false)} />
      </Dialog>
    </Section>
  )
}
