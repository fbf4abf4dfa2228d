// Baselines, targets and actuals of an indicator as they stand now, put into what the file said of them. What nobody changed stays as it was written.
import type { TranslatedText } from '#kernel/translated-text.ts'
import { figureOf, type Value } from '#kernel/value.ts'
import { cellOf } from '#modules/programme/domain/cell.ts'
import type { FrameIndicator } from '#modules/programme/domain/frame.ts'
import type { Day } from '#kernel/day.ts'
import { cellOfMeasured, dayOfBaseline, daysOfPeriod, keyOf, placeOfMeasured, type FigureKey } from './figure-key.ts'
import type { LiveLine } from './live-outcome.ts'
import { publicText } from './public-text.ts'
import type { Baseline, Indicator, Measured, ResultPeriod } from './result.ts'
import { same } from './same.ts'

interface Figure extends FigureKey {
  value: Value
  comment?: TranslatedText | undefined
}

/** Figures by their key; each is handed out once, and what is left over is new. */
function shelf(figures: Figure[]) {
  const left = new Map<string, Figure>()
  for (const one of figures) if (!left.has(keyOf(one))) left.set(keyOf(one), one)
  const all = new Map(left)
  return {
    /** As it stands now. Undefined: it was taken away. */
    put<One extends Measured>(one: One, days: { from: Day; until: Day }): One | undefined {
      const cell = cellOfMeasured(one)
      if (cell === undefined) return one
      const key = keyOf({ ...days, cell, place: placeOfMeasured(one) })
      const now = all.get(key)
      if (!now) return undefined
      // The file said it twice: the second time is not ours to change.
      if (!left.delete(key)) return one
      if (same(now.value, one.value) && same(now.comment, one.comment)) return one
      const { comment: _, ...rest } = one
      return { ...rest, value: now.value, ...(now.comment ? { comment: publicText(now.comment) } : {}) } as One
    },
    rest: () => [...left.values()],
  }
}

export function withFigures(indicator: Indicator, live: FrameIndicator, lines: LiveLine[], startsOn: Day): Pick<Indicator, 'baselines' | 'periods'> {
  const planned = (kind: 'baseline' | 'target') =>
    shelf(live.planned.filter((one) => one.kind === kind).map((one) => ({ ...one, cell: one.cell ?? '', place: one.place ?? '' })))
  const [baselines, targets] = [planned('baseline'), planned('target')]
  const actuals = shelf(lines.flatMap(({ from, until, cells }) => cells.map((one) => ({ ...one, from, until, cell: one.cell ?? '', place: one.place ?? '' }))))
  const keptBaselines = indicator.baselines.flatMap((one) => {
    const day = dayOfBaseline(one, startsOn)
    return baselines.put(one, { from: day, until: day }) ?? []
  })
  const keptPeriods = indicator.periods.map((period): ResultPeriod => {
    const days = daysOfPeriod(period)
    if (!days) return period
    return {
      ...period,
      targets: period.targets.flatMap((one) => targets.put(one, days) ?? []),
      actuals: period.actuals.flatMap((one) => actuals.put(one, days) ?? []),
    }
  })
  const isSaid = ({ value, comment }: Figure) => figureOf(value) !== undefined || (live.kind === 'narrative' && Boolean(comment?.text))
  return {
    baselines: [...keptBaselines, ...baselines.rest().filter(isSaid).map(newBaseline)],
    periods: withNew(keptPeriods, targets.rest().filter(isSaid), actuals.rest().filter(isSaid)).filter((one) => !isEmptied(one, indicator.periods)),
  }
}

/** A period from which everything was taken away says nothing any more; one that came empty goes out empty. */
const isEmptied = (period: ResultPeriod, before: ResultPeriod[]) => {
  if (period.targets.length + period.actuals.length > 0) return false
  const was = before.find((one) => one.from === period.from && one.until === period.until)
  return was !== undefined && was.targets.length + was.actuals.length > 0
}

function withNew(periods: ResultPeriod[], targets: Figure[], actuals: Figure[]): ResultPeriod[] {
  const all = periods.map((one) => ({ ...one }))
  const periodOf = ({ from, until }: Figure) => {
    const there = all.find((one) => one.from === from && one.until === until)
    if (there) return there
    const made: ResultPeriod = { from, until, targets: [], actuals: [] }
    all.push(made)
    return made
  }
  const inOrder = (figures: Figure[]) =>
    figures.toSorted(
      (one, other) => compared(one.from, other.from) || compared(one.until, other.until) || compared(one.cell, other.cell) || compared(one.place, other.place),
    )
  for (const one of inOrder(targets)) {
    const period = periodOf(one)
    period.targets = [...period.targets, newMeasured(one)]
  }
  for (const one of inOrder(actuals)) {
    const period = periodOf(one)
    period.actuals = [...period.actuals, newMeasured(one)]
  }
  return all
}

const newMeasured = ({ value, comment, cell, place }: Figure): Measured => ({
  value,
  dimensions: Object.entries(cellOf(cell) ?? {}).map(([name, member]) => ({ name, value: member })),
  locations: place ? [{ ref: place }] : [],
  documents: [],
  ...(comment?.text ? { comment: publicText(comment) } : {}),
})

const newBaseline = (one: Figure): Baseline => ({ year: one.until.slice(0, 4), on: one.until, ...newMeasured(one) })

/** The total, whose cell is empty, before its parts. */
const compared = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
