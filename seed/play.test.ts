// The demo is played in a database of its own, and looked at from outside: what was promised of it is written here a second time, by hand.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { PLATFORM } from '#kernel/space.ts'
import { figureOf } from '#kernel/value.ts'
import type { ApprovedFrame, FrameIndicator } from '#modules/programme/domain/frame.ts'
import { liveFrame } from '#modules/programme/queries/live-frame.ts'
import { stepOf } from '#modules/identity/proofs/authenticator.ts'
import { isPassword } from '#modules/identity/proofs/password.ts'
import type { Db } from '#server/command.ts'
import type { DB } from '#server/database/tables.ts'
import { readingSpace } from '#server/space-transaction.ts'
import { verifyAudit } from '#server/verify-audit.ts'
import { aWorld, type World } from '#tests/world.ts'
import { fasterPilot, moreClauses } from './demo/amendments.ts'
import { programmeId } from './demo/programme.ts'
import { demoPassword, demoPeople, demoSpace } from './people.ts'
import { playDemo } from './play.ts'
import { signInLines, signInsOf } from './sign-ins.ts'

let world: World
let first: { made: number; already: number }
beforeAll(async () => {
  world = await aWorld()
  first = await playDemo(world.corridor, { now: world.now })
})

const inDemo = <Answer>(work: (db: Db) => Promise<Answer>) => readingSpace(world.db, demoSpace.id, work)
const rowsIn = async (table: keyof DB) =>
  Number(
    (
      await inDemo((db) =>
        db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll().as('rows'))
          .where('space_id' as never, '=', demoSpace.id as never)
          .executeTakeFirstOrThrow(),
      )
    ).rows,
  )

test.each<[keyof DB, number]>([
  ['partners.organisation', 15],
  ['partners.organisation_identifier', 15],
  ['partners.contact', 16],
  ['partners.agreement', 18],
  ['programme.cycle', 7],
  ['programme.programme', 2],
  ['programme.outcome', 7],
  ['programme.joint_goal', 5],
  ['programme.dimension', 27],
  ['programme.result', 31],
  ['programme.indicator', 33],
  ['programme.theory_of_change', 7],
  ['programme.approved_version', 3],
  ['programme.amendment', 4],
  ['finance.budget', 85],
  ['conversation.comment', 20],
  ['identity.membership', 9],
  ['identity.role_grant', 11],
])('%s holds %i', async (table, rows) => expect(await rowsIn(table)).toBe(rows))

test('the programme from the archive is closed, and each was approved on its own day', async () => {
  const programmes = await inDemo((db) =>
    db.selectFrom('programme.programme').select(['status', 'approved_on', 'closed_on']).where('space_id', '=', demoSpace.id).orderBy('starts_on').execute(),
  )
  expect(programmes).toEqual([
    { status: 'closed', approved_on: '2021-12-14', closed_on: '2026-04-24' },
    { status: 'approved', approved_on: '2026-09-30', closed_on: null },
  ])
})

describe('the framework', () => {
  /** Number, baseline, and the targets of the five years: the planning table of the demonstration programme. */
  const plan: Record<number, readonly (number | undefined)[]> = {
    1: [0, 60_000, 160_000, 320_000, 520_000, 750_000],
    2: [24, 25, 26, 28, 29, 30],
    3: [0, 6, 15, 27, 40, 55],
    4: [48_000, 55_000, 70_000, 90_000, 110_000, 130_000],
    5: [0, 9_000, 21_000, 36_000, 53_000, 72_000],
    6: [11, 12, 13, 15, 16, 18],
    7: [1, 1, 1, 2, 2, 3],
    8: [4, 5, 8, 12, 16, 20],
    9: [0, 900, 2_000, 3_300, 4_700, 6_200],
    10: [31, 33, 36, 40, 43, 45],
    11: [2.1, 2.3, 2.5, 2.7, 2.9, 3.1],
    12: [14, 18, 24, 30, 36, 42],
    13: [0, 2, 5, 9, 13, 18],
    14: [0, 1, 3, 6, 10, 15],
    15: [0, 1, 3, 6, 9, 14],
    16: [0, 15_000, 40_000, 80_000, 120_000, 165_000],
    17: [0, 400, 1_000, 1_900, 2_900, 4_000],
    18: [22, 24, 26, 29, 32, 35],
    19: [0, 200, 800, 2_000, 4_000, 7_000],
    20: [3, 3, 4, 5, 6, 7],
    21: [1.8, 2, 2.2, 2.4, 2.6, 2.8],
    22: [0, 12, 25, 40, 55, 70],
    23: [0, 2, 5, 8, 12, 16],
    24: [0, 8, 20, 36, 54, 75],
    25: [undefined, 30, 40, 50, 55, 60],
    26: [0, 5, 14, 26, 40, 56],
    27: [0, 2, 5, 8, 11, 14],
    28: [0, 9_000, 19_000, 30_000, 41_000, 52_000],
    29: [undefined, undefined, undefined, undefined, undefined, undefined],
    30: [0, 40, 85, 130, 180, 230],
    31: [58, 65, 72, 80, 85, 90],
  }
  const kinds: Record<number, FrameIndicator['kind']> = {
    2: 'percentage',
    7: 'progress-markers',
    10: 'percentage',
    11: 'score',
    18: 'percentage',
    21: 'score',
    25: 'percentage',
    29: 'narrative',
    31: 'percentage',
  }
  /** The stand on the last day of the year; all others count from the start. */
  const stocks = new Set([2, 4, 6, 7, 8, 10, 11, 12, 18, 19, 20, 21, 25, 29, 31])
  const outcomeOf = (number: number) => (number <= 11 ? 'O1' : number <= 19 ? 'O2' : number <= 22 ? 'O3' : number <= 27 || number >= 30 ? 'O4' : 'O5')

  const versions = () =>
    inDemo((db) =>
      db
        .selectFrom('programme.approved_version')
        .select(['number', 'valid_on', 'frame'])
        .where('space_id', '=', demoSpace.id)
        .where('programme_id', '=', programmeId)
        .orderBy('number')
        .execute(),
    )
  const frameOf = async (version: number) => (await versions())[version - 1]!.frame as unknown as ApprovedFrame
  const indicatorIn = (frame: Pick<ApprovedFrame, 'outcomes'>, number: number) =>
    frame.outcomes
      .flatMap((outcome) => outcome.indicators.map((indicator) => ({ outcome: outcome.code, indicator })))
      .find(({ indicator }) => indicator.code === `I${String(number).padStart(2, '0')}`)!
  const totalsOf = ({ planned }: FrameIndicator) =>
    planned
      .filter((one) => !one.cell && !one.place)
      .sort((one, other) => (one.until < other.until ? -1 : 1))
      .map((one) => figureOf(one.value))

  test('has all 31 indicators as they were approved', async () => {
    const frame = await frameOf(1)
    expect(frame.outcomes.flatMap((one) => one.indicators)).toHaveLength(31)
    for (const [number, line] of Object.entries(plan)) {
      const { outcome, indicator } = indicatorIn(frame, Number(number))
      expect([number, outcome, indicator.kind, ...totalsOf(indicator)]).toEqual([number, outcomeOf(Number(number)), kinds[Number(number)] ?? 'count', ...line])
      expect([number, indicator.overTime]).toEqual([number, stocks.has(Number(number)) ? 'latest' : 'cumulative-as-reported'])
      expect([number, indicator.planned.filter((one) => !one.cell && !one.place).map((one) => one.kind)]).toEqual([
        number,
        ['baseline', 'target', 'target', 'target', 'target', 'target'],
      ])
    }
  })

  test('says "not measured" where nobody measured, and words where figures mean nothing', async () => {
    const frame = await frameOf(1)
    expect(indicatorIn(frame, 25).indicator.planned.find((one) => one.kind === 'baseline')!.value).toEqual({ state: 'unknown' })
    expect(indicatorIn(frame, 29).indicator.planned.every((one) => one.value.state === 'not-applicable' && one.comment)).toBe(true)
  })

  test('keeps parts that overlap beside the total', async () => {
    const { indicator } = indicatorIn(await frameOf(1), 1)
    const parts = indicator.planned.filter((one) => one.until === '2031-12-31' && one.cell).map((one) => [one.cell, figureOf(one.value)])
    expect(Object.fromEntries(parts)).toMatchObject({ 'sex=female': 225_000, 'age=youth': 150_000, 'age=older': 247_500, 'mobility=migrant': 18_750 })
    const acting = indicatorIn(await frameOf(1), 28)
      .indicator.planned.filter((one) => one.cell === 'engagement=act')
      .map((one) => figureOf(one.value))
    expect(acting).toEqual([400, 900, 1_500, 2_100, 2_800])
  })

  test('describes the levels of its progress markers and scores', async () => {
    const frame = await frameOf(1)
    expect(indicatorIn(frame, 7).indicator.scale!.map((one) => one.level)).toEqual([0, 1, 2, 3])
    expect([11, 21].map((number) => indicatorIn(frame, number).indicator.scale!.map((one) => one.level))).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ])
  })

  test('splits every indicator that is split in the plan, and asks for each what is collected', async () => {
    const frame = await frameOf(1)
    const all = frame.outcomes.flatMap((outcome) => outcome.indicators)
    // Indicator 2 is split by country only: that is a place, not a dimension.
    expect(all.filter((one) => !one.dimensions?.length).map((one) => one.code)).toEqual(['I02'])
    expect(all.filter((one) => !one.formula?.measure && !one.formula?.numerator).map((one) => one.code)).toEqual(['I29'])
  })

  test('was amended once, and both versions stand', async () => {
    expect((await versions()).map((one) => [one.number, one.valid_on])).toEqual([
      [1, '2026-10-01'],
      [2, '2026-10-26'],
    ])
    expect(totalsOf(indicatorIn(await frameOf(1), 3).indicator)[2]).toBe(15)
    expect(totalsOf(indicatorIn(await frameOf(2), 3).indicator)[2]).toBe(18)
    expect(totalsOf(indicatorIn(await inDemo((db) => liveFrame(db, demoSpace.id, programmeId)), 3).indicator)[2]).toBe(18)
  })

  test('waits for the co-ordinator once and for the director once', async () => {
    const rows = await inDemo((db) =>
      db.selectFrom('programme.amendment').select(['id', 'status', 'review', 'reviewed_by']).where('space_id', '=', demoSpace.id).execute(),
    )
    expect(rows.filter((one) => one.status === 'proposed')).toEqual(
      expect.arrayContaining([
        { id: fasterPilot.id, status: 'proposed', review: null, reviewed_by: null },
        { id: moreClauses.id, status: 'proposed', review: 'agreed', reviewed_by: demoPeople.elif.id },
      ]),
    )
    expect(rows.map((one) => one.status).sort()).toEqual(['approved', 'proposed', 'proposed', 'refused'])
  })

  test('belongs to several: a lead, and outcomes owned by others', async () => {
    const frame = await frameOf(1)
    const name = (id: Id | undefined) => frame.organisations[id ?? '']
    expect([name(frame.programme.leadOrganisationId), ...frame.outcomes.map((one) => name(one.ownerOrganisationId))]).toEqual([
      'Demo Movements',
      'Demo Union International',
      'Demo Union International',
      'Demo Union International',
      'Demo Movements',
      'Demo Union International',
    ])
    expect(new Set(frame.outcomes.flatMap((one) => one.countries.map(({ country }) => country)))).toEqual(
      new Set(['CD', 'NE', 'CI', 'ID', 'KH', 'PH', 'BD', 'CO', 'BE']),
    )
  })
})

test('the budget adds up to what was promised, outcome by outcome and year by year', async () => {
  const thousands = {
    O1: [500, 530, 540, 530, 500],
    O2: [440, 470, 480, 470, 440],
    O3: [170, 180, 190, 185, 175],
    O4: [130, 140, 150, 145, 135],
    O5: [95, 100, 105, 100, 100],
  }
  const headings = { O1: [1820, 520, 260], O2: [1610, 460, 230], O3: [630, 180, 90], O4: [280, 350, 70], O5: [0, 450, 50] }
  const lines = await inDemo((db) =>
    db
      .selectFrom('finance.budget as line')
      .innerJoin('programme.outcome as outcome', (join) => join.onRef('outcome.space_id', '=', 'line.space_id').onRef('outcome.id', '=', 'line.outcome_id'))
      .select(['outcome.code', 'line.heading', 'line.from_on', 'line.minor', 'line.currency'])
      .where('line.space_id', '=', demoSpace.id)
      .execute(),
  )
  expect(new Set(lines.map((one) => one.currency))).toEqual(new Set(['EUR']))
  const sum = (some: typeof lines) => some.reduce((total, one) => total + one.minor, 0) / 100_000
  for (const code of ['O1', 'O2', 'O3', 'O4', 'O5'] as const) {
    const its = lines.filter((one) => one.code === code)
    expect([code, ...[2027, 2028, 2029, 2030, 2031].map((year) => sum(its.filter((one) => one.from_on.startsWith(String(year)))))]).toEqual([
      code,
      ...thousands[code],
    ])
    expect([code, ...['partners', 'head office and regions', 'Management'].map((words) => sum(its.filter((one) => one.heading.includes(words))))]).toEqual([
      code,
      ...headings[code],
    ])
  }
})

test('nobody in it is real', async () => {
  const [names, emails, identifiers] = await inDemo(async (db) => [
    (await db.selectFrom('partners.organisation').select('name').where('space_id', '=', demoSpace.id).execute()).map((one) => one.name),
    (await db.selectFrom('partners.contact').select('email').where('space_id', '=', demoSpace.id).execute()).map((one) => one.email),
    (await db.selectFrom('partners.organisation_identifier').select('value').where('space_id', '=', demoSpace.id).execute()).map((one) => one.value),
  ])
  expect(names.filter((name) => !/Demo|Démo/.test(name))).toEqual([])
  expect([...emails, ...Object.values(demoPeople).map((one) => one.email)].filter((email) => !email.endsWith('demo.example'))).toEqual([])
  expect(identifiers.filter((value) => !value.startsWith('XE-EXAMPLE-'))).toEqual([]) // the register for examples
})

describe('signing in', () => {
  test('works with what is printed', async () => {
    const kept = await world.db
      .selectFrom('identity.account as account')
      .innerJoin('identity.authenticator as app', 'app.person_id', 'account.person_id')
      .select(['account.person_id', 'account.password_hash', 'app.secret', 'app.last_step'])
      .execute()
    expect(signInsOf(world.now)).toHaveLength(10)
    for (const person of Object.values(demoPeople)) {
      const { code } = signInsOf(world.now).find((one) => one.email === person.email)!
      const row = kept.find((one) => one.person_id === person.id)!
      expect(stepOf(row.secret, code, world.now)).toBeGreaterThan(row.last_step)
    }
    expect(await isPassword(kept[0]!.password_hash, demoPassword)).toBe(true)
    expect(await isPassword(kept[0]!.password_hash, `${demoPassword}.`)).toBe(false)
    for (const word of [demoPassword, 'greet@demo.example', 'Director']) expect(signInLines(world.now).join('\n')).toContain(word)
  })

  test('the stranger has an account and is in no space', async () => {
    expect((await world.as(demoPeople.farid, demoSpace.id).who()).grants).toEqual([])
    expect(await world.db.selectFrom('identity.membership').select('space_id').where('person_id', '=', demoPeople.farid.id).execute()).toEqual([])
  })

  test('the auditor still reads half a year after the first start', async () => {
    const [held] = (await world.as(demoPeople.hilde, demoSpace.id).who()).grants
    expect(held).toMatchObject({ role: 'auditor', scope: 'space' })
    expect(Date.parse(held!.until!) - world.now.getTime()).toBeGreaterThan(180 * 86_400_000)
  })
})

describe('played again', () => {
  /** Everything that the space and the platform hold, as one text. */
  const everything = async (of: World) => {
    const heads = await Promise.all(
      [demoSpace.id, PLATFORM].map((id) =>
        readingSpace(of.db, id, (db) => db.selectFrom('corridor.space_head').selectAll().where('space_id', '=', id).execute()),
      ),
    )
    return JSON.stringify(heads)
  }
  const frames = async (of: World) => JSON.stringify(await readingSpace(of.db, demoSpace.id, (db) => liveFrame(db, demoSpace.id, programmeId)))

  test('it changes nothing, also a month later', async () => {
    const before = await everything(world)
    expect(first.already).toBe(0)
    expect(first.made).toBeGreaterThan(300)
    for (const now of [world.now, new Date(world.now.getTime() + 30 * 86_400_000)])
      expect(await playDemo(world.corridor, { now })).toEqual({ made: 0, already: 0 })
    expect(await everything(world)).toBe(before)
  })

  test.each(['partners.cleared-for-publication', 'programme.outcome-partners-set', 'conversation.comment-added'])(
    'a play that was cut off at %s is finished by the next',
    async (news) => {
      const other = await aWorld()
      const cut = { hears: news, run: () => Promise.reject(new Error('the lights went out')) }
      await expect(playDemo({ ...other.corridor, listeners: [...other.corridor.listeners, cut] }, { now: other.now })).rejects.toThrow('the lights went out')
      const rest = await playDemo(other.corridor, { now: new Date(other.now.getTime() + 3 * 86_400_000) })
      expect(rest.already).toBeGreaterThan(20)
      expect(await frames(other)).toBe(await frames(world))
      await other.close()
    },
  )

  test('its history holds together', async () => {
    for (const id of [demoSpace.id, PLATFORM]) expect((await verifyAudit(world.db, id)).broken).toBeUndefined()
    const moments = await inDemo((db) => db.selectFrom('corridor.audit').select(['seq', 'at']).where('space_id', '=', demoSpace.id).orderBy('seq').execute())
    expect(moments.every(({ at }, index) => index === 0 || moments[index - 1]!.at <= at)).toBe(true)
    expect(moments.at(-1)!.at.getTime()).toBeLessThanOrEqual(world.now.getTime())
  })
})
