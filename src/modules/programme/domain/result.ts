// The results chain under an outcome: what leads to what, on which level.
import { z } from 'zod/mini'
import { blocker, warning, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import { read, type TranslatedText } from '#kernel/translated-text.ts'
import { Story, Title } from './narrative.ts'

/** From what is hoped for down to what is done. */
export const resultLevels = ['impact', 'outcome', 'intermediate-outcome', 'output', 'activity', 'other'] as const
export const ResultLevel = z.enum(resultLevels)
export type ResultLevel = z.infer<typeof ResultLevel>

export const ResultFields = z.strictObject({
  parentId: z.optional(Id),
  level: ResultLevel,
  code: z.optional(plainText(60)),
  title: Title,
  description: z.optional(Story),
})
export type ResultFields = z.infer<typeof ResultFields>

export interface ResultInChain {
  id: Id
  parentId?: Id | null | undefined
  level: ResultLevel
  code?: string | undefined
  title: TranslatedText
}

/** By its code, or by its words when it has none. */
export const nameOf = (thing: { code?: string | null | undefined; title: TranslatedText }, language: string) =>
  thing.code || read(thing.title, language).text.slice(0, 80)

/** A result serves one above it, of the same outcome and as a rule on a higher level, and never itself through others. */
export function chainFindings(results: ResultInChain[], language: string): Finding[] {
  const byId = new Map(results.map((one) => [one.id, one]))
  const told = new Set<Id>()
  return results.flatMap((result, index): Finding[] => {
    if (!result.parentId) return []
    const parent = byId.get(result.parentId)
    if (!parent) return [blocker('programme.result-parent-unknown', `results.${index}.parentId`, { result: nameOf(result, language) })]
    const circle = circleFrom(result, byId)
    if (circle) {
      if (circle.some((one) => told.has(one.id))) return []
      circle.forEach((one) => told.add(one.id))
      return [
        blocker('programme.results-in-circle', `results.${index}.parentId`, {
          results: [...circle, circle[0]!].map((one) => nameOf(one, language)).join(' → '),
        }),
      ]
    }
    if (!isLower(parent.level, result.level)) return []
    const names = { result: nameOf(result, language), level: result.level, parent: nameOf(parent, language), parentLevel: parent.level }
    return [warning('programme.result-under-lower-level', `results.${index}.parentId`, names)]
  })
}

/** `other` fits anywhere. */
const isLower = (level: ResultLevel, than: ResultLevel) => level !== 'other' && than !== 'other' && resultLevels.indexOf(level) > resultLevels.indexOf(than)

function circleFrom(start: ResultInChain, byId: Map<Id, ResultInChain>): ResultInChain[] | undefined {
  const walked = [start]
  const seen = new Set<Id>([start.id])
  for (let next = byId.get(start.parentId ?? ''); next; next = byId.get(next.parentId ?? '')) {
    if (next.id === start.id) return walked
    if (seen.has(next.id)) return undefined // leads into a circle, but is not part of it
    seen.add(next.id)
    walked.push(next)
  }
  return undefined
}
