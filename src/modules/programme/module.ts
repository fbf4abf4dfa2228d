// What this module plugs into the house.
import { module } from '#server/module.ts'
import { addCycle } from './commands/add-cycle.ts'
import { addDimension } from './commands/add-dimension.ts'
import { addDimensionMember } from './commands/add-dimension-member.ts'
import { addIndicator } from './commands/add-indicator.ts'
import { addJointGoal } from './commands/add-joint-goal.ts'
import { addMeasure } from './commands/add-measure.ts'
import { addOutcome } from './commands/add-outcome.ts'
import { addProgramme } from './commands/add-programme.ts'
import { addResult } from './commands/add-result.ts'
import { approveAmendment } from './commands/approve-amendment.ts'
import { approveProgramme } from './commands/approve-programme.ts'
import { changeDimension } from './commands/change-dimension.ts'
import { changeIndicator } from './commands/change-indicator.ts'
import { changeJointGoal } from './commands/change-joint-goal.ts'
import { changeMeasure } from './commands/change-measure.ts'
import { changeOutcome } from './commands/change-outcome.ts'
import { changeProgramme } from './commands/change-programme.ts'
import { changeResult } from './commands/change-result.ts'
import { closeDimensionMember } from './commands/close-dimension-member.ts'
import { closeProgramme } from './commands/close-programme.ts'
import { moveResult } from './commands/move-result.ts'
import { proposeAmendment } from './commands/propose-amendment.ts'
import { refuseAmendment } from './commands/refuse-amendment.ts'
import { removeIndicator } from './commands/remove-indicator.ts'
import { removeJointGoal } from './commands/remove-joint-goal.ts'
import { removeMeasure } from './commands/remove-measure.ts'
import { removeOutcome } from './commands/remove-outcome.ts'
import { removeProgramme } from './commands/remove-programme.ts'
import { removeResult } from './commands/remove-result.ts'
import { reopenProgramme } from './commands/reopen-programme.ts'
import { reorderIndicators } from './commands/reorder-indicators.ts'
import { reorderOutcomes } from './commands/reorder-outcomes.ts'
import { restoreIndicator } from './commands/restore-indicator.ts'
import { restoreMeasure } from './commands/restore-measure.ts'
import { restoreOutcome } from './commands/restore-outcome.ts'
import { restoreProgramme } from './commands/restore-programme.ts'
import { restoreResult } from './commands/restore-result.ts'
import { reviewAmendment } from './commands/review-amendment.ts'
import { saveTargetGroups } from './commands/save-target-groups.ts'
import { saveTheoryOfChange } from './commands/save-theory-of-change.ts'
import { setOutcomeCountries } from './commands/set-outcome-countries.ts'
import { setOutcomePartners } from './commands/set-outcome-partners.ts'
import { setOutcomeStatus } from './commands/set-outcome-status.ts'
import { setOutcomeTags } from './commands/set-outcome-tags.ts'
import { setPlannedValues } from './commands/set-planned-values.ts'
import { setTranslation } from './commands/set-translation.ts'
import { withdrawAmendment } from './commands/withdraw-amendment.ts'
import { programmeListeners } from './listeners.ts'
import { programmeRoutes } from './routes.ts'

export const programme = module({
  name: 'programme',
  verbs: [
    addCycle,
    addDimension,
    addDimensionMember,
    addIndicator,
    addJointGoal,
    addMeasure,
    addOutcome,
    addProgramme,
    addResult,
    approveAmendment,
    approveProgramme,
    changeDimension,
    changeIndicator,
    changeJointGoal,
    changeMeasure,
    changeOutcome,
    changeProgramme,
    changeResult,
    closeDimensionMember,
    closeProgramme,
    moveResult,
    proposeAmendment,
    refuseAmendment,
    removeIndicator,
    removeJointGoal,
    removeMeasure,
    removeOutcome,
    removeProgramme,
    removeResult,
    reopenProgramme,
    reorderIndicators,
    reorderOutcomes,
    restoreIndicator,
    restoreMeasure,
    restoreOutcome,
    restoreProgramme,
    restoreResult,
    reviewAmendment,
    saveTargetGroups,
    saveTheoryOfChange,
    setOutcomeCountries,
    setOutcomePartners,
    setOutcomeStatus,
    setOutcomeTags,
    setPlannedValues,
    setTranslation,
    withdrawAmendment,
  ],
  routes: programmeRoutes,
  listeners: programmeListeners,
})
