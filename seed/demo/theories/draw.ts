// A shorthand for theories of change: steps and arrows by short names, which become ids that are the same at every start.
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { FrameResult } from '#modules/programme/domain/frame.ts'
import type { ActorKind, Arrow, Direction, RiskLevel, StepKind, TheoryOfChange } from '#modules/programme/domain/theory-of-change.ts'
import { idOf } from '../ids.ts'
import { text, type Words } from '../words.ts'

export interface Drawing {
  direction?: Direction
  pathways: Record<string, TranslatedText>
  actors: Record<string, readonly [ActorKind, TranslatedText]>
  steps: Record<string, readonly [StepKind, TranslatedText, { pathway?: string; actors?: string[] }?]>
  arrows: readonly (readonly [from: string, to: string, note?: { assumption?: TranslatedText; risk?: TranslatedText; level?: RiskLevel }])[]
}

export function draw(diagram: string, { direction = 'up', pathways, actors, steps, arrows }: Drawing): TheoryOfChange {
  const id = (kind: string, name: string) => idOf(`theory ${diagram} ${kind} ${name}`)
  return {
    direction,
    pathways: Object.entries(pathways).map(([name, title], look) => ({ id: id('pathway', name), title, look })),
    actors: Object.entries(actors).map(([name, [kind, words]]) => ({ id: id('actor', name), name: words, kind })),
    steps: Object.entries(steps).map(([name, [kind, words, more = {}]]) => ({
      id: id('step', name),
      kind,
      text: words,
      ...(more.pathway ? { pathway: id('pathway', more.pathway) } : {}),
      ...(more.actors ? { actors: more.actors.map((one) => id('actor', one)) } : {}),
    })),
    arrows: arrows.map(([from, to, { assumption, risk, level } = {}]): Arrow => ({
      id: id('arrow', `${from} ${to}`),
      from: id('step', from),
      to: id('step', to),
      ...(assumption ? { assumption } : {}),
      ...(risk ? { risk } : {}),
      ...(level ? { riskLevel: level } : {}),
    })),
  }
}

/** A step of the diagram that is a result of the chain says the same in the same words. */
export function sameAs(results: FrameResult[], code: string): TranslatedText {
  const found = results.find((one) => one.code === code)
  if (!found) throw new Error(`no result ${code}`)
  return found.title
}

export const fr = (words: Words) => text('fr', words)
export const en = (words: Words) => text('en', words)
export const es = (words: Words) => text('es', words)
export const nl = (words: Words) => text('nl', words)

/** What everything here is for. */
export const impact = en({
  en: 'Workers in precarious situations live and work better, and decide about it themselves',
  nl: 'Werknemers in precaire situaties leven en werken beter, en beslissen er zelf over',
  fr: 'Les travailleurs et travailleuses en situation précaire vivent et travaillent mieux, et en décident eux-mêmes',
  es: 'Las personas trabajadoras en situación precaria viven y trabajan mejor, y lo deciden ellas mismas',
})
