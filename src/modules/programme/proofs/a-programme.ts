// A small programme for tests, written through the corridor by the people who would write it.
import type { Id } from '#kernel/id.ts'
import { textIn } from '#kernel/translated-text.ts'
import { valueOf } from '#kernel/value.ts'
import { bruno, greet, unions } from '#tests/cast.ts'
import type { World } from '#tests/world.ts'
import { addCycle } from '../commands/add-cycle.ts'
import { addDimension } from '../commands/add-dimension.ts'
import { addIndicator } from '../commands/add-indicator.ts'
import { addJointGoal } from '../commands/add-joint-goal.ts'
import { addOutcome } from '../commands/add-outcome.ts'
import { addProgramme } from '../commands/add-programme.ts'
import { addResult } from '../commands/add-result.ts'
import { approveProgramme } from '../commands/approve-programme.ts'
import { saveTheoryOfChange } from '../commands/save-theory-of-change.ts'
import { setOutcomeCountries } from '../commands/set-outcome-countries.ts'
import { setOutcomePartners } from '../commands/set-outcome-partners.ts'
import { setOutcomeTags } from '../commands/set-outcome-tags.ts'
import type { IndicatorFields } from '../domain/indicator.ts'
import type { PlannedValue } from '../domain/planned-value.ts'
import { aStep, aTheory } from '../domain/theory-of-change-example.ts'

export const en = (text: string) => textIn('en', text)
export const days = { startsOn: '2027-01-01', endsOn: '2031-12-31' }

export const target = (year: number, n: number | string, cell?: string): PlannedValue => ({
  kind: 'target',
  from: `${year}-01-01`,
  until: `${year}-12-31`,
  value: valueOf(n),
  ...(cell ? { cell } : {}),
})
export const baseline = (n: number | string, cell?: string): PlannedValue => ({
  kind: 'baseline',
  from: '2026-12-31',
  until: '2026-12-31',
  value: valueOf(n),
  ...(cell ? { cell } : {}),
})

export const members: IndicatorFields = {
  code: 'I1',
  title: en('New members organised'),
  kind: 'count',
  direction: 'up',
  overTime: 'cumulative-as-reported',
  overPlaces: 'sum',
}

export interface Story {
  cycleId: Id
  programmeId: Id
  /** In Niger, with Amina's union. */
  africa: Id
  /** In Indonesia and Cambodia, which Elif covers. */
  asia: Id
  resultId: Id
  /** Of Africa, split by sex. */
  indicatorId: Id
  asiaIndicatorId: Id
  sex: Id
}

export async function aProgramme(world: World): Promise<Story> {
  const by = world.as(bruno)
  const [cycleId, programmeId, africa, asia, resultId, indicatorId, asiaIndicatorId, sex] = Array.from({ length: 8 }, () => world.newId()) as [
    Id,
    Id,
    Id,
    Id,
    Id,
    Id,
    Id,
    Id,
  ]
  await by.perform(addCycle, { cycleId, title: '2027-2031', ...days })
  await by.perform(addProgramme, { programmeId, cycleId, code: 'DW27', title: en('Decent work together'), ...days })
  await by.perform(addDimension, {
    dimensionId: sex,
    code: 'sex',
    title: en('Sex'),
    members: [
      { code: 'female', title: en('Women') },
      { code: 'male', title: en('Men') },
    ],
  })
  await by.perform(addJointGoal, { jointGoalId: world.newId(), framework: 'Decent work 2027-2031', code: 'G1', title: en('Labour rights') })
  for (const [outcomeId, code, title, countries, union] of [
    [africa, 'O1', 'Labour rights in Africa', ['NE'], unions.niger.id],
    [asia, 'O2', 'Social dialogue in Asia', ['ID', 'KH'], unions.indonesia.id],
  ] as const) {
    await by.perform(addOutcome, {
      programmeId,
      outcomeId,
      code,
      title: en(title),
      ...days,
      ownerOrganisationId: unions.ngo.id,
      genderNote: en('Half of all seats'),
      environmentNote: en('Heat'),
    })
    await by.perform(setOutcomeCountries, { outcomeId, seen: 1, countries: countries.map((country) => ({ country })) })
    await by.perform(setOutcomePartners, { outcomeId, seen: 2, partners: [{ organisationId: union, role: 'partner' }] })
    await by.perform(setOutcomeTags, {
      outcomeId,
      seen: 3,
      tags: [
        { vocabulary: 'joint-goal', code: 'G1' },
        { vocabulary: 'pillar', code: 'rights' },
      ],
    })
  }
  await by.perform(addResult, { outcomeId: africa, resultId, level: 'intermediate-outcome', code: 'R1', title: en('Unions are stronger') })
  await by.perform(addIndicator, {
    outcomeId: africa,
    indicatorId,
    ...members,
    resultId,
    dimensions: [sex],
    values: [baseline(0), target(2027, 9000), target(2027, 4000, 'sex=female'), target(2027, 5000, 'sex=male')],
  })
  await by.perform(addIndicator, { outcomeId: asia, indicatorId: asiaIndicatorId, ...members, values: [baseline(0), target(2027, 500)] })
  return { cycleId, programmeId, africa, asia, resultId, indicatorId, asiaIndicatorId, sex }
}

export async function anApprovedProgramme(world: World): Promise<Story> {
  const story = await aProgramme(world)
  await world.as(bruno).perform(saveTheoryOfChange, { outcomeId: story.africa, seen: 0, diagram: aTheory([aStep(1, 'impact', 'Better lives')]) })
  await world.as(greet).perform(approveProgramme, { programmeId: story.programmeId, seen: 1, reason: 'Decision of the board' })
  return story
}
