import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod/mini'
import { valueOf } from '#kernel/value.ts'
import { textIn } from '#kernel/translated-text.ts'
import { must } from '#modules/identity/domain/may.ts'
import { approveProgramme } from '#modules/programme/commands/approve-programme.ts'
import { saveTheoryOfChange } from '#modules/programme/commands/save-theory-of-change.ts'
import { aStep, aTheory } from '#modules/programme/domain/theory-of-change-example.ts'
import { aProgramme, days, type Story } from '#modules/programme/proofs/a-programme.ts'
import { liveFrame } from '#modules/programme/queries/live-frame.ts'
import { amina, bruno, elif, farid, greet, type CastMember } from '#tests/cast.ts'
import { aWorld, type World } from '#tests/world.ts'
import { command } from '#server/command.ts'
import { resultsRoutes } from './routes.ts'

let world: World
let story: Story
const en = (text: string) => textIn('en', text)

/** An import, as far as other modules are concerned: somebody with the key tells what was read. */
const tellRead = command({
  name: 'iati.tell-read',
  input: z.object({ news: z.array(z.object({ name: z.string(), body: z.record(z.string(), z.unknown()) })) }),
  async run({ who, tell }, { news }) {
    must(who, 'iati.import', { space: who.spaceId })
    for (const one of news) tell(one)
  },
})
const progress = (person: CastMember, outcomeId: string) => world.as(person).ask(resultsRoutes['GET /outcomes/:outcomeId/progress'], { outcomeId })
const year = { from: '2027-01-01', until: '2027-12-31' }

/** One outcome of a file, with everything a file can say about it. */
function aFile() {
  const [outcomeId, resultId, indicatorId, dimensionId, sourceId] = Array.from({ length: 5 }, () => world.newId()) as [string, string, string, string, string]
  const planned = (n: number, cell = '') => ({ id: world.newId(), kind: 'target', ...year, cell, value: valueOf(n) })
  const framework = {
    programmeId: story.programmeId,
    outcome: {
      id: outcomeId,
      code: 'O1',
      title: en('From a file'),
      ...days,
      endsOn: '2033-12-31',
      status: 'running',
      iatiIdentifier: `BE-X-${outcomeId}`,
      countries: [
        { country: 'NE', percentage: '50' },
        { country: 'NE', percentage: '50' },
        { country: 'CI', percentage: '500' },
      ],
      partners: [{ organisationId: world.unions.niger.id, role: 'implementing' }],
      tags: [{ vocabulary: 'policy-marker', code: '1', significance: '2' }],
    },
    dimensions: [
      {
        id: dimensionId,
        code: 'sex',
        title: en('Sex'),
        members: [
          { code: 'female', title: en('Female') },
          { code: 'Unknown', title: en('Unknown'), isUnknown: true },
        ],
      },
      { id: world.newId(), code: 'Gender - genre', title: en('Gender - genre'), members: [{ code: 'Female', title: en('Female') }] },
    ],
    results: [{ id: resultId, level: 'outcome', title: en('A result') }],
    indicators: [
      {
        id: indicatorId,
        resultId,
        title: en('An indicator'),
        kind: 'count',
        direction: 'up',
        overTime: 'latest',
        overPlaces: 'not-summable',
        iati: { measure: '1' },
        dimensions: ['sex', 'Gender - genre'],
        planned: [planned(5), planned(5), planned(3, 'sex=female')],
      },
    ],
  }
  const actuals = {
    outcomeId,
    sourceId,
    lines: [{ id: world.newId(), indicatorId, ...year, cells: [{ value: valueOf(4) }, { cell: 'sex=female', value: { state: 'unknown' } }] }],
  }
  return {
    framework,
    actuals,
    news: [
      { name: 'iati.framework-read', body: framework },
      { name: 'iati.actuals-read', body: actuals },
    ],
  }
}

beforeAll(async () => {
  world = await aWorld()
  story = await aProgramme(world)
})

test('what a file says becomes a framework with actuals, twice over the same', async () => {
  const { framework, news } = aFile()
  for (const _ of [1, 2]) {
    await world.as(bruno).perform(tellRead, { news })
    const { outcomes } = await world.inSpace((tx) => liveFrame(tx, world.space, story.programmeId))
    const outcome = outcomes.find((one) => one.id === framework.outcome.id)!
    expect(outcome).toMatchObject({
      code: 'O1-2',
      countries: [{ country: 'CI' }, { country: 'NE', percentage: '50' }],
      partners: [{ role: 'implementing' }],
      results: [{ title: { text: 'A result' } }],
      indicators: [{ planned: [{ value: { n: '5' } }, { cell: 'sex=female', value: { n: '3' } }] }],
    })
    // The space's own dimension is kept; one it did not know counts as overlapping until somebody says otherwise.
    expect(outcome.indicators[0]!.dimensions).toContain(story.sex)
    expect(
      await world.inSpace((tx) =>
        tx.selectFrom('programme.dimension').select(['code', 'overlaps']).where('space_id', '=', world.space).orderBy('code').execute(),
      ),
    ).toEqual([
      { code: 'Gender - genre', overlaps: true },
      { code: 'sex', overlaps: false },
    ])
    expect(
      await world.inSpace((tx) =>
        tx.selectFrom('programme.dimension_member').select('code').where('space_id', '=', world.space).where('is_unknown', '=', true).orderBy('code').execute(),
      ),
    ).toEqual([{ code: 'unknown' }, { code: 'unknown' }])
    expect((await progress(amina, framework.outcome.id)).indicators).toMatchObject([
      {
        points: [
          {
            ...year,
            target: { n: '5' },
            actual: { value: { n: '4' }, received: 1 },
            parts: [{ cell: 'sex=female', target: { n: '3' }, actual: { state: 'unknown' } }],
          },
        ],
        toDate: { value: { n: '4' }, until: '2027-12-31' },
      },
    ])
  }
})

test('an identifier that another outcome was published under is refused, also when that one was removed', async () => {
  const [first, second] = [aFile(), aFile()]
  await world.as(bruno).perform(tellRead, { news: [first.news[0]!] })
  await world.inSpace((tx) =>
    tx
      .updateTable('programme.outcome')
      .set({ removed_at: world.now })
      .where('space_id', '=', world.space)
      .where('id', '=', first.framework.outcome.id)
      .execute(),
  )
  const body = { ...second.framework, outcome: { ...second.framework.outcome, iatiIdentifier: first.framework.outcome.iatiIdentifier } }
  await expect(world.as(bruno).perform(tellRead, { news: [{ name: 'iati.framework-read', body }] })).rejects.toMatchObject({
    status: 422,
    findings: [{ code: 'programme.iati-identifier-taken' }],
  })
})

test('a broken half of a file leaves nothing behind', async () => {
  const { framework, actuals, news } = aFile()
  const broken = [news[0]!, { name: 'iati.actuals-read', body: { ...actuals, lines: [{ ...actuals.lines[0]!, indicatorId: story.indicatorId }] } }]
  await expect(world.as(bruno).perform(tellRead, { news: broken })).rejects.toMatchObject({ status: 422 })
  expect(
    await world.inSpace((tx) =>
      tx.selectFrom('programme.outcome').select('id').where('space_id', '=', world.space).where('id', '=', framework.outcome.id).execute(),
    ),
  ).toEqual([])
})

test('of what several organisations report, a partner sees the figure of all and her own part', async () => {
  const { niger, cambodia } = world.unions
  const line = (organisationId: string, n: number) => ({
    space_id: world.space,
    id: world.newId(),
    outcome_id: story.africa,
    indicator_id: story.indicatorId,
    organisation_id: organisationId,
    from_on: year.from,
    until_on: year.until,
    cells: JSON.stringify([{ value: valueOf(n) }]),
    source: 'report' as const,
    received_at: world.now,
  })
  await world.inSpace((tx) =>
    tx
      .insertInto('results.line')
      .values([line(niger.id, 100), line(cambodia.id, 200)])
      .execute(),
  )
  const point = async (person: CastMember) => (await progress(person, story.africa)).indicators[0]!.points.find((one) => one.from === year.from)!.actual!
  expect(await point(bruno)).toMatchObject({
    value: { n: '300' },
    received: 2,
    from: expect.arrayContaining([expect.objectContaining({ organisationId: niger.id }), expect.objectContaining({ organisationId: cambodia.id })]),
  })
  const hers = await point(amina)
  expect([hers.value, hers.received, hers.from.map((one) => one.organisationId)]).toEqual([{ state: 'number', n: '300' }, 2, [niger.id]])
  for (const person of [elif, farid]) await expect(progress(person, story.africa)).rejects.toMatchObject({ status: 404 })
})

test('an approved programme is not overwritten by a file', async () => {
  const diagram = aTheory([aStep(1, 'impact', 'Better lives')])
  await world.as(bruno).perform(saveTheoryOfChange, { programmeId: story.programmeId, seen: 0, diagram })
  await world.inSpace((tx) =>
    tx.updateTable('programme.outcome').set({ removed_at: world.now }).where('space_id', '=', world.space).where('code', '=', 'O1-2').execute(),
  )
  await world.as(greet).perform(approveProgramme, { programmeId: story.programmeId, seen: 1, reason: 'Board' })
  await expect(world.as(bruno).perform(tellRead, { news: aFile().news })).rejects.toMatchObject({ code: 'programme.approved-amend-instead' })
})
