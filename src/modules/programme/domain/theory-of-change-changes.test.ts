import { expect, test } from 'vitest'
import { textIn, withTranslation } from '#kernel/translated-text.ts'
import type { TheoryOfChange } from './theory-of-change.ts'
import { anArrow, aStep, aTheory, exampleId as id } from './theory-of-change-example.ts'
import { describeChange } from './theory-of-change-changes.ts'

const before = aTheory(
  [aStep(1, 'activity', 'Train'), aStep(2, 'output', 'Trained', { actors: [id(61)] }), aStep(3, 'impact', 'Better')],
  [anArrow(11, 1, 2), anArrow(12, 2, 3, { assumption: textIn('en', 'They talk') })],
  { pathways: [{ id: id(51), title: textIn('en', 'Dialogue'), look: 0 }], actors: [{ id: id(61), name: textIn('en', 'Delegates'), kind: 'union' }] },
)
const [train, trained, better] = before.steps as [TheoryOfChange['steps'][0], TheoryOfChange['steps'][0], TheoryOfChange['steps'][0]]
const [first, second] = before.arrows as [TheoryOfChange['arrows'][0], TheoryOfChange['arrows'][0]]
const told = (after: Partial<TheoryOfChange>) =>
  describeChange(before, { ...before, ...after }, 'en').map(({ code, values }) => [code.replace('toc.change-', ''), values])
const ends = { from: 'Train', to: 'Trained' }

test.each<[string, Partial<TheoryOfChange>, unknown[]]>([
  ['nothing', {}, []],
  ['other order, same thing', { steps: [better, trained, train] }, []],
  ['a step added', { steps: [...before.steps, aStep(4, 'outcome', 'New')] }, [['step-added', { name: 'New', kind: 'outcome' }]]],
  [
    'a step removed with its arrow',
    { steps: [trained, better], arrows: [second] },
    [
      ['step-removed', { name: 'Train', kind: 'activity' }],
      ['arrow-removed', ends],
    ],
  ],
  ['renamed', { steps: [aStep(1, 'activity', 'Teach'), trained, better] }, [['step-renamed', { before: 'Train', after: 'Teach' }]]],
  [
    'translated',
    { steps: [{ ...train, text: withTranslation(train.text, 'fr', 'Former', 'draft') }, trained, better] },
    [['step-translated', { name: 'Train', language: 'fr' }]],
  ],
  ['another kind', { steps: [{ ...train, kind: 'output' }, trained, better] }, [['step-kind', { name: 'Train', before: 'activity', after: 'output' }]]],
  ['into a pathway', { steps: [{ ...train, pathway: id(51) }, trained, better] }, [['step-pathway', { name: 'Train', pathway: 'Dialogue' }]]],
  [
    'actors',
    { steps: [{ ...train, actors: [id(61)] }, aStep(2, 'output', 'Trained'), better] },
    [
      ['step-actors-joined', { name: 'Train', actors: 'Delegates', count: 1 }],
      ['step-actors-left', { name: 'Trained', actors: 'Delegates', count: 1 }],
    ],
  ],
  [
    'moved is told after what matters',
    { steps: [{ ...train, place: { x: 0, y: 8 } }, { ...trained, kind: 'outcome' }, better] },
    [
      ['step-kind', { name: 'Trained', before: 'output', after: 'outcome' }],
      ['step-moved', { name: 'Train' }],
    ],
  ],
  ['an arrow', { arrows: [...before.arrows, anArrow(13, 1, 3)] }, [['arrow-added', { from: 'Train', to: 'Better' }]]],
  ['an arrow led elsewhere', { arrows: [{ ...first, to: id(3) }, second] }, [['arrow-led-elsewhere', { from: 'Train', to: 'Better' }]]],
  [
    'an assumption written',
    { arrows: [{ ...first, assumption: textIn('en', 'Paid leave') }, second] },
    [['assumption-added', { ...ends, text: 'Paid leave' }]],
  ],
  [
    'an assumption changed',
    { arrows: [first, { ...second, assumption: textIn('en', 'They meet') }] },
    [['assumption-changed', { from: 'Trained', to: 'Better', text: 'They meet' }]],
  ],
  ['an assumption gone', { arrows: [first, anArrow(12, 2, 3)] }, [['assumption-removed', { from: 'Trained', to: 'Better', text: 'They talk' }]]],
  [
    'a risk with its level',
    { arrows: [{ ...first, risk: textIn('en', 'A ban'), riskLevel: 'high' }, second] },
    [
      ['risk-added', { ...ends, text: 'A ban' }],
      ['risk-rated', { ...ends, level: 'high' }],
    ],
  ],
  ['a pathway', { pathways: [] }, [['pathway-removed', { name: 'Dialogue' }]]],
  ['the look of a pathway', { pathways: [{ ...before.pathways[0]!, look: 3 }] }, [['pathway-look', { name: 'Dialogue' }]]],
  ['an actor', { actors: [{ ...before.actors[0]!, kind: 'workers' }] }, [['actor-kind', { name: 'Delegates', before: 'union', after: 'workers' }]]],
  ['turned', { direction: 'right' }, [['turned', {}]]],
])('%s', (_name, after, expected) => {
  expect(told(after)).toEqual(expected)
})
