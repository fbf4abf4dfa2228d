// The programmes of one cycle. Whoever sees nothing but what was approved is led to that, and is not shown figures of what she does not see.
import { read } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useNames, useText } from '#web/text.ts'
import { Link } from '#web/ui/link.tsx'
import { State } from '#web/ui/state.tsx'
import { Table, type Column } from '#web/ui/table.tsx'
import { useFormat } from '#web/use-format.ts'
import type { Questions } from '#src/house.ts'
import { ProgrammeState } from './programme-state.tsx'

type Row = Questions['GET /programmes']['answer']['programmes'][number]

export function ProgrammeTable({ cycle, rows }: { cycle: string; rows: Row[] }) {
  const t = useText()
  const format = useFormat()
  const country = useNames('region')
  const place = ({ id, readable }: Row) => addressOf(readable ? 'programme.programme' : 'programme.approved', { programmeId: id })
  const figures: Column<Row>[] = [
    { key: 'countries', head: t('programme.countries'), wideOnly: true, cell: (row) => <span className="small">{row.countries.map(country).join(', ')}</span> },
    { key: 'outcomes', head: t('programme.outcomes'), numeric: true, sortBy: (row) => row.outcomes, cell: (row) => format.number(row.outcomes) },
    { key: 'indicators', head: t('programme.indicators'), numeric: true, sortBy: (row) => row.indicators, cell: (row) => format.number(row.indicators) },
    {
      key: 'open',
      head: t('programme.open-changes'),
      numeric: true,
      sortBy: (row) => row.openAmendments,
      cell: (row) => (row.openAmendments ? <State tone="warn">{format.number(row.openAmendments)}</State> : '–'),
    },
  ]
  return (
    <Table
      caption={t('programme.programmes-of-cycle', { cycle })}
      rows={rows}
      rowKey={(row) => row.id}
      sortName={`sort-${cycle}`}
      columns={[
        {
          key: 'title',
          head: t('programme.programme'),
          sortBy: (row) => row.code,
          cell: (row) => (
            <>
              <Link to={place(row)}>{read(row.title, t.language).text}</Link>
              <span className="programmes-code quiet small">{row.code}</span>
            </>
          ),
        },
        { key: 'state', head: t('programme.state'), sortBy: (row) => row.status, cell: (row) => <ProgrammeState programme={row} /> },
        { key: 'lead', head: t('programme.lead'), sortBy: (row) => row.leadName, cell: (row) => row.leadName ?? '–' },
        ...(rows.some((row) => row.readable)
          ? figures
          : [{ key: 'days', head: t('programme.period'), cell: (row: Row) => format.days(row.startsOn, row.endsOn) }]),
      ]}
    />
  )
}
