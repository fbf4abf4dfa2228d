// The sheet of baselines and targets: which rows and columns it has, what stands in a cell, and what typing or pasting makes of it. Pure.
import { yearOf, type Day } from '#kernel/day.ts'
import { shortPeriod } from '#kernel/period.ts'
import { valueOf, type Value } from '#kernel/value.ts'
import { decimalFrom } from '#web/ui/decimal-text.ts'
import { cellKey } from '../../domain/cell.ts'
import type { Dimension } from '../../domain/dimension.ts'
import { keyText, type PlannedKey, type PlannedValue } from '../../domain/planned-value.ts'

export interface GridColumn {
  key: string
  kind: 'baseline' | 'target'
  from: Day
  until: Day
  label: string
}

export interface GridRow {
  key: string
  cell: string
  place: string
  /** Rows of a group are shown or hidden together: a dimension, the places, what is crossed. */
  group: string
  /** How the row is called: the words belong to the screen. */
  name: { total: true } | { members: { dimension: string; member: string }[]; place: string }
}

export type Values = ReadonlyMap<string, PlannedValue>
export const valuesOf = (planned: PlannedValue[]): Values => new Map(planned.map((one) => [keyText(one), one]))

interface Days {
  startsOn: Day
  endsOn: Day
}

/** The baselines that are there, or a year before it starts; then every year of the outcome, and other periods that are there already. */
export function columnsOf(planned: PlannedValue[], { startsOn, endsOn }: Days, before = yearOf(startsOn) - 1): GridColumn[] {
  const column = ({ kind, from, until }: Pick<PlannedKey, 'kind' | 'from' | 'until'>): GridColumn => ({
    kind,
    from,
    until,
    key: `${kind}|${from}|${until}`,
    label: shortPeriod({ from, until }),
  })
  const baselines = planned.some((one) => one.kind === 'baseline')
    ? planned.filter((one) => one.kind === 'baseline')
    : [{ kind: 'baseline' as const, from: `${before}-01-01`, until: `${before}-12-31` }]
  const years = Array.from({ length: yearOf(endsOn) - yearOf(startsOn) + 1 }, (_, index) => yearOf(startsOn) + index)
  const inYears = years.map((year) => ({ kind: 'target' as const, from: later(`${year}-01-01`, startsOn), until: earlier(`${year}-12-31`, endsOn) }))
  const all = new Map([...baselines, ...inYears, ...planned.filter((one) => one.kind === 'target')].map((one) => [column(one).key, column(one)]))
  return [...all.values()].sort((one, other) =>
    one.kind === other.kind
      ? one.until === other.until
        ? one.from < other.from
          ? 1
          : -1
        : one.until < other.until
          ? -1
          : 1
      : one.kind === 'baseline'
        ? -1
        : 1,
  )
}

const later = (one: Day, other: Day) => (one > other ? one : other)
const earlier = (one: Day, other: Day) => (one < other ? one : other)

/** More rows than this nobody fills in by hand. */
const mostCrossed = 120

const combinationsOf = (dimensions: Dimension[]): { dimension: string; member: string }[][] =>
  dimensions.reduce<{ dimension: string; member: string }[][]>(
    (all, { code, members }) => all.flatMap((some) => members.filter((one) => !one.isUnknown).map((one) => [...some, { dimension: code, member: one.code }])),
    [[]],
  )

const totalRow: GridRow = { key: '|', cell: '', place: '', group: 'total', name: { total: true } }
export const placesGroup = 'places'
export const crossedGroup = 'crossed'

/** The total, one row per member of each dimension, one per country, what is asked for crossed, and every other part that has a value already. */
export function rowsOf(planned: PlannedValue[], dimensions: Dimension[], countries: string[], asked: Dimension[] = []): GridRow[] {
  const row = (cell: string, place: string, group: string, members: { dimension: string; member: string }[]): GridRow => ({
    key: `${cell}|${place}`,
    cell,
    place,
    group,
    name: { members, place },
  })
  const byMember = dimensions.flatMap((dimension) =>
    dimension.members.map((member) =>
      row(cellKey({ [dimension.code]: member.code }), '', dimension.code, [{ dimension: dimension.code, member: member.code }]),
    ),
  )
  const places = [...new Set([...countries, ...planned.flatMap((one) => (one.place && !one.cell ? [one.place] : []))])].map((place) =>
    row('', place, placesGroup, []),
  )
  const crossed =
    asked.length < 2
      ? []
      : combinationsOf(asked).map((members) => row(cellKey(Object.fromEntries(members.map((one) => [one.dimension, one.member]))), '', crossedGroup, members))
  const plain = [totalRow, ...byMember, ...places, ...(crossed.length <= mostCrossed ? crossed : [])]
  const known = new Set(plain.map((one) => one.key))
  const others = new Map<string, GridRow>()
  for (const { cell = '', place = '' } of planned) {
    const key = `${cell}|${place}`
    if (known.has(key)) continue
    const members = cell
      .split('&')
      .filter(Boolean)
      .map((part) => part.split('=').map(decodeURIComponent))
      .map(([dimension = '', member = '']) => ({ dimension, member }))
    others.set(key, row(cell, place, crossedGroup, members))
  }
  return [...plain, ...others.values()]
}

export function plannedKeyAt(row: GridRow, column: GridColumn): PlannedKey {
  const { kind, from, until } = column
  return { kind, from, until, ...(row.cell ? { cell: row.cell } : {}), ...(row.place ? { place: row.place } : {}) }
}
export const keyAt = (row: GridRow, column: GridColumn) => keyText(plannedKeyAt(row, column))

/** With this value in the cell, or without any. A comment stays with its cell. */
export function withValue(values: Values, row: GridRow, column: GridColumn, value: Value | undefined): Values {
  const next = new Map(values)
  const key = keyAt(row, column)
  const comment = values.get(key)?.comment
  if (value) next.set(key, { ...plannedKeyAt(row, column), value, ...(comment ? { comment } : {}) })
  else next.delete(key)
  return next
}

/** States by the word of the reader's language, besides the signs that are the same everywhere. */
export type StateWords = Record<'unknown' | 'not-applicable' | 'not-yet', string>

/** What she typed as a value; `null` for nothing, undefined for what is no value. */
export function typedValue(typed: string, locale: string, words: StateWords): Value | null | undefined {
  const text = typed.trim().replace(/%$/, '').trim()
  if (text === '') return null
  const said = text.toLowerCase()
  if (said === '?' || said === words.unknown.toLowerCase()) return { state: 'unknown' }
  if (['n/a', 'na', '-', '–', '—', words['not-applicable'].toLowerCase()].includes(said)) return { state: 'not-applicable' }
  if (['…', '...', words['not-yet'].toLowerCase()].includes(said)) return { state: 'not-yet' }
  const decimal = decimalFrom(text, locale)
  return decimal === undefined || !/^-?\d{1,15}(\.\d{1,6})?$/.test(decimal) ? undefined : valueOf(decimal)
}

export interface Pasted {
  values: Values
  /** How many cells took a value, and what could not be read. */
  taken: number
  refused: string[]
}

/** A block from a spreadsheet: rows by line, cells by tab, from the chosen cell to the right and down. What falls outside is left out. */
export function pasted(
  text: string,
  at: { row: number; column: number },
  sheet: { rows: GridRow[]; columns: GridColumn[]; values: Values; locale: string; words: StateWords },
): Pasted {
  const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n')
  let values = sheet.values
  let taken = 0
  const refused: string[] = []
  lines.forEach((line, down) =>
    line.split('\t').forEach((typed, along) => {
      const [row, column] = [sheet.rows[at.row + down], sheet.columns[at.column + along]]
      if (!row || !column) return
      const value = typedValue(typed, sheet.locale, sheet.words)
      if (value === undefined) return refused.push(typed.trim())
      values = withValue(values, row, column, value ?? undefined)
      return taken++
    }),
  )
  return { values, taken, refused }
}
