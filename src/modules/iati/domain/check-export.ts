// What stands between an outcome and its publication: blockers of the standard, and what a reader would miss.
import { blocker, hint, warning, type Finding } from '#kernel/finding.ts'
import type { Activity } from './activity.ts'
import { activityFrom } from './activity-from-outcome.ts'
import { checkTree } from './check-tree.ts'
import { publishable } from './leave-out.ts'
import type { LiveOutcome } from './live-outcome.ts'
import { makeHundred } from './percentages.ts'
import { activityModel } from './standard/activities.ts'
import { treeFromActivity } from './tree-from-activity.ts'
import type { Tree } from './tree.ts'

export interface Export {
  activity: Activity
  tree: Tree
  /** With a blocker it does not go out. */
  findings: Finding[]
  leftOut: string[]
}

export function exportOf(live: LiveOutcome, now: Date): Export {
  const { activity, findings, leftOut } = publishable(activityFrom(live, `${now.toISOString().slice(0, 19)}Z`), live)
  const tree = treeFromActivity(activity, live.base?.language)
  return {
    activity,
    tree,
    leftOut,
    findings: [...missing(live, activity), ...findings, ...checkTree(tree, activityModel).filter((one) => !isSaid(one, live)), ...hints(live, activity)],
  }
}

/** In our own words where the standard's would say less. */
function missing({ outcome, organisations, identifier }: LiveOutcome, activity: Activity): Finding[] {
  const findings: Finding[] = []
  const owner = organisations.get(outcome.ownerOrganisationId ?? '')
  if (!activity.reporter) findings.push(blocker('iati.owner-missing', 'reporting-org'))
  else if (!activity.reporter.ref)
    findings.push(blocker('iati.owner-without-identifier', 'reporting-org', { name: owner?.name ?? '', organisation: owner?.id ?? '' }))
  if (!identifier) findings.push(hint('iati.identifier-not-given', 'iati-identifier'))
  if (activity.descriptions.length === 0) findings.push(blocker('iati.description-missing', 'description'))
  return findings
}

function isSaid({ code, values }: Finding, { identifier }: LiveOutcome): boolean {
  if (code === 'iati.element-missing')
    return ['reporting-org', 'description'].includes(String(values?.child)) || (values?.child === 'iati-identifier' && !identifier)
  return code === 'iati.attribute-missing' && values?.element === 'reporting-org' && values.attribute === 'ref'
}

function hints({ outcome, base }: LiveOutcome, activity: Activity): Finding[] {
  const findings: Finding[] = []
  const places = [...activity.countries, ...activity.regions]
  const shares = places.flatMap(({ percentage }) => (percentage === undefined ? [] : [percentage]))
  if (places.length === 0 && activity.transactions.every((one) => !one.country && !one.region))
    findings.push(warning('iati.place-missing', 'recipient-country'))
  else if (places.length > 1 && (shares.length < places.length || makeHundred(shares) !== true))
    findings.push(warning('iati.places-not-hundred', 'recipient-country'))
  if (activity.sectors.length === 0 && activity.transactions.every((one) => one.sectors.length === 0)) findings.push(warning('iati.sector-missing', 'sector'))
  if (activity.budgets.length === 0 && !activity.budgetNotProvided) findings.push(hint('iati.budget-missing', 'budget'))
  const empty = outcome.results.filter((one) => !outcome.indicators.some((indicator) => indicator.resultId === one.id))
  if (!base && empty.length > 0) findings.push(hint('iati.results-left-out', 'result', { count: empty.length }))
  return findings
}
