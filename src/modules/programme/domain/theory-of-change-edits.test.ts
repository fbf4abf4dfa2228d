import { expect, test } from 'vitest'
import { textIn } from '#kernel/translated-text.ts'
import { TheoryOfChange } from './theory-of-change.ts'
import { anArrow, aStep, aTheory, exampleId as id } from './theory-of-change-example.ts'
import * as edit from './theory-of-change-edits.ts'

const pathway = { id: id(51), title: textIn('en', 'Dialogue'), look: 0 }
const actor = { id: id(61), name: textIn('en', 'Delegates'), kind: 'union' as const }
const before = aTheory(
  [
    aStep(1, 'activity', 'Train', { place: { x: 8, y: 8 } }),
    aStep(2, 'output', 'Trained', { pathway: id(51), actors: [id(61)] }),
    aStep(3, 'impact', 'Better'),
  ],
  [anArrow(11, 1, 2), anArrow(12, 2, 3, { assumption: textIn('en', 'They talk'), risk: textIn('en', 'They do not'), riskLevel: 'high' })],
  { pathways: [pathway], actors: [actor] },
)

test.each<[string, edit.Edited, string, (next: TheoryOfChange) => unknown, unknown]>([
  [
    'a step after another',
    edit.addStep(before, aStep(4, 'outcome', 'New'), 'en', { step: id(2), side: 'after', arrow: id(14) }),
    'toc.did-add-step',
    (next) => next.arrows.at(-1),
    { id: id(14), from: id(2), to: id(4) },
  ],
  [
    'a step before another',
    edit.addStep(before, aStep(4, 'outcome', 'New'), 'en', { step: id(2), side: 'before', arrow: id(14) }),
    'toc.did-add-step',
    (next) => next.arrows.at(-1),
    { id: id(14), from: id(4), to: id(2) },
  ],
  ['a step goes with its arrows', edit.removeStep(before, id(2), 'en'), 'toc.did-remove-step', (next) => [next.steps.length, next.arrows.length], [2, 0]],
  [
    'words in the source language',
    edit.rewriteStep(before, id(1), 'en', 'Teach'),
    'toc.did-rewrite-step',
    (next) => next.steps[0]!.text,
    textIn('en', 'Teach'),
  ],
  [
    'words in another language are a draft of a translation',
    edit.rewriteStep(before, id(1), 'fr', 'Former'),
    'toc.did-rewrite-step',
    (next) => next.steps[0]!.text.translations?.fr,
    expect.objectContaining({ text: 'Former', state: 'draft' }),
  ],
  [
    'no pathway any more',
    edit.changeStep(before, id(2), { pathway: undefined, actors: [] }, 'en'),
    'toc.did-change-step',
    (next) => Object.keys(next.steps[1]!),
    ['id', 'kind', 'text'],
  ],
  ['a place', edit.moveStep(before, id(2), { x: 1e9, y: 16.4 }, 'en'), 'toc.did-move-step', (next) => next.steps[1]!.place, { x: 20_000, y: 16 }],
  ['all places given up', edit.layOutAnew(before), 'toc.did-lay-out', (next) => next.steps.filter((step) => 'place' in step), []],
  ['turned', edit.turn(before, 'right'), 'toc.did-turn', (next) => [next.direction, next.steps[0]!.place], ['right', undefined]],
  ['an arrow', edit.connect(before, anArrow(15, 1, 3), 'en'), 'toc.did-connect', (next) => next.arrows.length, 3],
  ['an arrow less', edit.disconnect(before, id(11), 'en'), 'toc.did-disconnect', (next) => next.arrows.map((one) => one.id), [id(12)]],
  [
    'an assumption',
    edit.noteOnArrow(before, id(11), 'assumption', 'en', 'Paid leave'),
    'toc.did-write-assumption',
    (next) => next.arrows[0]!.assumption,
    textIn('en', 'Paid leave'),
  ],
  [
    'a risk taken away goes with its level',
    edit.noteOnArrow(before, id(12), 'risk', 'en', ''),
    'toc.did-write-risk',
    (next) => Object.keys(next.arrows[1]!),
    ['id', 'from', 'to', 'assumption'],
  ],
  ['a level', edit.rateRisk(before, id(12), undefined, 'en'), 'toc.did-rate-risk', (next) => next.arrows[1]!.riskLevel, undefined],
  [
    'a pathway',
    edit.addPathway(before, { id: id(52), title: textIn('en', 'Law'), look: edit.nextLook(before) }),
    'toc.did-add-pathway',
    (next) => next.pathways[1]!.look,
    1,
  ],
  ['a pathway by another name', edit.renamePathway(before, id(51), 'en', 'Talks'), 'toc.did-rename-pathway', (next) => next.pathways[0]!.title.text, 'Talks'],
  ['a pathway less', edit.removePathway(before, id(51)), 'toc.did-remove-pathway', (next) => [next.pathways, 'pathway' in next.steps[1]!], [[], false]],
  ['an actor', edit.addActor(before, { ...actor, id: id(62) }), 'toc.did-add-actor', (next) => next.actors.length, 2],
  [
    'an actor changed',
    edit.changeActor(before, id(61), { kind: 'workers', words: 'Stewards' }, 'en'),
    'toc.did-change-actor',
    (next) => next.actors[0],
    { ...actor, kind: 'workers', name: textIn('en', 'Stewards') },
  ],
  ['an actor less', edit.removeActor(before, id(61)), 'toc.did-remove-actor', (next) => [next.actors, 'actors' in next.steps[1]!], [[], false]],
])('%s', (_name, { next, done }, code, look, expected) => {
  expect(done.code).toBe(code)
  expect(look(next)).toEqual(expected)
  expect(TheoryOfChange.safeParse(next).success).toBe(true)
})

test('nothing that was there before is touched', () => {
  const frozen = JSON.stringify(before)
  edit.removeStep(before, id(2), 'en')
  edit.noteOnArrow(before, id(12), 'risk', 'en', '')
  edit.removeActor(before, id(61))
  expect(JSON.stringify(before)).toBe(frozen)
})

test('what people usually draw next', () => {
  expect([
    edit.usualKind(undefined, 'after'),
    edit.usualKind('activity', 'after'),
    edit.usualKind('impact', 'before'),
    edit.usualKind('outcome', 'after'),
  ]).toEqual(['impact', 'output', 'outcome', 'impact'])
})
