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
  /** What is wrong or strange, by the key of the value. */
  findings: ReadonlyMap<string, Finding[]>
  /** Takes the last change back. */
  onUndo?: () => void
  /** Opens the words that go with the value of a cell. */
  onNote?: (key: string) => void
}

const states: Record<string, Value> = { u: { state: 'unknown' }, n: { state: 'not-applicable' }, y: { state: 'not-yet' } }

export function ValuesSheet({ label, rows, columns, values, onChange, nameOf, findings, onUndo, onNote }: Props) {
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
  function goTo(next: Spot) {
    wantsFocus.current = true
    setAt({ row: clamp(next.row, rows.length), column: clamp(next.column, columns.length) })
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
    const move = moves[event.key]
    if (typing !== undefined) {
      const leaves = event.key === 'Enter' || event.key === 'Tab' || event.key === 'ArrowDown' || event.key === 'ArrowUp'
      if (event.key === 'Escape') {
        event.preventDefault()
        event.stopPropagation()
        wantsFocus.current = true
        return setTyping(undefined)
      }
      if (!leaves) return
      event.preventDefault()
      if (!finish()) return
      const [down, along] =
        event.key === 'Tab' ? [0, event.shiftKey ? -1 : 1] : event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey) ? [-1, 0] : [1, 0]
      return goTo({ row: spot.row + down, column: spot.column + along })
    }
    if (event.ctrlKey || event.metaKey || event.altKey) {
      if (event.key.toLowerCase() === 'z' && onUndo) {
        event.preventDefault()
        return onUndo()
      }
      if (event.key === 'Home') goTo({ row: 0, column: 0 })
      else if (event.key === 'End') goTo({ row: rows.length - 1, column: columns.length - 1 })
      return
    }
    if (move) {
      event.preventDefault()
      return goTo({ row: spot.row + move[0], column: move[1] === 'first' ? 0 : move[1] === 'last' ? columns.length - 1 : spot.column + move[1] })
    }
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault()
      return begin(asTyped(value))
    }
    if (!onChange) return
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      return put(undefined)
    }
    const state = states[event.key.toLowerCase()]
    if (state) {
      event.preventDefault()
      return put(state)
    }
    if (/^[\d.,?–-]$/.test(event.key)) {
      event.preventDefault()
      begin(event.key)
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

const clamp = (place: number, count: number) => Math.max(0, Math.min(place, count - 1))
const moves: Record<string, [down: number, along: number | 'first' | 'last']> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, 'first'],
  End: [0, 'last'],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}
