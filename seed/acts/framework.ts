// Bruno types the framework in: words first, then places and people, then what is measured and how far it should get.
import type { Id } from '#kernel/id.ts'
import type { FrameOutcome } from '#modules/programme/domain/frame.ts'
import type { ProgrammeFields } from '#modules/programme/domain/programme.ts'
import type { TheoryOfChange } from '#modules/programme/domain/theory-of-change.ts'
import { addCycle } from '#modules/programme/commands/add-cycle.ts'
import { addDimension } from '#modules/programme/commands/add-dimension.ts'
import { addIndicator } from '#modules/programme/commands/add-indicator.ts'
import { addJointGoal } from '#modules/programme/commands/add-joint-goal.ts'
import { addMeasure } from '#modules/programme/commands/add-measure.ts'
import { addOutcome } from '#modules/programme/commands/add-outcome.ts'
import { addProgramme } from '#modules/programme/commands/add-programme.ts'
import { addResult } from '#modules/programme/commands/add-result.ts'
import { saveTargetGroups } from '#modules/programme/commands/save-target-groups.ts'
import { saveTheoryOfChange } from '#modules/programme/commands/save-theory-of-change.ts'
import { setOutcomeCountries } from '#modules/programme/commands/set-outcome-countries.ts'
import { setOutcomePartners } from '#modules/programme/commands/set-outcome-partners.ts'
import { setOutcomeTags } from '#modules/programme/commands/set-outcome-tags.ts'
import { cycles } from '../demo/cycles.ts'
import { dimensions } from '../demo/dimensions.ts'
import { jointGoals } from '../demo/joint-goals.ts'
import { bruno } from '../people.ts'
import type { Stage } from '../stage.ts'

/** What a framework is written with. */
export async function layOutTools(stage: Stage): Promise<void> {
  for (const { id: cycleId, ...cycle } of cycles) await stage.perform(bruno, addCycle, { cycleId, ...cycle })
  for (const { id: dimensionId, ...dimension } of dimensions) await stage.perform(bruno, addDimension, { dimensionId, ...dimension })
  for (const { id: jointGoalId, ...goal } of jointGoals) await stage.perform(bruno, addJointGoal, { jointGoalId, ...goal })
}

export const beginProgramme = (stage: Stage, programmeId: Id, fields: ProgrammeFields) => stage.perform(bruno, addProgramme, { programmeId, ...fields })

/** Answers the version of the outcome after all of it is in. */
export async function writeOutcome(stage: Stage, programmeId: Id, outcome: FrameOutcome): Promise<number> {
  const { id: outcomeId, countries, partners, tags, targetGroups, results, measures, indicators, ...fields } = outcome
  let { version: seen } = await stage.perform(bruno, addOutcome, { programmeId, outcomeId, ...fields })
  seen = (await stage.perform(bruno, setOutcomeCountries, { outcomeId, seen, countries })).version
  seen = (await stage.perform(bruno, setOutcomePartners, { outcomeId, seen, partners })).version
  seen = (await stage.perform(bruno, setOutcomeTags, { outcomeId, seen, tags })).version
  if (targetGroups.length) seen = (await stage.perform(bruno, saveTargetGroups, { outcomeId, seen, targetGroups })).version
  for (const { id: resultId, ...result } of results) await stage.perform(bruno, addResult, { outcomeId, resultId, ...result })
  for (const { id: measureId, ...measure } of measures) await stage.perform(bruno, addMeasure, { outcomeId, measureId, ...measure })
  for (const { id: indicatorId, planned: values, ...indicator } of indicators)
    await stage.perform(bruno, addIndicator, { outcomeId, indicatorId, ...indicator, values })
  return seen
}

export const drawTheory = (stage: Stage, of: { outcomeId: Id } | { programmeId: Id }, diagram: TheoryOfChange) =>
  stage.perform(bruno, saveTheoryOfChange, { ...of, seen: 0, diagram })
