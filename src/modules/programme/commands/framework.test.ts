import { beforeAll, describe, expect, test } from 'vitest'
import { markOf, textIn } from '#kernel/translated-text.ts'
import { valueOf } from '#kernel/value.ts'
import { amina, bruno, chiara, elif, farid, greet, hilde, ivo, type CastMember } from '#tests/cast.ts'
import { aWorld, type World } from '#tests/world.ts'
import { aProgramme, baseline, days, en, members, target, type Story } from '../proofs/a-programme.ts'
import { liveFrame } from '../queries/live-frame.ts'
import { programmeRoutes } from '../routes.ts'
import { addCycle } from './add-cycle.ts'
import { addDimensionMember } from './add-dimension-member.ts'
import { addIndicator } from './add-indicator.ts'
import { addMeasure } from './add-measure.ts'
import { addOutcome } from './add-outcome.ts'
import { addProgramme } from './add-programme.ts'
import { addResult } from './add-result.ts'
import { approveProgramme } from './approve-programme.ts'
import { changeIndicator } from './change-indicator.ts'
import { changeMeasure } from './change-measure.ts'
import { changeOutcome } from './change-outcome.ts'
import { changeProgramme } from './change-programme.ts'
import { changeResult } from './change-result.ts'
import { closeDimensionMember } from './close-dimension-member.ts'
import { moveResult } from './move-result.ts'
import { proposeAmendment } from './propose-amendment.ts'
import { removeIndicator } from './remove-indicator.ts'
import { removeMeasure } from './remove-measure.ts'
import { removeOutcome } from './remove-outcome.ts'
import { removeProgramme } from './remove-programme.ts'
import { removeResult } from './remove-result.ts'
import { reorderOutcomes } from './reorder-outcomes.ts'
import { saveTargetGroups } from './save-target-groups.ts'
import { saveTheoryOfChange } from './save-theory-of-change.ts'
import { setOutcomeCountries } from './set-outcome-countries.ts'
import { setOutcomePartners } from './set-outcome-partners.ts'
import { setOutcomeStatus } from './set-outcome-status.ts'
import { setOutcomeTags } from './set-outcome-tags.ts'
import { setPlannedValues } from './set-planned-values.ts'
import { setTranslation } from './set-translation.ts'
import { programme } from '../module.ts'
import { aStep, aTheory } from '../domain/theory-of-change-example.ts'

let world: World
let story: Story
const as = (person: CastMember) => world.as(person)
const frame = () => world.inSpace((tx) => liveFrame(tx, world.space, story.programmeId))
const version = async (table: 'outcome' | 'result' | 'indicator' | 'programme', id: string) =>
  (
    await world.inSpace((tx) =>
      tx.selectFrom(`programme.${table}`).select('version').where('space_id', '=', world.space).where('id', '=', id).executeTakeFirstOrThrow(),
    )
  ).version
const blockers = (...codes: string[]) => ({
  status: 422,
  code: 'programme.not-accepted',
  findings: expect.arrayContaining(codes.map((code) => expect.objectContaining({ severity: 'blocker', code: `programme.${code}` }))),
})

beforeAll(async () => {
  world = await aWorld()
  story = await aProgramme(world)
})

describe('every change has a way back', () => {
  const changes: [string, () => Promise<[string, object]>][] = [
    [
      'the programme',
      async () => [
        'change-programme',
        {
          programmeId: story.programmeId,
          seen: await version('programme', story.programmeId),
          cycleId: story.cycleId,
          code: 'X',
          title: en('X'),
          leadOrganisationId: world.unions.ngo.id,
          startsOn: '2027-01-01',
          endsOn: '2031-12-31',
        },
      ],
    ],
    [
      'an outcome',
      async () => ['change-outcome', { outcomeId: story.africa, seen: await version('outcome', story.africa), code: 'X1', title: en('X'), ...days }],
    ],
    ['taking an outcome away', async () => ['remove-outcome', { outcomeId: story.africa, seen: await version('outcome', story.africa) }]],
    [
      'countries',
      async () => [
        'set-outcome-countries',
        {
          outcomeId: story.africa,
          seen: await version('outcome', story.africa),
          countries: [
            { country: 'CI', percentage: '40' },
            { country: 'NE', percentage: '60' },
          ],
        },
      ],
    ],
    [
      'partners',
      async () => [
        'set-outcome-partners',
        {
          outcomeId: story.africa,
          seen: await version('outcome', story.africa),
          partners: [{ organisationId: world.unions.cambodia.id, role: 'implementing', budgetHolderId: world.unions.ngo.id, note: 'from July' }],
        },
      ],
    ],
    [
      'themes',
      async () => [
        'set-outcome-tags',
        { outcomeId: story.africa, seen: await version('outcome', story.africa), tags: [{ vocabulary: 'policy-marker', code: '1', significance: '2' }] },
      ],
    ],
    [
      'target groups',
      async () => [
        'save-target-groups',
        {
          outcomeId: story.africa,
          seen: await version('outcome', story.africa),
          targetGroups: [{ id: world.newId(), title: en('Market women'), people: 900, shares: { women: '100' } }],
        },
      ],
    ],
    [
      'a result',
      async () => [
        'change-result',
        { resultId: story.resultId, seen: await version('result', story.resultId), level: 'output', title: en('X'), description: en('Y') },
      ],
    ],
    [
      'an indicator',
      async () => [
        'change-indicator',
        {
          indicatorId: story.indicatorId,
          seen: await version('indicator', story.indicatorId),
          ...members,
          code: 'X',
          overTime: 'max',
          dimensions: [story.sex],
        },
      ],
    ],
    ['taking an indicator away', async () => ['remove-indicator', { indicatorId: story.indicatorId, seen: await version('indicator', story.indicatorId) }]],
    [
      'targets',
      async () => [
        'set-planned-values',
        { indicatorId: story.indicatorId, seen: await version('indicator', story.indicatorId), values: [baseline(3), target(2028, 7)] },
      ],
    ],
    ['the order', async () => ['reorder-outcomes', { programmeId: story.programmeId, outcomeIds: [story.asia, story.africa] }]],
    [
      'a translation',
      async () => [
        'set-translation',
        {
          kind: 'outcome',
          id: story.africa,
          field: 'title',
          language: 'fr',
          text: 'Droits',
          state: 'checked',
          source: markOf('Labour rights in Africa'),
          was: '',
        },
      ],
    ],
    ['the programme taken away', async () => ['remove-programme', { programmeId: story.programmeId, seen: await version('programme', story.programmeId) }]],
  ]
  const verb = (name: string) => programme.verbs.find((one) => one.name === `programme.${name}`)!
  test.each(changes)('%s', async (_, make) => {
    const before = await frame()
    const [name, input] = await make()
    const { undo } = (await as(bruno).perform(verb(name) as never, input as never)) as { undo: { verb: string; input: object } }
    if (name !== 'remove-programme') expect(await frame()).not.toEqual(before)
    await as(bruno).perform(verb(undo.verb.replace('programme.', '')) as never, undo.input as never)
    expect(await frame()).toEqual(before)
  })
})

test('two people save the same thing: the second is told who was first, and nothing of hers is done', async () => {
  const seen = await version('outcome', story.asia)
  await as(greet).perform(changeOutcome, { outcomeId: story.asia, seen, code: 'O2', title: en('By Greet'), ...days })
  await expect(as(bruno).perform(changeOutcome, { outcomeId: story.asia, seen, code: 'O2', title: en('By Bruno'), ...days })).rejects.toMatchObject({
    status: 409,
    code: 'kernel.changed-meanwhile',
    values: { who: 'Greet Claes' },
  })
  await expect(as(bruno).perform(setOutcomeCountries, { outcomeId: story.asia, seen, countries: [] })).rejects.toMatchObject({ status: 409 })
  const asia = (await frame()).outcomes.find((one) => one.id === story.asia)!
  expect([asia.title.text, asia.countries.length]).toEqual(['By Greet', 2])
})

describe('refuses', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    [
      'a programme outside its cycle',
      async () =>
        as(bruno).perform(addProgramme, {
          programmeId: world.newId(),
          cycleId: story.cycleId,
          code: 'Y',
          title: en('Y'),
          startsOn: '2026-01-01',
          endsOn: '2031-12-31',
        }),
      'outside-cycle',
    ],
    [
      'a cycle that is not there',
      async () => as(bruno).perform(addProgramme, { programmeId: world.newId(), cycleId: world.newId(), code: 'Y', title: en('Y'), ...days }),
      'cycle-unknown',
    ],
    [
      'a cycle with a name that is taken',
      async () => as(bruno).perform(addCycle, { cycleId: world.newId(), title: '2027-2031', ...days }),
      'cycle-title-taken',
    ],
    [
      'a code that is taken',
      async () => as(bruno).perform(addProgramme, { programmeId: world.newId(), cycleId: story.cycleId, code: 'DW27', title: en('Y'), ...days }),
      'programme-code-taken',
    ],
    [
      'an outcome outside its programme',
      async () =>
        as(bruno).perform(addOutcome, {
          programmeId: story.programmeId,
          outcomeId: world.newId(),
          code: 'O9',
          title: en('Y'),
          startsOn: '2027-01-01',
          endsOn: '2032-01-01',
        }),
      'outside-programme',
    ],
    [
      'an outcome with a code that is taken',
      async () => as(bruno).perform(addOutcome, { programmeId: story.programmeId, outcomeId: world.newId(), code: 'O1', title: en('Y'), ...days }),
      'outcome-code-taken',
    ],
    [
      'days that leave targets outside',
      async () =>
        as(bruno).perform(changeOutcome, {
          outcomeId: story.africa,
          seen: await version('outcome', story.africa),
          code: 'O1',
          title: en('Y'),
          startsOn: '2028-01-01',
          endsOn: '2031-12-31',
        }),
      'targets-left-outside',
    ],
    [
      'days that leave outcomes outside',
      async () =>
        as(bruno).perform(changeProgramme, {
          programmeId: story.programmeId,
          seen: await version('programme', story.programmeId),
          cycleId: story.cycleId,
          code: 'DW27',
          title: en('Y'),
          startsOn: '2028-01-01',
          endsOn: '2031-12-31',
        }),
      'outcome-left-outside',
    ],
    [
      'a partner nobody knows',
      async () => as(bruno).perform(setOutcomePartners, { outcomeId: story.africa, seen: 1, partners: [{ organisationId: world.newId(), role: 'partner' }] }),
      'organisation-unknown',
    ],
    [
      'a joint goal nobody knows',
      async () => as(bruno).perform(setOutcomeTags, { outcomeId: story.africa, seen: 1, tags: [{ vocabulary: 'joint-goal', code: 'G9' }] }),
      'joint-goal-unknown',
    ],
    [
      'a result under one of another outcome',
      async () => as(bruno).perform(addResult, { outcomeId: story.asia, resultId: world.newId(), level: 'output', title: en('Y'), parentId: story.resultId }),
      'result-parent-unknown',
    ],
    [
      'an indicator of a result of another outcome',
      async () => as(bruno).perform(addIndicator, { outcomeId: story.asia, indicatorId: world.newId(), ...members, resultId: story.resultId }),
      'result-unknown',
    ],
    [
      'a share that is summed',
      async () => as(bruno).perform(addIndicator, { outcomeId: story.asia, indicatorId: world.newId(), ...members, kind: 'percentage', overTime: 'sum' }),
      'rule-over-time-not-for-kind',
    ],
    [
      'a target before its baseline',
      async () =>
        as(bruno).perform(addIndicator, {
          outcomeId: story.asia,
          indicatorId: world.newId(),
          ...members,
          values: [target(2027, 1), { ...baseline(0), from: '2028-01-01', until: '2028-01-01' }],
        }),
      'target-before-baseline',
    ],
    [
      'removing a result that is measured',
      async () => as(bruno).perform(removeResult, { resultId: story.resultId, seen: await version('result', story.resultId) }),
      'result-still-used',
    ],
    [
      'closing “unknown”',
      async () => as(bruno).perform(closeDimensionMember, { dimensionId: story.sex, code: 'unknown', validUntil: '2028-01-01' }),
      'unknown-stays',
    ],
    [
      'a group that is there',
      async () => as(bruno).perform(addDimensionMember, { dimensionId: story.sex, code: 'female', title: en('Women') }),
      'member-twice',
    ],
    [
      'another order of other things',
      async () => as(bruno).perform(reorderOutcomes, { programmeId: story.programmeId, outcomeIds: [story.africa] }),
      'order-not-the-same-things',
    ],
    [
      'approval without a theory of change',
      async () => as(greet).perform(approveProgramme, { programmeId: story.programmeId, seen: await version('programme', story.programmeId), reason: 'Board' }),
      'theory-of-change-missing',
    ],
  ])('%s', async (_, attempt, code) => {
    const before = await frame()
    await expect(attempt()).rejects.toMatchObject(blockers(code))
    expect(await frame()).toEqual(before)
  })

  test('an amendment of a draft', async () => {
    await expect(
      as(bruno).perform(proposeAmendment, {
        amendmentId: world.newId(),
        programmeId: story.programmeId,
        reason: 'x',
        validOn: '2027-01-01',
        changes: [{ kind: 'change-programme', id: story.programmeId, before: { code: 'DW27' }, after: { code: 'X' } }],
      }),
    ).rejects.toMatchObject({ code: 'programme.not-approved-edit-instead' })
  })

  test.each([
    ['ten megabytes of words', { title: en('x'.repeat(10_000_000)) }, 'kernel.text-too-long', 'title.text'],
    [
      'a description of ten megabytes in a translation',
      { description: { ...en('x'), translations: { fr: { text: 'x'.repeat(10_000_000), state: 'draft' } } } },
      'kernel.text-too-long',
      'description.translations.fr.text',
    ],
    ['an override of the direction of writing', { title: en('abc\u202edef') }, 'kernel.text-has-control-characters', 'title.text'],
    ['an empty title', { title: en('  ') }, 'kernel.text-empty', 'title.text'],
    ['a day that is none', { startsOn: '2027-02-30' }, 'kernel.day', 'startsOn'],
    ['a field it does not know', { owner: 'me' }, 'kernel.field-unknown', ''],
  ] as const)('%s', async (_, over, code, at) => {
    const attempt = as(bruno).perform(addOutcome, {
      programmeId: story.programmeId,
      outcomeId: world.newId(),
      code: 'O8',
      title: en('Fine'),
      ...days,
      ...over,
    } as never)
    await expect(attempt).rejects.toMatchObject({ status: 422, code: 'kernel.input-not-understood', findings: [{ code, at }] })
  })
})

test('results move, and never in circles', async () => {
  const [top, middle, leaf] = [world.newId(), world.newId(), world.newId()]
  const add = (resultId: string, level: 'outcome' | 'output' | 'activity', parentId?: string) =>
    as(bruno).perform(addResult, { outcomeId: story.asia, resultId, level, title: en(level), code: level, ...(parentId ? { parentId } : {}) })
  await add(top, 'outcome')
  await add(middle, 'output', top)
  await add(leaf, 'activity', middle)
  await expect(as(bruno).perform(moveResult, { resultId: top, seen: 1, parentId: leaf })).rejects.toMatchObject({
    findings: [{ code: 'programme.results-in-circle', at: 'parentId', values: { results: expect.stringContaining('outcome') } }],
  })
  await expect(as(bruno).perform(changeResult, { resultId: top, seen: 1, parentId: top, level: 'outcome', title: en('x') })).rejects.toMatchObject({
    status: 422,
  })
  await as(bruno).perform(moveResult, { resultId: leaf, seen: 1, parentId: top, position: 0 })
  expect((await frame()).outcomes.find((one) => one.id === story.asia)!.results.map((one) => [one.code, one.parentId])).toEqual([
    ['activity', top],
    ['outcome', undefined],
    ['output', top],
  ])
})

test('measures are apart from the indicators that are worked out from them', async () => {
  const [measureId, indicatorId] = [world.newId(), world.newId()]
  const measure = {
    title: en('How many members joined?'),
    unit: 'people',
    periodType: 'quarter' as const,
    dimensions: [{ dimensionId: story.sex, crossed: true }],
  }
  await as(bruno).perform(addMeasure, { outcomeId: story.asia, measureId, ...measure })
  await as(bruno).perform(addIndicator, { outcomeId: story.asia, indicatorId, ...members, code: 'I9', formula: { measure: measureId } })
  await expect(as(bruno).perform(removeMeasure, { measureId, seen: 1 })).rejects.toMatchObject(blockers('measure-still-used'))
  await as(bruno).perform(changeIndicator, { indicatorId, seen: 1, ...members, code: 'I9' })
  const { undo } = await as(bruno).perform(changeMeasure, { measureId, seen: 1, ...measure, unit: 'persons', dimensions: [] })
  expect(undo.input).toMatchObject({ unit: 'people', dimensions: measure.dimensions })
  await as(bruno).perform(removeMeasure, { measureId, seen: 2 })
  await as(bruno).perform(removeIndicator, { indicatorId, seen: 2 })
})

test('a translation knows its source, and whoever translates cannot overwrite another unseen', async () => {
  const input = {
    kind: 'indicator' as const,
    id: story.indicatorId,
    field: 'title',
    language: 'fr',
    text: 'Nouveaux membres',
    state: 'checked' as const,
    source: markOf('New members organised'),
    was: '',
  }
  expect(await as(amina).perform(setTranslation, input)).toMatchObject({ sourceChangedSince: false })
  await expect(as(bruno).perform(setTranslation, { ...input, text: 'Autre chose' })).rejects.toMatchObject({ status: 409 })
  await expect(as(amina).perform(setTranslation, { ...input, language: 'en', was: '' })).rejects.toMatchObject({ code: 'programme.translation-is-source' })
  await expect(as(amina).perform(setTranslation, { ...input, field: 'description' })).rejects.toMatchObject({ code: 'programme.nothing-to-translate' })
  await expect(as(amina).perform(setTranslation, { ...input, field: 'formula' })).rejects.toMatchObject({ status: 404 })
  await expect(as(elif).perform(setTranslation, { ...input, was: markOf('Nouveaux membres') })).rejects.toMatchObject({ status: 404 })
  expect(
    await as(amina).perform(setTranslation, { ...input, text: 'Nouveaux adhérents', source: markOf('an older source'), was: markOf('Nouveaux membres') }),
  ).toMatchObject({ sourceChangedSince: true })
  const { hits } = await as(bruno).ask(programmeRoutes['GET /search'], { q: 'adherents' })
  expect(hits.map((hit) => hit.id)).toEqual([story.indicatorId])
})

test('the theory of change is saved whole, once per version', async () => {
  const diagram = aTheory([aStep(1, 'impact', 'Better lives')])
  expect(await as(bruno).perform(saveTheoryOfChange, { outcomeId: story.asia, seen: 0, diagram })).toMatchObject({ version: 1 })
  // Greet does something else to the outcome meanwhile; it was Bruno who drew.
  await as(greet).perform(setOutcomeStatus, { outcomeId: story.asia, seen: await version('outcome', story.asia), status: 'running' })
  await expect(as(greet).perform(saveTheoryOfChange, { outcomeId: story.asia, seen: 0, diagram })).rejects.toMatchObject({
    status: 409,
    values: { who: bruno.name },
  })
  await as(bruno).perform(saveTheoryOfChange, { programmeId: story.programmeId, seen: 0, diagram })
  await expect(as(bruno).perform(saveTheoryOfChange, { seen: 0, diagram })).rejects.toMatchObject({ findings: [{ code: 'programme.theory-of-what' }] })
  expect(await as(elif).ask(programmeRoutes['GET /outcomes/:outcomeId/theory-of-change'], { outcomeId: story.asia })).toMatchObject({
    version: 1,
    diagram,
    may: { edit: false },
  })
})

test('the same errand twice is done once', async () => {
  const errandId = world.newId()
  const input = { programmeId: story.programmeId, outcomeId: world.newId(), code: 'O7', title: textIn('nl', 'Eenmaal'), ...days }
  const first = await as(bruno).performed(addOutcome, input, { errandId })
  const second = await as(bruno).performed(addOutcome, input, { errandId })
  expect([first.already, second.already, second.answer]).toEqual([false, true, first.answer])
  await as(bruno).perform(removeOutcome, { outcomeId: input.outcomeId, seen: 1 })
})

describe('who may write', () => {
  const edits: [string, (person: CastMember) => Promise<unknown>][] = [
    ['the programme', (person) => as(person).perform(removeProgramme, { programmeId: story.programmeId, seen: 99 })],
    ['an outcome', (person) => as(person).perform(setOutcomeStatus, { outcomeId: story.africa, seen: 99, status: 'running' })],
    ['target groups', (person) => as(person).perform(saveTargetGroups, { outcomeId: story.africa, seen: 99, targetGroups: [] })],
    [
      'targets',
      (person) =>
        as(person).perform(setPlannedValues, {
          indicatorId: story.indicatorId,
          seen: 99,
          values: [{ kind: 'target', from: '2027-01-01', until: '2027-12-31', value: valueOf(1) }],
        }),
    ],
  ]
  // The version she names is never the one that stands: who may is told so, who may not learns nothing.
  test.each(edits)('%s', async (_, edit) => {
    for (const person of [bruno, greet]) await expect(edit(person)).rejects.toMatchObject({ status: 409 })
    for (const person of [amina, chiara, elif, farid, hilde, ivo]) await expect(edit(person)).rejects.toMatchObject({ status: 404, code: 'kernel.not-found' })
  })
})
