// What was agreed with her: each with its days, its state in words, and what is missing in it.
import { useState } from 'react'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import { FindingLine } from '#web/ui/finding-line.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { Section } from '#web/ui/page.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { State } from '#web/ui/state.tsx'
import { AgreementDialog, type Agreement } from './agreement-dialog.tsx'
import { agreementTones } from './agreement-tones.ts'
import type { PartnerPage } from './organisation-dialog.tsx'

export function AgreementsPart({ partner }: { partner: PartnerPage }) {
  const t = useText()
  const format = useFormat()
  const remove = useVerb('partners.remove-agreement')
  const restore = useVerb('partners.restore-agreement')
  const [editing, setEditing] = useState<Agreement | 'new'>()

  async function takeOut(agreement: Agreement) {
    if (await remove.perform({ agreementId: agreement.id })) {
      showNotice({ text: t('partners.agreement-removed', { title: agreement.title }), undo: () => void restore.perform({ agreementId: agreement.id }) })
    }
  }
  return (
    <Section
      title={t('partners.agreements')}
      aside={
        partner.may.edit && (
          <Button kind="quiet" icon="plus" onClick={() => setEditing('new')}>
            {t('partners.add-agreement')}
          </Button>
        )
      }
    >
      {[remove, restore].map((verb, index) => verb.problem && <ProblemNote key={index} problem={verb.problem} />)}
      {partner.agreements.length === 0 ? (
        <p className="quiet">{t('partners.no-agreement')}</p>
      ) : (
        <ul role="list" className="partner-cards">
          {partner.agreements.map((agreement) => (
            <li key={agreement.id}>
              <div className="partner-card-text">
                <span className="row">
                  <strong>{agreement.title}</strong>
                  <State tone={agreementTones[agreement.state]}>{t.word('partners.agreement', agreement.state)}</State>
                </span>
                <span className="quiet">
                  {[
                    t.word('partners.agreement-kind', agreement.kind),
                    agreement.reference,
                    agreement.endsOn ? format.days(agreement.startsOn, agreement.endsOn) : t('partners.from-day', { day: format.day(agreement.startsOn) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                <span className="small quiet">
                  {[
                    agreement.signedOn ? t('partners.signed', { day: format.day(agreement.signedOn) }) : '',
                    agreement.integrityClause ? t('partners.has-clause') : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {agreement.note && <p className="prose small">{agreement.note}</p>}
                {agreement.findings.map((finding) => (
                  <FindingLine key={finding.code} finding={finding} />
                ))}
              </div>
              {partner.may.edit && (
                <div className="row">
                  <Button kind="quiet" icon="edit" iconOnly onClick={() => setEditing(agreement)}>
                    {t('partners.change-agreement', { title: agreement.title })}
                  </Button>
                  <Button kind="quiet" icon="close" iconOnly onClick={() => void takeOut(agreement)}>
                    {t('partners.remove-agreement', { title: agreement.title })}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {editing && <AgreementDialog partner={partner} agreement={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </Section>
  )
}
