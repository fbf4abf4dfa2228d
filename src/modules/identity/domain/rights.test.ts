// The rights as they were agreed, written down a second time and by hand: this table is not made from rights.ts, it stands against it.
import { describe, expect, test } from 'vitest'
import { notFound } from '#kernel/problem.ts'
import { scopeKinds, type ScopeKind, type Who } from '#kernel/who.ts'
import { may, must, reachOf, type Thing } from './may.ts'
import { purposes, roles, type Purpose, type Role } from './rights.ts'

// s the whole space, p a programme, o an outcome, c a country, g an organisation; a dot: never.
const agreed = `
                    director programme-officer co-ordinator partner-officer finance-officer auditor funder keeper integrity-contact
  space.read        s        spoc              spoc         g               spog            sp      sp     s      s
  space.edit        s        .                 .            .               .               .       .      s      .
  people.read       s        s                 .            .               .               .       .      s      .
  people.manage     s        .                 .            .               .               .       .      s      .
  audit.read        s        .                 .            .               .               s       .      s      .
  partners.read     s        spoc              spoc         g               spog            sp      .      .      .
  partners.edit     s        spc               .            .               .               .       .      .      .
  partners.clear    s        s                 .            .               .               .       .      .      .
  partners.tend     s        spc               .            g               .               .       .      .      .
  programme.read    s        spoc              spoc         g               spog            sp      .      .      .
  programme.edit    s        sp                .            .               .               .       .      .      .
  programme.approve s        .                 .            .               .               .       .      .      .
  approved.read     s        spoc              spoc         g               spog            sp      sp     .      .
  outcome.read      s        spoc              spoc         g               spog            sp      .      .      .
  outcome.edit      s        spo               .            .               .               .       .      .      .
  outcome.propose   s        spoc              spoc         .               .               .       .      .      .
  outcome.review    s        .                 poc          .               .               .       .      .      .
  outcome.translate s        spoc              spoc         g               .               .       .      .      .
  comment.add       s        spoc              spoc         g               spog            .       .      .      .
  files.add         s        spoc              spoc         g               spog            .       .      .      .
  money.read        s        spoc              .            g               spog            sp      .      .      .
  money.edit        s        spo               .            .               .               .       .      .      .
  iati.import       s        sp                .            .               .               .       .      .      .
  iati.export       s        spo               .            .               .               .       .      .      .
`
const letters: Record<ScopeKind, string> = { space: 's', programme: 'p', outcome: 'o', country: 'c', organisation: 'g' }

const [head = [], ...rows] = agreed
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
const agreedFor = (purpose: Purpose, role: Role) => rows.find(([name]) => name === purpose)?.[head.indexOf(role) + 1] ?? '?'

const id = (number: number) => `0192b000-0000-7000-8000-00000000000${number}`
const space = id(1)
const scopeIds: Record<ScopeKind, string> = { space, programme: id(2), outcome: id(3), country: 'NE', organisation: id(4) }
const others: Record<ScopeKind, string> = { space: id(9), programme: id(8), outcome: id(7), country: 'KH', organisation: id(6) }

const thing = (ids: Record<ScopeKind, string>): Thing => ({
  space,
  programme: ids.programme,
  outcomes: [ids.outcome],
  countries: [ids.country],
  organisations: [ids.organisation],
})
const who = (role: Role, scope: ScopeKind, scopeId: string, spaceId = space): Who => ({
  personId: id(5),
  name: 'Somebody',
  language: 'en',
  spaceId,
  grants: [{ id: id(0), role, scope, scopeId, from: '2026-01-01' }],
})

/** Things as they come: with everything in it, of somebody else, bare, with one part only, in another space. */
const things: Record<string, Thing> = {
  'what her scope names': thing(scopeIds),
  'the same in another space': { ...thing(scopeIds), space: others.space },
  'what is somebody else’s': thing(others),
  'the space and nothing in it': { space },
  'an organisation alone': { space, organisations: [scopeIds.organisation], countries: [scopeIds.country] },
  'a programme alone': { space, programme: scopeIds.programme },
}
const inScope: Record<string, string> = {
  'what her scope names': 'spocg',
  'the same in another space': '',
  'what is somebody else’s': 's',
  'the space and nothing in it': 's',
  'an organisation alone': 'scg',
  'a programme alone': 'sp',
}

test('the agreed table knows every purpose and every role, and no others', () => {
  expect(rows.map(([name]) => name)).toEqual(purposes)
  expect(head).toEqual(roles)
  for (const row of rows) expect(row).toHaveLength(roles.length + 1)
})

describe.each(purposes)('%s', (purpose) => {
  test.each(roles)('for a %s', (role) => {
    for (const scope of scopeKinds) {
      for (const [name, one] of Object.entries(things)) {
        const expected = agreedFor(purpose, role).includes(letters[scope]) && inScope[name]!.includes(letters[scope])
        const somebody = who(role, scope, scopeIds[scope])
        expect(may(somebody, purpose, one), `${role} for a ${scope}: ${name}`).toBe(expected)
        // Forbidden and missing are told apart by nobody.
        if (!expected) expect(refusal(() => must(somebody, purpose, one))).toEqual(refusal(() => must(somebody, purpose, undefined)))
        expect(may(who(role, scope, others[scope]), purpose, things['what her scope names']!), `${role} for another ${scope}`).toBe(false)
        expect(may({ ...somebody, grants: [] }, purpose, one)).toBe(false)
      }
    }
  })

  test('a list filters by the same', () => {
    for (const role of roles) {
      for (const scope of scopeKinds) {
        const reach = reachOf(who(role, scope, scopeIds[scope]), purpose)
        const has = agreedFor(purpose, role).includes(letters[scope])
        const flat = [
          ...(reach.everything ? ['s'] : []),
          ...reach.programmes.map(() => 'p'),
          ...reach.outcomes.map(() => 'o'),
          ...reach.countries.map(() => 'c'),
          ...reach.organisations.map(() => 'g'),
        ]
        expect(flat, `${role} for a ${scope}`).toEqual(has ? [letters[scope]] : [])
      }
    }
  })
})

function refusal(run: () => void): object {
  try {
    run()
  } catch (problem) {
    return { ...(problem as object) }
  }
  throw new Error('nothing was refused')
}

test('a refusal is “not found”, and nothing else', () =>
  expect(refusal(() => must(who('auditor', 'space', space), 'space.edit', { space }))).toEqual({ ...notFound() }))

test('a word that is no role opens nothing', () => {
  for (const role of ['constructor', '__proto__', 'admin', ''])
    for (const purpose of purposes) expect(may(who(role as Role, 'space', space), purpose, { space })).toBe(false)
})
