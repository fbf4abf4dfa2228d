// Files of any number of activities, always the same for the same seed: about 9.4 kB each, as real publishers have them.
import { fileText, writeElement } from '../domain/write-file.ts'
import { tree, type Tree } from '../domain/tree.ts'

/** Mulberry32: small, fast, and the same everywhere. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

const say = (text: string, language = 'fr') => tree('narrative', { 'xml:lang': language }, [], text)
const words = ['travail', 'décent', 'syndicat', 'dialogue', 'protection', 'sociale', 'marché', 'formation', 'égalité', 'climat', 'santé', 'jeunes']

export function anActivity(number: number, roll: (sides: number) => number): Tree {
  const sentence = (length: number) => Array.from({ length }, () => words[roll(words.length)]).join(' ')
  const year = () => String(2027 + roll(5))
  const day = () => `${year()}-0${1 + roll(9)}-1${roll(10)}`
  const value = () => tree('value', { currency: 'EUR', 'value-date': day() }, [], `${roll(900_000)}.${10 + roll(90)}`)
  const measured = (name: string) =>
    tree(name, { value: String(roll(500)) }, [tree('dimension', { name: 'sex', value: roll(2) ? 'female' : 'male' }), tree('comment', {}, [say(sentence(6))])])
  const period = () =>
    tree('period', {}, [
      tree('period-start', { 'iso-date': '2027-01-01' }),
      tree('period-end', { 'iso-date': '2027-12-31' }),
      measured('target'),
      measured('actual'),
    ])
  const indicator = () =>
    tree('indicator', { measure: '1', ascending: '1' }, [
      tree('title', {}, [say(sentence(5)), say(sentence(5), 'nl')]),
      tree('baseline', { year: '2026', value: String(roll(50)) }),
      period(),
      period(),
    ])
  const transaction = (one: number) =>
    tree('transaction', { ref: `T-${number}-${one}` }, [
      tree('transaction-type', { code: String(1 + roll(4)) }),
      tree('transaction-date', { 'iso-date': day() }),
      value(),
      tree('description', {}, [say(sentence(4))]),
      tree('provider-org', { ref: 'XM-EXAMPLE-0001', type: '21' }, [say('Mains Jointes')]),
      tree('receiver-org', { type: '22' }, [say(sentence(2))]),
    ])
  const several = (count: number, make: (index: number) => Tree) => Array.from({ length: count }, (_, index) => make(index))
  return tree('iati-activity', { 'xml:lang': 'fr', 'default-currency': 'EUR', hierarchy: '2', 'last-updated-datetime': '2027-04-30T08:00:00Z' }, [
    tree('iati-identifier', {}, [], `XM-EXAMPLE-0001-${number}`),
    tree('reporting-org', { ref: 'XM-EXAMPLE-0001', type: '21' }, [say('Mains Jointes')]),
    tree('title', {}, [say(sentence(8)), say(sentence(8), 'nl')]),
    tree('description', { type: '1' }, [say(sentence(60)), say(sentence(60), 'nl')]),
    ...several(3, (index) => tree('participating-org', { role: String(1 + index), type: '22' }, [say(sentence(2))])),
    tree('activity-status', { code: '2' }),
    tree('activity-date', { type: '1', 'iso-date': '2027-01-01' }),
    tree('recipient-country', { code: 'BJ', percentage: '60' }),
    tree('recipient-country', { code: 'TG', percentage: '40' }),
    tree('sector', { vocabulary: '1', code: '16070', percentage: '100' }),
    tree('policy-marker', { vocabulary: '1', code: '1', significance: String(roll(3)) }),
    tree('default-flow-type', { code: '10' }),
    tree('default-aid-type', { code: 'B01' }),
    ...several(2, () => tree('budget', {}, [tree('period-start', { 'iso-date': '2027-01-01' }), tree('period-end', { 'iso-date': '2027-12-31' }), value()])),
    ...several(8, transaction),
    tree('result', { type: '2' }, [tree('title', {}, [say(sentence(6))]), indicator(), indicator()]),
  ])
}

const head = { kind: 'activities', generatedAt: '2027-04-30T08:00:00Z' } as const

export function manyActivities(count: number, seed = 1): string {
  const roll = dice(seed)
  return fileText(
    head,
    Array.from({ length: count }, (_, number) => anActivity(number, roll)),
  )
}

/** The same file in pieces, for sizes that no memory should have to hold. */
export function* manyActivitiesInPieces(count: number, seed = 1): Generator<Uint8Array> {
  const roll = dice(seed)
  const [before, after] = fileText(head, [tree('between')]).split('  <between/>\n') as [string, string]
  const bytes = new TextEncoder()
  yield bytes.encode(before)
  for (let number = 0; number < count; number++) yield bytes.encode(writeElement(anActivity(number, roll), '  '))
  yield bytes.encode(after)
}
