// Every change a person can make to a theory of change: the next document, and in one key what was done to it.
import type { FindingValues } from '#kernel/finding.ts'
import { textIn, withTranslation, type TranslatedText } from '#kernel/translated-text.ts'
import {
  limits,
  lookCount,
  type Actor,
  type Arrow,
  type Direction,
  type Pathway,
  type Place,
  type RiskLevel,
  type Step,
  type StepKind,
  type TheoryOfChange,
} from './theory-of-change.ts'
import { nameOf } from './theory-of-change-findings.ts'

/** `code` is a key into the texts, e.g. `toc.did-add-step`; undo and the live region say it. */
export interface Done {
  code: string
  values?: FindingValues
}
export interface Edited {
  next: TheoryOfChange
  done: Done
}

const kindAfter: Record<StepKind, StepKind> = {
  activity: 'output',
  output: 'intermediate-outcome',
  'actor-of-change': 'intermediate-outcome',
  'intermediate-outcome': 'outcome',
  outcome: 'impact',
  impact: 'impact',
}
const kindBefore: Record<StepKind, StepKind> = {
  impact: 'outcome',
  outcome: 'intermediate-outcome',
  'intermediate-outcome': 'output',
  'actor-of-change': 'output',
  output: 'activity',
  activity: 'activity',
}

/** What people usually draw next to a step of this kind. */
export const usualKind = (beside: StepKind | undefined, side: 'after' | 'before'): StepKind =>
  beside === undefined ? 'impact' : (side === 'after' ? kindAfter : kindBefore)[beside]

/** Words put into a text that may not exist yet; a new text takes the language it is written in as its source. */
export const written = (text: TranslatedText | undefined, language: string, words: string): TranslatedText =>
  text === undefined || text.text === '' ? textIn(language, words) : withTranslation(text, language, words, 'draft')

const done = (next: TheoryOfChange, code: string, values?: FindingValues): Edited => ({ next, done: { code, ...(values ? { values } : {}) } })

const replaced = <Thing extends { id: string }>(things: Thing[], id: string, change: (thing: Thing) => Thing): Thing[] =>
  things.map((one) => (one.id === id ? change(one) : one))

const found = (value: TheoryOfChange, id: string) => value.steps.find((step) => step.id === id)

export interface Beside {
  step: string
  side: 'after' | 'before'
  arrow: string
}

/** A step, on its own or tied to another by an arrow. */
export function addStep(value: TheoryOfChange, step: Step, language: string, beside?: Beside): Edited {
  const arrows = beside
    ? [...value.arrows, beside.side === 'after' ? { id: beside.arrow, from: beside.step, to: step.id } : { id: beside.arrow, from: step.id, to: beside.step }]
    : value.arrows
  return done({ ...value, steps: [...value.steps, step], arrows }, 'toc.did-add-step', { name: nameOf(step, language) })
}

export const canAddStep = (value: TheoryOfChange): boolean => value.steps.length < limits.steps

export function removeStep(value: TheoryOfChange, id: string, language: string): Edited {
  const next = {
    ...value,
    steps: value.steps.filter((step) => step.id !== id),
    arrows: value.arrows.filter((arrow) => arrow.from !== id && arrow.to !== id),
  }
  return done(next, 'toc.did-remove-step', { name: nameOf(found(value, id), language) })
}

export function rewriteStep(value: TheoryOfChange, id: string, language: string, words: string): Edited {
  const steps = replaced(value.steps, id, (step) => ({ ...step, text: written(step.text, language, words) }))
  return done({ ...value, steps }, 'toc.did-rewrite-step', {
    name: nameOf(
      steps.find((step) => step.id === id),
      language,
    ),
  })
}

export function changeStep(value: TheoryOfChange, id: string, change: Partial<Pick<Step, 'kind' | 'pathway' | 'actors'>>, language: string): Edited {
  const steps = replaced(value.steps, id, (step) => withoutBlanks({ ...step, ...change }))
  return done({ ...value, steps }, 'toc.did-change-step', { name: nameOf(found(value, id), language) })
}

/** A field that was emptied is left out, so that "nothing chosen" has one form only. */
function withoutBlanks<Thing extends object>(thing: Thing): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0))) as Thing
}

const kept = (at: number) => Math.max(-limits.place, Math.min(limits.place, Math.round(at)))

export function moveStep(value: TheoryOfChange, id: string, place: Place, language: string): Edited {
  const steps = replaced(value.steps, id, (step) => ({ ...step, place: { x: kept(place.x), y: kept(place.y) } }))
  return done({ ...value, steps }, 'toc.did-move-step', { name: nameOf(found(value, id), language) })
}

/** Every place chosen by hand is given up; the layout decides again. */
export function layOutAnew(value: TheoryOfChange): Edited {
  return done({ ...value, steps: value.steps.map(({ place: _place, ...step }) => step) }, 'toc.did-lay-out')
}

export function turn(value: TheoryOfChange, direction: Direction): Edited {
  return done({ ...layOutAnew(value).next, direction }, 'toc.did-turn')
}

export function connect(value: TheoryOfChange, arrow: Arrow, language: string): Edited {
  return done({ ...value, arrows: [...value.arrows, arrow] }, 'toc.did-connect', {
    from: nameOf(found(value, arrow.from), language),
    to: nameOf(found(value, arrow.to), language),
  })
}

const endsOf = (value: TheoryOfChange, id: string, language: string): FindingValues => {
  const arrow = value.arrows.find((one) => one.id === id)
  return { from: nameOf(found(value, arrow?.from ?? ''), language), to: nameOf(found(value, arrow?.to ?? ''), language) }
}

export function disconnect(value: TheoryOfChange, id: string, language: string): Edited {
  return done({ ...value, arrows: value.arrows.filter((arrow) => arrow.id !== id) }, 'toc.did-disconnect', endsOf(value, id, language))
}

/** The assumption or the risk of an arrow; no words take it away, and the level of a risk goes with the risk. */
export function noteOnArrow(value: TheoryOfChange, id: string, note: 'assumption' | 'risk', language: string, words: string): Edited {
  const arrows = replaced(value.arrows, id, (arrow) => {
    if (words !== '') return { ...arrow, [note]: written(arrow[note], language, words) }
    const { [note]: _gone, ...rest } = arrow
    return note === 'risk' ? withoutBlanks({ ...rest, riskLevel: undefined }) : rest
  })
  return done({ ...value, arrows }, note === 'risk' ? 'toc.did-write-risk' : 'toc.did-write-assumption', endsOf(value, id, language))
}

export function rateRisk(value: TheoryOfChange, id: string, riskLevel: RiskLevel | undefined, language: string): Edited {
  const arrows = replaced(value.arrows, id, (arrow) => withoutBlanks({ ...arrow, riskLevel }))
  return done({ ...value, arrows }, 'toc.did-rate-risk', endsOf(value, id, language))
}

/** The first look that no pathway wears yet. */
export const nextLook = (value: TheoryOfChange): number => {
  const free = Array.from({ length: lookCount }, (_, look) => look).find((look) => value.pathways.every((one) => one.look !== look))
  return free ?? value.pathways.length % lookCount
}

export function addPathway(value: TheoryOfChange, pathway: Pathway): Edited {
  return done({ ...value, pathways: [...value.pathways, pathway] }, 'toc.did-add-pathway', { name: pathway.title.text })
}

export function renamePathway(value: TheoryOfChange, id: string, language: string, words: string): Edited {
  const pathways = replaced(value.pathways, id, (one) => ({ ...one, title: written(one.title, language, words) }))
  return done({ ...value, pathways }, 'toc.did-rename-pathway', { name: words })
}

export function removePathway(value: TheoryOfChange, id: string): Edited {
  const steps = value.steps.map((step) => (step.pathway === id ? withoutBlanks({ ...step, pathway: undefined }) : step))
  const name = value.pathways.find((one) => one.id === id)?.title.text ?? ''
  return done({ ...value, steps, pathways: value.pathways.filter((one) => one.id !== id) }, 'toc.did-remove-pathway', { name })
}

export function addActor(value: TheoryOfChange, actor: Actor): Edited {
  return done({ ...value, actors: [...value.actors, actor] }, 'toc.did-add-actor', { name: actor.name.text })
}

export function changeActor(value: TheoryOfChange, id: string, change: { kind?: Actor['kind']; words?: string }, language: string): Edited {
  const actors = replaced(value.actors, id, (one) => ({
    ...one,
    kind: change.kind ?? one.kind,
    name: change.words === undefined ? one.name : written(one.name, language, change.words),
  }))
  return done({ ...value, actors }, 'toc.did-change-actor', { name: actors.find((one) => one.id === id)?.name.text ?? '' })
}

export function removeActor(value: TheoryOfChange, id: string): Edited {
  const steps = value.steps.map((step) => (step.actors?.includes(id) ? withoutBlanks({ ...step, actors: step.actors.filter((one) => one !== id) }) : step))
  const name = value.actors.find((one) => one.id === id)?.name.text ?? ''
  return done({ ...value, steps, actors: value.actors.filter((one) => one.id !== id) }, 'toc.did-remove-actor', { name })
}
