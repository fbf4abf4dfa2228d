import { valueOf, type Value } from '#kernel/value.ts'
import { Bullet } from '../charts/bullet.tsx'
import { ValueWords } from '../charts/value-words.tsx'
import { Link } from '../ui/link.tsx'
import { Section } from '../ui/page.tsx'
import { State } from '../ui/state.tsx'
import { Table, type Column } from '../ui/table.tsx'
import { useFormat } from '../use-format.ts'

interface Row {
  id: string
  title: string
  partner: string
  planned: number
  spent: number | null
  value: Value
  target: Value
  state: 'draft' | 'sent' | 'late'
}

const rows: Row[] = [
  {
    id: '1',
    title: 'Agreements signed or renewed',
    partner: 'CSD-RDC',
    planned: 1_820_000,
    spent: 912_400,
    value: valueOf(12),
    target: valueOf(15),
    state: 'sent',
  },
  { id: '2', title: 'New members organised', partner: 'SNT-Niger', planned: 520_000, spent: 0, value: valueOf(0), target: valueOf(9000), state: 'draft' },
  {
    id: '3',
    title: 'Seats in tripartite bodies held by partner unions',
    partner: 'USL-CI',
    planned: 260_000,
    spent: null,
    value: { state: 'unknown' },
    target: valueOf(13),
    state: 'late',
  },
  {
    id: '4',
    title: 'Informal-economy unions with a bargaining counterpart',
    partner: 'CSD-RDC',
    planned: 88_000,
    spent: 91_250,
    value: { state: 'not-yet' },
    target: valueOf(8),
    state: 'sent',
  },
]

const total = (key: 'planned' | 'spent') => rows.reduce((sum, row) => sum + (row[key] ?? 0), 0)

const columns = (money: (euros: number) => string): Column<Row>[] => [
  { key: 'title', head: 'Indicator', cell: (row) => <Link to="/gallery">{row.title}</Link>, sortBy: (row) => row.title },
  { key: 'partner', head: 'Partner', cell: (row) => row.partner, sortBy: (row) => row.partner },
  { key: 'state', head: 'Report', cell: (row) => <State tone={row.state === 'late' ? 'bad' : row.state === 'sent' ? 'good' : 'quiet'}>{row.state}</State> },
  { key: 'value', head: 'Achieved', numeric: true, cell: (row) => <ValueWords value={row.value} /> },
  { key: 'target', head: 'Target', numeric: true, cell: (row) => <ValueWords value={row.target} /> },
  { key: 'way', head: 'On the way', cell: (row) => <Bullet actual={row.value} target={row.target} />, wideOnly: true },
  {
    key: 'planned',
    head: 'Planned',
    unit: 'EUR',
    numeric: true,
    cell: (row) => money(row.planned),
    sortBy: (row) => row.planned,
    foot: money(total('planned')),
  },
  {
    key: 'spent',
    head: 'Spent',
    unit: 'EUR',
    numeric: true,
    cell: (row) => (row.spent === null ? '–' : money(row.spent)),
    sortBy: (row) => row.spent,
    foot: money(total('spent')),
  },
]

export function TableShown() {
  const format = useFormat()
  return (
    <Section title="Money and results by indicator">
      <Table caption="Money and results by indicator" rows={rows} rowKey={(row) => row.id} columns={columns(format.number)} />
    </Section>
  )
}
