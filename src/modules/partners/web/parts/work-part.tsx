// The outcomes in which she has a part, and as what; asked of the programmes with the reader's own rights.
import { read } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Link } from '#web/ui/link.tsx'
import { Section } from '#web/ui/page.tsx'
import type { PartnerPage } from './organisation-dialog.tsx'

export function WorkPart({ partner }: { partner: PartnerPage }) {
  const t = useText()
  const work = partner.work.filter((one) => one.outcomeIds.length > 0)
  return (
    <Section title={t('partners.work')}>
      {work.length === 0 ? (
        <p className="quiet">{t('partners.no-work')}</p>
      ) : (
        work.map((one) => <ProgrammeWork key={one.programmeId} {...one} organisationId={partner.id} />)
      )}
    </Section>
  )
}

function ProgrammeWork({ programmeId, outcomeIds, organisationId }: PartnerPage['work'][number] & { organisationId: string }) {
  const t = useText()
  const format = useFormat()
  const { answer } = useQuestion('GET /programmes/:programmeId', { programmeId })
  const outcomes = answer?.outcomes.filter((one) => outcomeIds.includes(one.id)) ?? []
  if (!answer || outcomes.length === 0) return null
  return (
    <div className="stack tight">
      <h3 className="small quiet">
        <Link to={addressOf('programme.programme', { programmeId })}>{read(answer.programme.title, t.language).text}</Link>
      </h3>
      <ul role="list" className="partner-work">
        {outcomes.map((one) => {
          const roles = one.partners.filter((partner) => partner.id === organisationId).map((partner) => t.word('partners.role', partner.role))
          const title = read(one.title, t.language)
          return (
            <li key={one.id}>
              <Link to={addressOf('programme.outcome', { outcomeId: one.id })}>
                {one.code} <span lang={title.language}>{title.text}</span>
              </Link>
              <span className="small quiet">{format.list([...(one.ownerOrganisationId === organisationId ? [t('partners.work-owner')] : []), ...roles])}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
