import { beforeAll, describe, expect, test } from 'vitest'
import { valueOf } from '#kernel/value.ts'
import { amina, bruno, chiara, dawit, elif, farid, greet, hilde, ivo, katrien, type CastMember } from '#tests/cast.ts'
import { aWorld, type World } from '#tests/world.ts'
import { addProgramme } from '../commands/add-programme.ts'
import { approveAmendment } from '../commands/approve-amendment.ts'
import { proposeAmendment } from '../commands/propose-amendment.ts'
import { removeProgramme } from '../commands/remove-programme.ts'
import { anApprovedProgramme, days, en, type Story } from '../proofs/a-programme.ts'
import { programmeRoutes as door } from '../routes.ts'

let world: World
let story: Story
let amendmentId: string
const as = (person: CastMember) => world.as(person)

beforeAll(async () => {
  world = await aWorld()
  story = await anApprovedProgramme(world)
  amendmentId = world.newId()
  await as(bruno).perform(proposeAmendment, {
    amendmentId,
    programmeId: story.programmeId,
    outcomeId: story.africa,
    reason: 'More unions join',
    validOn: '2027-07-01',
    changes: [
      {
        kind: 'set-planned-value',
        indicatorId: story.indicatorId,
        key: { kind: 'target', from: '2027-01-01', until: '2027-12-31' },
        before: { value: valueOf(9000) },
        after: { value: valueOf(9500) },
      },
    ],
  })
})

test('the outcome page holds everything about the outcome', async () => {
  const page = await as(bruno).ask(door['GET /outcomes/:outcomeId'], { outcomeId: story.africa })
  expect(page).toMatchObject({
    outcome: { code: 'O1', ownerName: 'Solidar Werk', status: 'planned', theoryOfChangeVersion: 1 },
    programme: { id: story.programmeId, status: 'approved' },
    countries: [{ country: 'NE' }],
    partners: [{ name: 'Union des travailleurs du Fleuve', role: 'partner' }],
    tags: [{ vocabulary: 'joint-goal', code: 'G1', framework: 'Decent work 2027-2031' }, { vocabulary: 'pillar' }],
    results: [{ code: 'R1', version: 1 }],
    indicators: [{ code: 'I1', resultId: story.resultId, dimensions: [story.sex], planned: [{ kind: 'baseline', value: { state: 'zero' } }, {}, {}, {}] }],
    dimensions: [{ code: 'sex', members: [{ code: 'female' }, { code: 'male' }, { code: 'unknown', isUnknown: true }] }],
    openAmendments: 1,
    editable: false,
    may: { edit: true, propose: true, approve: false },
  })
})

test('a programme shows the outcomes one reaches, and says when that is a part only', async () => {
  const codes = async (person: CastMember) => {
    const page = await as(person).ask(door['GET /programmes/:programmeId'], { programmeId: story.programmeId })
    return [page.outcomes.map((one) => one.code).join(), page.partOnly]
  }
  expect(await codes(bruno)).toEqual(['O1,O2', false])
  expect(await codes(amina)).toEqual(['O1', true])
  expect(await codes(elif)).toEqual(['O2', true])
  expect(await codes(hilde)).toEqual(['O1,O2', false])
})

test('a list counts only what one reaches', async () => {
  const { programmes, cycles } = await as(amina).ask(door['GET /programmes'], {})
  expect(programmes).toMatchObject([{ code: 'DW27', outcomes: 1, indicators: 1, countries: ['NE'], readable: true }])
  expect(cycles).toMatchObject([{ title: '2027-2031' }])
})

test('a funder finds what was approved, and nothing else', async () => {
  const { programmes } = await as(ivo).ask(door['GET /programmes'], {})
  expect(programmes).toMatchObject([{ code: 'DW27', readable: false, outcomes: 0 }])
  await expect(as(ivo).ask(door['GET /programmes/:programmeId'], { programmeId: story.programmeId })).rejects.toMatchObject({ status: 404 })
  const approved = await as(ivo).ask(door['GET /programmes/:programmeId/approved'], { programmeId: story.programmeId })
  expect(approved.frame?.outcomes.map((one) => one.code)).toEqual(['O1', 'O2'])
  expect(approved.frame?.organisations).toMatchObject({ [world.unions.ngo.id]: 'Solidar Werk' })
})

test('on a day before the approval nothing had been approved', async () => {
  const { version, frame, versions } = await as(bruno).ask(door['GET /programmes/:programmeId/approved'], { programmeId: story.programmeId, on: '2026-11-23' })
  expect({ version, frame, count: versions.length }).toEqual({ version: undefined, frame: undefined, count: 1 })
})

test('who sees a part only reads of the approved programme that part, and nothing of a draft that was never approved', async () => {
  const approved = await as(amina).ask(door['GET /programmes/:programmeId/approved'], { programmeId: story.programmeId })
  expect(approved.frame?.outcomes.map((one) => one.code)).toEqual(['O1'])
  expect(Object.keys(approved.frame!.organisations).sort()).toEqual([world.unions.ngo.id, world.unions.niger.id])
  const programmeId = world.newId()
  await as(bruno).perform(addProgramme, { programmeId, cycleId: story.cycleId, code: 'DRAFT', title: en('Not yet for the funder'), ...days })
  await expect(as(ivo).ask(door['GET /programmes/:programmeId/approved'], { programmeId })).rejects.toMatchObject({ status: 404 })
  expect(await as(bruno).ask(door['GET /programmes/:programmeId/approved'], { programmeId })).toMatchObject({ versions: [] })
  await as(bruno).perform(removeProgramme, { programmeId, seen: 1 })
})

test('an amendment reads as sentences, also after it was approved', async () => {
  const sentence = {
    code: 'programme.amends-set-planned-value',
    values: {
      name: 'I1 New members organised',
      kind: 'target',
      from: '2027-01-01',
      until: '2027-12-31',
      beforeState: 'number',
      before: 9000,
      afterState: 'number',
      after: 9500,
    },
  }
  const open = await as(greet).ask(door['GET /amendments/:amendmentId'], { amendmentId })
  expect(open).toMatchObject({
    amendment: { status: 'proposed', proposedBy: 'Bruno Peeters', reason: 'More unions join' },
    sentences: [sentence],
    may: { review: true, decide: true, withdraw: false },
  })
  await as(greet).perform(approveAmendment, { amendmentId, seen: 1 })
  expect(await as(bruno).ask(door['GET /amendments/:amendmentId'], { amendmentId })).toMatchObject({
    sentences: [sentence],
    versionNumber: 2,
    may: { review: false, decide: false, withdraw: false },
  })
  expect(await as(bruno).ask(door['GET /amendments'], { outcomeId: story.africa, status: 'approved' })).toMatchObject([
    { number: 1, changes: 1, decidedBy: 'Greet Claes' },
  ])
  expect(await as(elif).ask(door['GET /amendments'], {})).toEqual([])
  const reasons = async (person: CastMember) =>
    (await as(person).ask(door['GET /programmes/:programmeId'], { programmeId: story.programmeId })).versions.map((one) => one.reason)
  expect(await reasons(amina)).toEqual(['More unions join', 'Decision of the board'])
  expect(await reasons(elif)).toEqual(['', 'Decision of the board'])
})

describe('search', () => {
  test.each([
    ['labour', bruno, ['programme.none', 'O1']],
    ['LABOUR africa', bruno, ['programme.none', 'O1']],
    ['asia labour', bruno, []],
    ['dw27', bruno, ['DW27']],
    ['travailleurs', bruno, ['Union des travailleurs du Fleuve']],
    ['members', bruno, ['I1', 'I1']],
    ['members', elif, ['I1']],
    ['labour', elif, []],
    ['100%', bruno, []],
  ] as const)('%s', async (q, person, expected) => {
    const { hits } = await as(person).ask(door['GET /search'], { q })
    expect(hits.map((hit) => (hit.kind === 'organisation' ? hit.title : hit.code))).toEqual(expected.filter((one) => one !== 'programme.none'))
  })
})

test('the calendar knows when targets fall due', async () => {
  const { entries } = await as(amina).ask(door['GET /calendar'], { from: '2027-01-01', until: '2027-12-31' })
  expect(entries.map((one) => [one.on, one.what, one.code])).toEqual([
    ['2027-01-01', 'programme-starts', 'DW27'],
    ['2027-01-01', 'outcome-starts', 'O1'],
    ['2027-07-01', 'amendment-holds', '1'],
    ['2027-12-31', 'targets-due', 'O1'],
  ])
})

describe('who reads what', () => {
  const everything = ['GET /cycles', 'GET /dimensions', 'GET /joint-goals', 'GET /programmes', 'GET /amendments', 'GET /calendar', 'GET /search'] as const
  test.each(everything)('Farid finds nothing at %s', async (address) => {
    await expect(
      as(farid).ask(
        door[address] as never,
        (address === 'GET /search' ? { q: 'a' } : address === 'GET /calendar' ? { from: '2027-01-01', until: '2027-12-31' } : {}) as never,
      ),
    ).rejects.toMatchObject({ status: 404 })
  })
  test.each([
    ['Amina', amina, true, false],
    ['Bruno', bruno, true, true],
    ['Chiara', chiara, true, true],
    ['Dawit', dawit, false, false],
    ['Elif', elif, false, true],
    ['Farid', farid, false, false],
    ['Greet', greet, true, true],
    ['Hilde', hilde, true, true],
    ['Ivo', ivo, false, false],
    ['Katrien', katrien, false, false],
  ] as const)('%s', async (_, person, africa, asia) => {
    const sees = (outcomeId: string) =>
      as(person)
        .ask(door['GET /outcomes/:outcomeId'], { outcomeId })
        .then(
          () => true,
          (problem: { status: number }) => (problem.status === 404 ? false : problem),
        )
    expect([await sees(story.africa), await sees(story.asia), await sees(world.newId())]).toEqual([africa, asia, false])
  })
})
