// A table: sticky head and first column, figures right, sort in the address. On a phone each row becomes a small list that says the same.
import type { ReactNode } from 'react'
import { inOrder, useOrder } from '../sorting.ts'
import { useText } from '../text.ts'
import { Icon } from './icon.tsx'
import { useOverflows } from './overflows.ts'
import './table.css'

export interface Column<Row> {
  key: string
  head: string
  /** Stands in the head, once, instead of in every cell. */
  unit?: string
  /** Figures: right, and of one width. */
  numeric?: boolean
  cell(row: Row): ReactNode
  /** With this the head sorts. */
  sortBy?(row: Row): string | number | null | undefined
  /** The total under the column. */
  foot?: ReactNode
  /** Left out on phones, where it would only repeat. */
  wideOnly?: boolean
}

interface Props<Row> {
  /** What the table shows, for those who cannot see the page around it. */
  caption: string
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  rowKey(row: Row): string
  /** The word in the address, when a page has several tables. */
  sortName?: string
  /** Order at first, e.g. `-planned`. */
  sortedBy?: string
  /** Rows that stand out, e.g. the one just added. */
  marked?(row: Row): boolean
  empty?: ReactNode
}

export function Table<Row>({ caption, rows, columns, rowKey, sortName, sortedBy, marked, empty }: Props<Row>) {
  const t = useText()
  const [order, turn] = useOrder(sortName, sortedBy)
  const [box, overflows] = useOverflows<HTMLDivElement>()
  const sorted = inOrder(rows, columns.find((column) => column.key === order?.key)?.sortBy, order?.down ?? false, t.locale)
  if (rows.length === 0 && empty) return <>{empty}</>
  const looks = (column: Column<Row>) => [column.numeric && 'numeric', column.wideOnly && 'wide-only'].filter(Boolean).join(' ') || undefined
  return (
    <div className={overflows ? 'table-box table-box-wide' : 'table-box'} ref={box} {...(overflows && { tabIndex: 0, role: 'region', 'aria-label': caption })}>
      <table className="table" role="table">
        <caption className="for-readers-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => {
              const way = order?.key === column.key ? (order.down ? 'descending' : 'ascending') : undefined
              const words = (
                <>
                  {column.head}
                  {column.unit && <span className="table-unit"> {column.unit}</span>}
                </>
              )
              return (
                <th key={column.key} role="columnheader" scope="col" className={looks(column)} aria-sort={column.sortBy ? (way ?? 'none') : undefined}>
                  {column.sortBy ? (
                    <button type="button" className="table-sort" onClick={() => turn(column.key)}>
                      <span>{words}</span>
                      <Icon name={way === 'ascending' ? 'sorted-up' : way === 'descending' ? 'sorted-down' : 'sort'} size={14} />
                    </button>
                  ) : (
                    words
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sorted.map((row) => (
            <tr key={rowKey(row)} role="row" className={marked?.(row) ? 'marked' : undefined}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} role="rowheader" scope="row" className={looks(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} role="cell" className={looks(column)}>
                    <span className="table-label" aria-hidden="true">
                      {column.head}
                      {column.unit && ` (${column.unit})`}
                    </span>
                    <span className="table-value">{column.cell(row)}</span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {columns.some((column) => column.foot !== undefined) && (
          <tfoot role="rowgroup">
            <tr role="row">
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} role="rowheader" scope="row">
                    {column.foot ?? t('web.total')}
                  </th>
                ) : (
                  <td key={column.key} role="cell" className={looks(column)}>
                    {column.foot !== undefined && (
                      <span className="table-label" aria-hidden="true">
                        {column.head}
                      </span>
                    )}
                    <span className="table-value">{column.foot}</span>
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
