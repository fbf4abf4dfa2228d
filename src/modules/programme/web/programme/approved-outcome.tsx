// One outcome as it was approved: read, printed, handed over. Nothing here can be changed.
import { figureOf, type Value } from '#kernel/value.ts'
import { read } from '#kernel/translated-text.ts'
import { useNames, useText } from '#web/text.ts'
import { Section } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import { useFormat } from '#web/use-format.ts'
import type { Questions } from '#src/house.ts'

type Frame = NonNullable<Questions['GET /programmes/:programmeId/approved']['answer']['frame']>
type Outcome = Frame['outcomes'][number]
type Planned = Outcome['indicators'][number]['planned'][number]

const isTotal = (one: Planned) => !one.cell && !one.place
const keyOf = (one: Planned) => `${one.kind === 'baseline' ? '0' : '1'} ${one.until}`

export function ApprovedOutcome({ outcome }: { outcome: Outcome }) {
  const t = useText()
  const format = useFormat()
  const country = useNames('region')
  const totals = outcome.indicators.flatMap((one) => one.planned.filter(isTotal))
  const columns = [...new Map(totals.map((one) => [keyOf(one), one])).entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  const valueIn = (value: Value | undefined) => {
    const figure = figureOf(value)
    return figure === undefined ? (value ? t.word('programme.value', value.state) : '–') : format.number(figure)
  }
  return (
    <Section title={`${outcome.code} ${read(outcome.title, t.language).text}`}>
      <p className="quiet">
        {format.day(outcome.startsOn)} – {format.day(outcome.endsOn)} · {outcome.countries.map((one) => country(one.country)).join(', ')}
      </p>
      {outcome.description && <p className="prose">{read(outcome.description, t.language).text}</p>}
      <Table
        caption={t('programme.indicators')}
        sortName={`sort-${outcome.code}`}
        rows={outcome.indicators}
        rowKey={(row) => row.id}
        columns={[
          { key: 'title', head: t('programme.indicator'), cell: (row) => <>{row.code && <span className="quiet figures">{row.code} </span>}{read(row.title, t.language).text}</> },
          ...columns.map(([key, one]) => ({
            key, head: one.kind === 'baseline' ? t('programme.baseline') : one.until.slice(0, 4), numeric: true,
            cell: (row: Outcome['indicators'][number]) => valueIn(row.planned.find((planned) => isTotal(planned) && keyOf(planned) === key)?.value),
          })),
        ]}
      />
    </Section>
  )
}
