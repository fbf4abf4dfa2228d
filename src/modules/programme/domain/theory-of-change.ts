// How change is expected to come about: steps, arrows between them, the pathways they form and the actors who carry them.
// One whole document per diagram. Compulsory in a Belgian programme file (royal decree of 11 September 2016, art. 1, 5°).
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read, TranslatedText } from '#kernel/translated-text.ts'

/** From what we do ourselves to what we hope for: the order is the direction of change. */
export const stepKinds = ['activity', 'output', 'actor-of-change', 'intermediate-outcome', 'outcome', 'impact'] as const
export const StepKind = z.enum(stepKinds)
export type StepKind = z.infer<typeof StepKind>

export const riskLevels = ['low', 'medium', 'high'] as const
export const RiskLevel = z.enum(riskLevels)
export type RiskLevel = z.infer<typeof RiskLevel>

export const actorKinds = ['union', 'workers', 'employer', 'government', 'civil-society', 'network', 'international', 'media', 'other'] as const
export const ActorKind = z.enum(actorKinds)
export type ActorKind = z.infer<typeof ActorKind>

/** Six looks of a line, each a dash pattern and a colour, so that no pathway is told apart by colour alone. */
export const lookCount = 6

export const limits = { steps: 300, arrows: 900, pathways: 24, actors: 100, actorsPerStep: 20, wordsInBox: 220, place: 20_000 } as const

const coordinate = z.int().check(z.gte(-limits.place), z.lte(limits.place))
/** The middle of a box, where somebody put it by hand. Steps without a place are laid out by rule. */
export const Place = z.strictObject({ x: coordinate, y: coordinate })
export type Place = z.infer<typeof Place>

export const Step = z.strictObject({
  id: Id,
  kind: StepKind,
  text: TranslatedText,
  place: z.optional(Place),
  pathway: z.optional(Id),
  actors: z.optional(z.array(Id).check(z.maxLength(limits.actorsPerStep))),
})
export type Step = z.infer<typeof Step>

/** "from" leads to "to", if the assumption holds and the risk does not come true. */
export const Arrow = z.strictObject({
  id: Id,
  from: Id,
  to: Id,
  assumption: z.optional(TranslatedText),
  risk: z.optional(TranslatedText),
  riskLevel: z.optional(RiskLevel),
})
export type Arrow = z.infer<typeof Arrow>

export const Pathway = z.strictObject({ id: Id, title: TranslatedText, look: z.int().check(z.gte(0), z.lt(lookCount)) })
export type Pathway = z.infer<typeof Pathway>

export const Actor = z.strictObject({ id: Id, name: TranslatedText, kind: ActorKind })
export type Actor = z.infer<typeof Actor>

/** Impact on top, or at the right. */
export const directions = ['up', 'right'] as const
export const Direction = z.enum(directions)
export type Direction = z.infer<typeof Direction>

// The parser's ceilings are above the limits of the rules, so that too much is answered with a sentence and not with a type error.
export const TheoryOfChange = z.strictObject({
  direction: Direction,
  steps: z.array(Step).check(z.maxLength(2 * limits.steps)),
  arrows: z.array(Arrow).check(z.maxLength(2 * limits.arrows)),
  pathways: z.array(Pathway).check(z.maxLength(2 * limits.pathways)),
  actors: z.array(Actor).check(z.maxLength(2 * limits.actors)),
})
export type TheoryOfChange = z.infer<typeof TheoryOfChange>

export const emptyTheoryOfChange: TheoryOfChange = { direction: 'up', steps: [], arrows: [], pathways: [], actors: [] }

/** A translator: gives the sentence of a key, as `useText()` does in the browser and `sentence()` on the server. */
export type Say = (key: string, values?: Record<string, string | number>) => string

export const rankOf = (kind: StepKind): number => stepKinds.indexOf(kind)

export const inWords = (text: TranslatedText | undefined, language: string): string => (text ? read(text, language).text.trim() : '')

export const byId = <Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> => new Map(things.map((one) => [one.id, one]))

/** An arrow wears the look of the step it leaves; a shared step passes on the look of the step it reaches. */
export function pathwayOfArrow(arrow: Arrow, steps: Map<string, Step>): string | undefined {
  return steps.get(arrow.from)?.pathway ?? steps.get(arrow.to)?.pathway
}

export const hasNote = (arrow: Arrow): boolean => Boolean(arrow.assumption?.text.trim() || arrow.risk?.text.trim())

/** The number under which an arrow's assumption and risk are listed, in reading order: diagram, table and picture say the same. */
export function noteNumbers(value: TheoryOfChange): Map<string, number> {
  return new Map(value.arrows.filter(hasNote).map((arrow, index) => [arrow.id, index + 1]))
}

/** "A" for an assumption, "!" for a risk: short enough for a line, and no colour needed. */
export function markOfArrow(arrow: Arrow, number: number | undefined): string {
  const signs = `${arrow.assumption?.text.trim() ? 'A' : ''}${arrow.risk?.text.trim() ? '!' : ''}`
  return signs === '' ? '' : `${signs}${number ?? ''}`
}
