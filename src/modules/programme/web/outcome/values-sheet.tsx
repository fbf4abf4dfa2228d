// The sheet on which baselines and targets are written: arrows move, typing replaces, Enter goes down, a block from a spreadsheet is pasted where one stands.
import { useLayoutEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { Finding } from '#kernel/finding.ts'
import type { Value } from '#kernel/value.ts'
import { useSaid } from '#web/charts/said.ts'
import { useText } from '#web/text.ts'
import { decimalText } from '#web/ui/decimal-text.ts'
import { showNotice } from '#web/ui/notice.tsx'
import { useOverflows } from '#web/ui/overflows.ts'
import { SheetCell } from './sheet-cell.tsx'
import { meaningOf, moved } from './sheet-keys.ts'
import { SheetTools } from './sheet-tools.tsx'
import { keyAt, pasted, typedValue, withValue, type GridColumn, type GridRow, type StateWords, type Values } from './values-grid.ts'

export interface Spot {
  row: number
  column: number
}

interface Props {
  label: string
  rows: GridRow[]
  columns: GridColumn[]
  values: Values
  /** Undefined: it is read only. */
  onChange?: ((values: Values) => void) | undefined
  nameOf(row: GridRow): string
  /** How a group of rows is called; stands above the first of them. */
  groupName(group: string): string
  /** What is wrong or strange, by the key of the value. */
  findings: ReadonlyMap<string, Finding[]>
  /** Takes the last change back. */
  onUndo?: () => void
  /** Opens the words that go with the value of a cell. */
  onNote?: (key: string) => void
}

export function ValuesSheet({ label, rows, columns, values, onChange, nameOf, groupName, findings, onUndo, onNote }: Props) {
  const t = useText()
  const said = useSaid()
  const [at, setAt] = useState<Spot>({ row: 0, column: 0 })
  const [typing, setTyping] = useState<string>()
  const table = useRef<HTMLTableElement>(null)
  const wantsFocus = useRef(false)
  const [box] = useOverflows<HTMLDivElement>()
  const words: StateWords = useMemo(
    () => ({ unknown: t('web.value-unknown'), 'not-applicable': t('web.value-not-applicable'), 'not-yet': t('web.value-not-yet') }),
    [t],
  )
  const spot: Spot = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) }
  const [row, column] = [rows[spot.row]!, columns[spot.column]!]
  const value = values.get(keyAt(row, column))?.value

  // Before the next key can arrive: whoever types fast loses nothing.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    const cell = table.current?.querySelector<HTMLElement>('[data-here="yes"]')
    const input = cell?.querySelector('input')
    ;(input ?? cell)?.focus()
    input?.setSelectionRange(input.value.length, input.value.length)
  })
  function goTo(down: number, along: number) {
    wantsFocus.current = true
    setAt({ row: down, column: along })
  }
  const put = (next: Value | undefined) => onChange?.(withValue(values, row, column, next))
  const asTyped = (one: Value | undefined) => (one?.state === 'number' ? decimalText(one.n, t.locale) : one ? said.value(one) : '')
  function begin(text: string) {
    if (!onChange) return
    wantsFocus.current = true
    setTyping(text)
  }
  /** False when it is no value: then she stays in the cell, and what she typed stays with her. */
  function finish(): boolean {
    if (typing === undefined) return true
    const next = typedValue(typing, t.locale, words)
    if (next === undefined) {
      showNotice({ tone: 'warn', text: t('outcome.not-a-value', { typed: typing }) })
      return false
    }
    put(next ?? undefined)
    setTyping(undefined)
    return true
  }
  function press(event: KeyboardEvent) {
    const meant = meaningOf(event, { writing: typing !== undefined, readOnly: !onChange })
    if (!meant) return
    event.preventDefault()
    switch (meant.act) {
      case 'move':
        return goTo(moved(spot.row, meant.down, rows.length), moved(spot.column, meant.along, columns.length))
      case 'write':
        return begin(meant.typed ?? asTyped(value))
      case 'put':
        return put(meant.value)
      case 'leave':
        return finish() ? goTo(moved(spot.row, meant.down, rows.length), moved(spot.column, meant.along, columns.length)) : undefined
      case 'cancel':
        event.stopPropagation() // a dialog around the sheet stays open
        wantsFocus.current = true
        return setTyping(undefined)
      case 'undo':
        return onUndo?.()
    }
  }
  function paste(event: ClipboardEvent) {
    if (!onChange) return
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (typing !== undefined && !/[\t\n]/.test(text.trimEnd())) return // one value into the field she is typing in
    event.preventDefault()
    const done = pasted(text, spot, { rows, columns, values, locale: t.locale, words })
    setTyping(undefined)
    onChange(done.values)
    const before = values
    if (done.refused.length)
      showNotice({
        tone: 'warn',
        text: t('outcome.pasted-partly', { taken: done.taken, refused: done.refused.slice(0, 3).join(', ') }),
        undo: () => onChange(before),
      })
    else showNotice({ text: t('outcome.pasted', { count: done.taken }), undo: () => onChange(before) })
  }
  function copy(event: ClipboardEvent) {
    if (typing !== undefined) return
    event.preventDefault()
    event.clipboardData?.setData('text/plain', asTyped(value))
  }
  return (
    <div className="sheet">
      {onChange && (
        <SheetTools
          name={`${nameOf(row)} · ${column.label}`}
          value={value}
          onPut={put}
          {...(onNote && values.has(keyAt(row, column)) && { onNote: () => onNote(keyAt(row, column)) })}
        />
      )}
      <div className="sheet-box" ref={box}>
        <table
          ref={table}
          className="sheet-table"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells are written in is a grid
          role="grid"
          aria-label={label}
          aria-readonly={onChange ? undefined : true}
          onKeyDown={press}
          onPaste={paste}
          onCopy={copy}
        >
          <thead>
            <tr role="row">
              <th scope="col" role="columnheader">
                <span className="for-readers-only">{t('outcome.part')}</span>
              </th>
              {columns.map((one) => (
                <th key={one.key} scope="col" role="columnheader">
                  <span className="sheet-kind">{t(one.kind === 'baseline' ? 'web.chart-baseline' : 'web.chart-target')}</span> {one.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((line, down) => (
              <tr key={line.key} role="row" className={`sheet-${line.group === 'total' ? 'total' : line.group !== rows[down - 1]?.group ? 'first' : 'part'}`}>
                <th scope="row" role="rowheader">
                  {line.group !== 'total' && line.group !== rows[down - 1]?.group && <span className="sheet-group">{groupName(line.group)}</span>}
                  {nameOf(line)}
                </th>
                {columns.map((one, along) => {
                  const here = down === spot.row && along === spot.column
                  const key = keyAt(line, one)
                  const planned = values.get(key)
                  return (
                    <SheetCell
                      key={one.key}
                      here={here}
                      words={planned ? said.value(planned.value) : ''}
                      state={planned?.value.state}
                      hasNote={Boolean(planned?.comment)}
                      findings={findings.get(key)}
                      typing={here ? typing : undefined}
                      readOnly={!onChange}
                      onChoose={() => {
                        if (here) return
                        if (finish()) setAt({ row: down, column: along })
                      }}
                      onOpen={() => begin(asTyped(planned?.value))}
                      onType={setTyping}
                      onLeave={finish}
                    />
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
