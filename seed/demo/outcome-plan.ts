// A shorthand for the frameworks of the demo: one line of figures per indicator, as a planning table has it, becomes baselines and targets.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import { valueOf, type Value } from '#kernel/value.ts'
import type { FrameIndicator, FrameOutcome, FrameResult } from '#modules/programme/domain/frame.ts'
import { rulesFor, type IndicatorKind, type OverPlaces, type ScaleLevel } from '#modules/programme/domain/indicator.ts'
import type { Measure, PeriodType } from '#modules/programme/domain/measure.ts'
import type { PlannedValue } from '#modules/programme/domain/planned-value.ts'
import { dimensionIds } from './dimensions.ts'
import { idOf } from './ids.ts'

export const years = [2027, 2028, 2029, 2030, 2031] as const

/** What is asked of those who report. */
export interface Question {
  title: TranslatedText
  unit?: string
  every?: PeriodType
  source?: TranslatedText
}

export interface IndicatorLine {
  number: number
  /** Code of the result it measures; left out: the outcome itself. */
  result?: string
  title: TranslatedText
  kind: IndicatorKind
  /** C: so far, since the start of the programme. K: the stand on the last day of the year. */
  mode: 'C' | 'K'
  base: number | Value
  targets: readonly (number | Value)[]
  /** Words with each target, or with the baseline (`base`). */
  comments?: Partial<Record<'base' | (typeof years)[number], TranslatedText>>
  splits?: string[]
  /** Targets for a part, `sex=female`, or for a place, `CD`. */
  parts?: Record<string, readonly number[]>
  places?: Record<string, readonly number[]>
  asked?: Question
  /** For shares: how many of how many. */
  share?: { of: Question; among: Question }
  scale?: ScaleLevel[]
  countingRules?: TranslatedText
  overPlaces?: OverPlaces
}

export interface BudgetLine {
  id: Id
  heading: 'Operational costs of partners' | 'Operational costs of head office and regions' | 'Management costs'
  /** Who holds it; left out: the owner of the outcome. */
  organisationId?: Id
  from: Day
  until: Day
  minor: number
}

/** Percent of the budget that goes to partners, to head office and regions, and to management. */
export type Shares = readonly [partners: number, office: number, management: number]

/** How the partners' part is divided, in percent. */
export type Holders = readonly { id: Id; share: number }[]

export interface DemoOutcome {
  frame: FrameOutcome
  budget: BudgetLine[]
}

const plainPlaces: Record<IndicatorKind, OverPlaces> = {
  count: 'sum',
  percentage: 'not-summable',
  ratio: 'not-summable',
  score: 'average',
  'progress-markers': 'not-summable',
  narrative: 'not-summable',
}

const asValue = (one: number | Value): Value => (typeof one === 'number' ? valueOf(one) : one)
const inYear = (year: number) => ({ from: `${year}-01-01`, until: `${year}-12-31` })

function plannedOf({ base, targets, parts = {}, places = {}, comments = {} }: IndicatorLine): PlannedValue[] {
  const targetsOf = (line: readonly (number | Value)[], more: Partial<PlannedValue>): PlannedValue[] =>
    line.map((one, index) => {
      const comment = Object.keys(more).length === 0 ? comments[years[index]!] : undefined
      return { kind: 'target', ...inYear(years[index]!), ...more, value: asValue(one), ...(comment ? { comment } : {}) }
    })
  return [
    { kind: 'baseline', ...inYear(2026), value: asValue(base), ...(comments.base ? { comment: comments.base } : {}) },
    ...targetsOf(targets, {}),
    ...Object.entries(parts).flatMap(([cell, line]) => targetsOf(line, { cell })),
    ...Object.entries(places).flatMap(([place, line]) => targetsOf(line, { place })),
  ]
}

/** Everything of one outcome has ids made of its code, so that theories, amendments and tests can name them. */
export const resultId = (outcome: string, code: string) => idOf(`result ${outcome} ${code}`)
export const indicatorId = (number: number) => idOf(`indicator ${number}`)
const measureId = (number: number, part: string) => idOf(`measure ${number} ${part}`)

export function resultsOf(outcome: string, lines: [code: string, level: FrameResult['level'], title: TranslatedText, parent?: string][]): FrameResult[] {
  return lines.map(([code, level, title, parent]) => ({
    id: resultId(outcome, code),
    level,
    code,
    title,
    ...(parent ? { parentId: resultId(outcome, parent) } : {}),
  }))
}

export function indicatorsOf(outcome: string, lines: IndicatorLine[]): { measures: Measure[]; indicators: FrameIndicator[] } {
  const measures: Measure[] = []
  const asked = (number: number, part: string, { title, unit = 'number', every = 'half-year', source }: Question, splits: string[]): Id => {
    const id = measureId(number, part)
    const crossed = splits.includes('sex') && splits.includes('age')
    const by = splits.map((code) => ({ dimensionId: dimensionIds(code)[0]!, ...(crossed && (code === 'sex' || code === 'age') ? { crossed: true } : {}) }))
    measures.push({ id, title, unit, periodType: every, dimensions: by, ...(source ? { source } : {}) })
    return id
  }
  const indicators = lines.map((line): FrameIndicator => {
    const { number, kind, mode, splits = [] } = line
    const formula = line.share
      ? { numerator: asked(number, 'of', line.share.of, splits), denominator: asked(number, 'among', line.share.among, splits) }
      : line.asked && { measure: asked(number, 'asked', line.asked, splits) }
    return {
      id: indicatorId(number),
      code: `I${String(number).padStart(2, '0')}`,
      title: line.title,
      kind,
      direction: kind === 'narrative' ? 'none' : 'up',
      overTime: mode === 'C' && rulesFor[kind].overTime.includes('cumulative-as-reported') ? 'cumulative-as-reported' : 'latest',
      overPlaces: line.overPlaces ?? plainPlaces[kind],
      planned: plannedOf(line),
      ...(line.result ? { resultId: resultId(outcome, line.result) } : {}),
      ...(formula ? { formula } : {}),
      ...(line.scale ? { scale: line.scale } : {}),
      ...(splits.length ? { dimensions: dimensionIds(...splits) } : {}),
      ...(line.countingRules ? { countingRules: line.countingRules } : {}),
    }
  })
  return { measures, indicators }
}

/** Thousands of euros per year, divided by the shares of the headings and, for partners, by who holds it; every line is a whole number of cents. */
export function budgetOf(outcome: string, thousands: readonly number[], [partners, office, management]: Shares, holders: Holders = []): BudgetLine[] {
  const parts: [heading: BudgetLine['heading'], share: number, organisationId?: Id][] = [
    ...(holders.length
      ? holders.map(({ id, share }): [BudgetLine['heading'], number, Id] => ['Operational costs of partners', (partners * share) / 100, id])
      : [['Operational costs of partners', partners] as [BudgetLine['heading'], number]]),
    ['Operational costs of head office and regions', office],
    ['Management costs', management],
  ]
  return thousands.flatMap((amount, index) =>
    parts
      .filter(([, share]) => share > 0)
      .map(([heading, share, organisationId]) => ({
        id: idOf(`budget ${outcome} ${years[index]} ${heading} ${organisationId ?? ''}`),
        heading,
        ...inYear(years[index]!),
        minor: Math.round(amount * 1000 * share),
        ...(organisationId ? { organisationId } : {}),
      })),
  )
}
