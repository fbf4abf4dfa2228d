// An activity as people read it: in the order in which one would tell of it, without its codes.
import type { Activity } from './activity.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import { moneyOf } from './amounts.ts'
import { nameOfMention } from './organisation-met-in-file.ts'
import { figureOf } from '#kernel/value.ts'

export function sectionsOf(activity: Activity) {
  return {
    reporter: nameOfMention(activity.reporter),
    title: activity.title,
    description: activity.descriptions.find((one) => one.words)?.words,
    status: activity.status,
    days: activity.dates.flatMap(({ type, on }) => (on ? [{ type, on }] : [])),
    countries: activity.countries.map(({ code, percentage }) => ({ code, percentage })),
    participants: activity.participants.map((one) => ({ role: one.role, name: nameOfMention(one) })),
    budgets: activity.budgets.map((one) => ({ from: one.from, until: one.until, money: moneyOf(one.amount, activity.currency) })),
    transactions: activity.transactions.length,
    documents: activity.documents.length,
    results: activity.results.map((result) => ({
      type: result.type,
      title: result.title,
      indicators: result.indicators.map((one): IndicatorSection => ({
        title: one.title,
        baselines: one.baselines.filter(({ value }) => figureOf(value) !== undefined).length,
        targets: one.periods.reduce((sum, period) => sum + period.targets.length, 0),
        actuals: one.periods.reduce((sum, period) => sum + period.actuals.length, 0),
      })),
    })),
  }
}
interface IndicatorSection {
  title: TranslatedText | undefined
  baselines: number
  targets: number
  actuals: number
}
export type Sections = ReturnType<typeof sectionsOf>
