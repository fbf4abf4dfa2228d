import type { ReactNode } from 'react'
import { digitsOf } from '#kernel/money.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Table } from '#web/ui/table.tsx'
import type { MoneyTable as Rows } from './tables.ts'

interface Props {
  table: Rows
  /** How the table is called: "Original budget". */
  name: string
  rowHead: string
  nameOf(row: string): ReactNode
  sortName: string
}

type Line = Rows['rows'][number]

/** Amounts of one currency by year, with totals below and at the right. The head says the currency once, so the figures stay light. */
export function MoneyTable({ table, name, rowHead, nameOf, sortName }: Props) {
  const t = useText()
  const format = useFormat()
  const { currency } = table
  const digits = digitsOf(currency)
  const isWhole = table.rows.flatMap((one) => [...one.byYear.values()]).every((minor) => minor % 10 ** digits === 0)
  const said = (minor: number | undefined) =>
    minor === undefined ? '' : format.number(minor / 10 ** digits, isWhole ? { max: 0 } : { min: digits, max: digits })
  return (
    <div className="stack tight">
      <h3>
        {name} <span className="quiet">{currency}</span>
      </h3>
      <YearBars table={table} />
      <Table<Line>
        caption={t('finance.table-of', { type: name, currency })}
        rows={table.rows}
        rowKey={(one) => one.row}
        sortName={sortName}
        columns={[
          { key: 'row', head: rowHead, cell: (one) => nameOf(one.row), foot: t('web.total') },
          ...table.years.map((year) => ({
            key: String(year),
            head: String(year),
            numeric: true,
            cell: (one: Line) => said(one.byYear.get(year)),
            foot: said(table.byYear.get(year)),
            sortBy: (one: Line) => one.byYear.get(year),
          })),
          {
            key: 'total',
            head: t('web.total'),
            numeric: true,
            cell: (one: Line) => <strong>{said(one.total)}</strong>,
            foot: said(table.total),
            sortBy: (one: Line) => one.total,
          },
        ]}
      />
    </div>
  )
}

const height = 56

/** The years at a glance; the table below says the same in figures. */
function YearBars({ table }: { table: Rows }) {
  const t = useText()
  const format = useFormat()
  const highest = Math.max(1, ...table.byYear.values())
  if (table.years.length < 2) return null
  return (
    <div className="money-bars">
      {table.years.map((year) => {
        const minor = table.byYear.get(year) ?? 0
        const tall = Math.max(minor > 0 ? 1.5 : 0, (Math.max(0, minor) / highest) * (height - 18))
        const amount = format.money({ minor, currency: table.currency }, { whole: true })
        return (
          <svg
            key={year}
            className="drawing money-bar"
            viewBox={`0 0 72 ${height}`}
            role="img"
            aria-label={`${year}: ${t('finance.bar-of', { amount, share: format.share(minor / highest) })}`}
          >
            <rect className="drawing-bar" x="12" width="48" y={height - 16 - tall} height={tall} />
            <line className="drawing-ground" x1="0" x2="72" y1={height - 16} y2={height - 16} />
            <text className="drawing-label" x="36" y={height - 3} textAnchor="middle">
              {year}
            </text>
          </svg>
        )
      })}
    </div>
  )
}
