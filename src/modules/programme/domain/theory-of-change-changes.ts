// What changed between two states of a theory of change, as sentences for the history and for amendments.
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { FindingValues } from '#kernel/finding.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import { byId, inWords, type Arrow, type Step, type TheoryOfChange } from './theory-of-change.ts'
import { nameOf } from './theory-of-change-findings.ts'

/** `at` is the id of the step, arrow, pathway or actor; '' for the whole diagram. */
export interface Change {
  code: string
  at: string
  values: FindingValues
}

/** Kinds stand in the sentences as choices, and a choice there knows no hyphen. */
const asChoice = (kind: string) => kind.replaceAll('-', '_')

const change = (code: string, at: string, values: FindingValues = {}): Change => ({ code: `toc.change-${code}`, at, values })
const same = (one: unknown, other: unknown) => canonicalJson(one ?? null) === canonicalJson(other ?? null)

export function describeChange(before: TheoryOfChange, after: TheoryOfChange, language: string): Change[] {
  return [
    ...(before.direction === after.direction ? [] : [change('turned', '')]),
    ...differences(
      before.pathways,
      after.pathways,
      'pathway',
      (one) => ({ name: inWords(one.title, language) }),
      (one, other) => [
        ...rewritten('pathway', one.id, one.title, other.title, language),
        ...(one.look === other.look ? [] : [change('pathway-look', one.id, { name: inWords(other.title, language) })]),
      ],
    ),
    ...differences(
      before.actors,
      after.actors,
      'actor',
      (one) => ({ name: inWords(one.name, language) }),
      (one, other) => [
        ...rewritten('actor', one.id, one.name, other.name, language),
        ...(one.kind === other.kind
          ? []
          : [change('actor-kind', one.id, { name: inWords(other.name, language), before: asChoice(one.kind), after: asChoice(other.kind) })]),
      ],
    ),
    ...differences(
      before.steps,
      after.steps,
      'step',
      (one) => ({ name: nameOf(one, language), kind: asChoice(one.kind) }),
      (one, other) => stepChanges(before, after, one, other, language),
    ),
    ...differences(
      before.arrows,
      after.arrows,
      'arrow',
      (one, where) => endsOf(where, one, language),
      (one, other) => arrowChanges(after, one, other, language),
    ),
  ].toSorted((one, other) => weight(one) - weight(other))

  function differences<Thing extends { id: string }>(
    old: Thing[],
    now: Thing[],
    word: string,
    told: (one: Thing, where: TheoryOfChange) => FindingValues,
    changed: (one: Thing, other: Thing) => Change[],
  ): Change[] {
    const [olds, nows] = [byId(old), byId(now)]
    return [
      ...old.filter((one) => !nows.has(one.id)).map((one) => change(`${word}-removed`, one.id, told(one, before))),
      ...now.flatMap((one) => (olds.has(one.id) ? changed(olds.get(one.id)!, one) : [change(`${word}-added`, one.id, told(one, after))])),
    ]
  }
}

/** What was moved about is told last: it changes the drawing and not what it says. */
const weight = ({ code }: Change) => (/-(moved|look|turned)$/.test(code) ? 1 : 0)

function rewritten(word: string, at: string, before: TranslatedText, after: TranslatedText, language: string): Change[] {
  const changes: Change[] = []
  if (before.text !== after.text || before.source !== after.source)
    changes.push(change(`${word}-renamed`, at, { before: short(before.text), after: short(after.text) }))
  const languages = new Set([...Object.keys(before.translations ?? {}), ...Object.keys(after.translations ?? {})])
  for (const one of [...languages].toSorted()) {
    if (same(before.translations?.[one], after.translations?.[one])) continue
    changes.push(change(`${word}-translated`, at, { name: short(inWords(after, language)), language: one }))
  }
  return changes
}

const longest = 120
const short = (words: string) => (words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words)

function stepChanges(before: TheoryOfChange, after: TheoryOfChange, one: Step, other: Step, language: string): Change[] {
  const name = nameOf(other, language)
  const changes = rewritten('step', one.id, one.text, other.text, language)
  if (one.kind !== other.kind) changes.push(change('step-kind', one.id, { name, before: asChoice(one.kind), after: asChoice(other.kind) }))
  if (one.pathway !== other.pathway) {
    const pathway = inWords(after.pathways.find((each) => each.id === other.pathway)?.title, language)
    changes.push(pathway ? change('step-pathway', one.id, { name, pathway }) : change('step-no-pathway', one.id, { name }))
  }
  const called = (value: TheoryOfChange, ids: string[]) => ids.map((id) => inWords(value.actors.find((actor) => actor.id === id)?.name, language)).join(', ')
  const joined = (other.actors ?? []).filter((id) => !one.actors?.includes(id))
  const left = (one.actors ?? []).filter((id) => !other.actors?.includes(id))
  if (joined.length > 0) changes.push(change('step-actors-joined', one.id, { name, actors: called(after, joined), count: joined.length }))
  if (left.length > 0) changes.push(change('step-actors-left', one.id, { name, actors: called(before, left), count: left.length }))
  if (!same(one.place, other.place)) changes.push(change('step-moved', one.id, { name }))
  return changes
}

const endsOf = (value: TheoryOfChange, arrow: Arrow, language: string): FindingValues => {
  const steps = byId(value.steps)
  return { from: nameOf(steps.get(arrow.from), language), to: nameOf(steps.get(arrow.to), language) }
}

function arrowChanges(after: TheoryOfChange, one: Arrow, other: Arrow, language: string): Change[] {
  const ends = endsOf(after, other, language)
  const changes: Change[] = []
  if (one.from !== other.from || one.to !== other.to) changes.push(change('arrow-led-elsewhere', one.id, ends))
  for (const note of ['assumption', 'risk'] as const) {
    const [old, now] = [one[note], other[note]]
    if (same(old, now)) continue
    const text = short(inWords(now ?? old, language))
    const code = !old?.text.trim() ? 'added' : !now?.text.trim() ? 'removed' : 'changed'
    changes.push(change(`${note}-${code}`, one.id, { ...ends, text }))
  }
  if (one.riskLevel !== other.riskLevel && other.riskLevel) changes.push(change('risk-rated', one.id, { ...ends, level: other.riskLevel }))
  return changes
}
