// One outcome as it was approved: read, printed, handed over. Nothing here can be changed.
import { figureOf, type Value } from '#kernel/value.ts'
import { read } from '#kernel/translated-text.ts'
import { useNames, useText } from '#web/text.ts'
import { Facts } from '#web/ui/facts.tsx'
import { Section } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import { useFormat } from '#web/use-format.ts'
import type { Questions } from '#src/house.ts'

type Frame = NonNullable<Questions['GET /programmes/:programmeId/approved']['answer']['frame']>
type Outcome = Frame['outcomes'][number]
type Indicator = Outcome['indicators'][number]
type Planned = Indicator['planned'][number]

const isTotal = (one: Planned) => !one.cell && !one.place
const keyOf = (one: Planned) => `${one.kind === 'baseline' ? '0' : '1'} ${one.until}`

interface Props {
  outcome: Outcome
  frame: Frame
}

export function ApprovedOutcome({ outcome, frame }: Props) {
  const t = useText()
  const format = useFormat()
  const country = useNames('region')
  const names = (ids: string[]) => format.list([...new Set(ids)].flatMap((id) => frame.organisations[id] ?? []))
  const ofRole = (isPartner: boolean) => names(outcome.partners.filter((one) => (one.role === 'partner') === isPartner).map((one) => one.organisationId))
  const goals = outcome.tags.filter((one) => one.vocabulary === 'joint-goal').map((one) => frame.jointGoals[one.code] ?? one.code)
  return (
    <Section title={`${outcome.code} ${read(outcome.title, t.language).text}`}>
      {outcome.description && <p className="prose">{read(outcome.description, t.language).text}</p>}
      <Facts
        facts={[
          { label: t('programme.period'), value: format.days(outcome.startsOn, outcome.endsOn) },
          { label: t('programme.owner'), value: outcome.ownerOrganisationId && names([outcome.ownerOrganisationId]) },
          { label: t('programme.countries'), value: format.list(outcome.countries.map((one) => country(one.country))) },
          { label: t('programme.partners'), value: ofRole(true) },
          { label: t('programme.others-involved'), value: ofRole(false) },
        ]}
      />
      {goals.length > 0 && (
        <div>
          <p className="quiet small">{t('programme.tab-goals')}</p>
          <ul className="programme-plain-list">
            {goals.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {outcome.results.length > 0 && (
        <ul className="programme-plain-list">
          {outcome.results.map((one) => (
            <li key={one.id}>
              <span className="quiet small">
                {t.word('outcome.level', one.level)}
                {one.code && ` ${one.code}`}{' '}
              </span>
              {read(one.title, t.language).text}
            </li>
          ))}
        </ul>
      )}
      {outcome.indicators.length > 0 && <Indicators outcome={outcome} />}
    </Section>
  )
}

function Indicators({ outcome }: { outcome: Outcome }) {
  const t = useText()
  const format = useFormat()
  const totals = outcome.indicators.flatMap((one) => one.planned.filter(isTotal))
  const columns = [...new Map(totals.map((one) => [keyOf(one), one])).entries()].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const valueIn = (value: Value | undefined) => {
    const figure = figureOf(value)
    return figure === undefined ? (value ? t.word('programme.value', value.state) : '–') : format.number(figure)
  }
  /** "people", "%": what stands behind the figures. */
  const unitOf = ({ kind, formula }: Indicator) => {
    if (kind === 'percentage') return '%'
    const unit = outcome.measures.find((one) => one.id === formula?.measure)?.unit
    return unit && (t.knows(`outcome.unit-${unit}`) ? t.word('outcome.unit', unit) : unit)
  }
  return (
    <Table
      caption={`${outcome.code} ${t('programme.indicators')}`}
      sortName={`sort-${outcome.code}`}
      rows={outcome.indicators}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'title',
          head: t('programme.indicator'),
          cell: (row) => (
            <>
              {row.code && <span className="quiet figures">{row.code} </span>}
              {read(row.title, t.language).text}
              {unitOf(row) && <span className="quiet small"> ({unitOf(row)})</span>}
            </>
          ),
        },
        ...columns.map(([key, one]) => ({
          key,
          head: one.kind === 'baseline' ? t('programme.baseline') : one.until.slice(0, 4),
          numeric: true,
          cell: (row: Indicator) => valueIn(row.planned.find((planned) => isTotal(planned) && keyOf(planned) === key)?.value),
        })),
      ]}
    />
  )
}
