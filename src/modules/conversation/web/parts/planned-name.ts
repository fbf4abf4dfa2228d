// A baseline or target by its place, `target|2028-01-01|2028-12-31|sex=female|NE`, as people say it: Target 2028 · Women · Niger.
import { isDay } from '#kernel/day.ts'
import { shortPeriod } from '#kernel/period.ts'
import { read } from '#kernel/translated-text.ts'
import { cellOf } from '#modules/programme/domain/cell.ts'
import { useQuestion } from '#web/questions.ts'
import { useNames, useText } from '#web/text.ts'

const parts = (at: string) => {
  const [kind, from = '', until = '', cell = '', place = ''] = at.split('|')
  return (kind === 'baseline' || kind === 'target') && isDay(from) && isDay(until)
    ? { kind, from, until, cell: Object.entries(cellOf(cell) ?? {}), place }
    : undefined
}

export const isPlanned = (at: string) => parts(at) !== undefined

/** Undefined for what is no baseline or target. Groups are asked for only when one of these figures has them. */
export function usePlannedName(changes: { at: string }[]): (at: string) => string | undefined {
  const t = useText()
  const country = useNames('region')
  const { answer } = useQuestion('GET /dimensions', {}, { when: changes.some(({ at }) => (parts(at)?.cell.length ?? 0) > 0) })
  const member = ([dimension, code]: [string, string]) => {
    const title = answer?.dimensions.find((one) => one.code === dimension)?.members.find((one) => one.code === code)?.title
    return title ? read(title, t.language).text : code
  }
  return (at) => {
    const it = parts(at)
    if (!it) return undefined
    const { kind, from, until, cell, place } = it
    const when = `${t(kind === 'baseline' ? 'web.chart-baseline' : 'web.chart-target')} ${shortPeriod({ from, until })}`
    return [when, ...cell.map(member), ...(place ? [/^[A-Z]{2}$/.test(place) ? country(place) : place] : [])].join(' · ')
  }
}
