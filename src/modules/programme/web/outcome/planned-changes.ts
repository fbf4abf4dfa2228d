import { canonicalJson } from '#kernel/canonical-json.ts'
import { yearOf } from '#kernel/day.ts'
import type { FrameworkChange } from '../../domain/framework-change.ts'
import { keyText } from '../../domain/planned-value.ts'
import type { Values } from './values-grid.ts'

/** Cell by cell what became different, as an amendment says it. */
export function changesBetween(indicatorId: string, before: Values, after: Values): FrameworkChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys.flatMap((key): FrameworkChange[] => {
    const [was, becomes] = [before.get(key), after.get(key)]
    if (canonicalJson(was ?? null) === canonicalJson(becomes ?? null)) return []
    const { value: _, comment: __, ...of } = (becomes ?? was)!
    const content = (one: typeof was) => one && { value: one.value, ...(one.comment ? { comment: one.comment } : {}) }
    return [{ kind: 'set-planned-value', indicatorId, key: of, ...(was ? { before: content(was)! } : {}), ...(becomes ? { after: content(becomes)! } : {}) }]
  })
}

/** The year the baseline is of; undefined when it is of other days, which stay as they are. */
export function baselineYear(values: Values): number | undefined {
  const years = [...values.values()]
    .filter((one) => one.kind === 'baseline')
    .map((one) => (one.from.endsWith('-01-01') && one.until === `${one.from.slice(0, 4)}-12-31` ? yearOf(one.from) : undefined))
  return new Set(years).size === 1 ? years[0] : undefined
}

/** The same baselines, measured in another year. */
export function withBaselineYear(values: Values, year: number): Values {
  return new Map(
    [...values.values()].map((one) => {
      const next = one.kind === 'baseline' ? { ...one, from: `${year}-01-01`, until: `${year}-12-31` } : one
      return [keyText(next), next]
    }),
  )
}
