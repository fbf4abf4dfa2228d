// Each member of the cast, with the roles she really holds in the database, against every purpose and every kind of thing.
import { describe, expect, test } from 'vitest'
import { cast, noor } from '#tests/cast.ts'
import { aWorld } from '#tests/world.ts'
import { may, type Thing } from './domain/may.ts'
import { purposes, type Purpose } from './domain/rights.ts'

const world = await aWorld()
const { niger, indonesia, cambodia } = world.unions
const programme = world.newId()
const [inNiger, inAsia] = [world.newId(), world.newId()]

const things: Record<string, Thing> = {
  space: { space: world.space },
  programme: {
    space: world.space,
    programme,
    outcomes: [inNiger, inAsia],
    countries: ['NE', 'ID', 'KH'],
    organisations: [niger.id, indonesia.id, cambodia.id],
  },
  'outcome in Niger': { space: world.space, programme, outcomes: [inNiger], countries: ['NE'], organisations: [niger.id] },
  'outcome in Asia': { space: world.space, programme, outcomes: [inAsia], countries: ['ID', 'KH'], organisations: [indonesia.id, cambodia.id] },
  'union in Niger': { space: world.space, countries: ['NE'], organisations: [niger.id] },
  'union in Indonesia': { space: world.space, countries: ['ID'], organisations: [indonesia.id] },
  'in the other space': { space: world.otherSpace, programme, outcomes: [inNiger, inAsia], countries: ['NE', 'ID'], organisations: [niger.id, indonesia.id] },
}
const everything = ['space', 'programme', 'outcome in Niger', 'outcome in Asia', 'union in Niger', 'union in Indonesia']
const hers = ['programme', 'outcome in Niger', 'union in Niger']
const asia = ['programme', 'outcome in Asia', 'union in Indonesia']

// By hand, from what each of them is there for.
const reading: Purpose[] = ['space.read', 'partners.read', 'programme.read', 'approved.read', 'outcome.read']
const expected: Record<keyof typeof cast, Partial<Record<Purpose, string[]>>> = {
  greet: Object.fromEntries(purposes.map((purpose) => [purpose, everything])),
  bruno: Object.fromEntries(
    [
      ...reading,
      'people.read',
      'partners.edit',
      'partners.clear',
      'partners.tend',
      'programme.edit',
      'outcome.edit',
      'outcome.propose',
      'outcome.translate',
      'comment.add',
      'files.add',
      'money.read',
      'money.edit',
      'iati.import',
      'iati.export',
    ].map((purpose) => [purpose, everything]),
  ),
  amina: Object.fromEntries([...reading, 'partners.tend', 'outcome.translate', 'comment.add', 'files.add', 'money.read'].map((purpose) => [purpose, hers])),
  elif: Object.fromEntries(
    [...reading, 'outcome.propose', 'outcome.review', 'outcome.translate', 'comment.add', 'files.add'].map((purpose) => [purpose, asia]),
  ),
  chiara: Object.fromEntries([...reading, 'comment.add', 'files.add', 'money.read'].map((purpose) => [purpose, everything])),
  hilde: Object.fromEntries([...reading, 'audit.read', 'money.read'].map((purpose) => [purpose, everything])),
  ivo: { 'space.read': everything, 'approved.read': everything },
  katrien: Object.fromEntries(['space.read', 'space.edit', 'people.read', 'people.manage', 'audit.read'].map((purpose) => [purpose, everything])),
  dawit: { 'space.read': everything },
  farid: {},
}

describe.each(Object.keys(cast) as (keyof typeof cast)[])('%s', (name) => {
  test.each(purposes)('%s', async (purpose) => {
    const who = await world.as(cast[name]).who()
    const opened = Object.keys(things).filter((thing) => may(who, purpose, things[thing]!))
    expect(opened).toEqual(expected[name][purpose] ?? [])
  })
})

test('a director elsewhere opens nothing here, and what she opens there is hers alone', async () => {
  const [here, there] = [await world.as(noor).who(), await world.as(noor, world.otherSpace).who()]
  for (const purpose of purposes) {
    expect(Object.values(things).filter((thing) => may(here, purpose, thing))).toEqual([])
    expect(Object.values(things).filter((thing) => may(there, purpose, thing))).toEqual([things['in the other space']])
  }
})
