// What is in a file that somebody brought, before anything is taken in.
import type { Day } from '#kernel/day.ts'
import type { Activity } from './activity.ts'
import type { ActivityRead } from './activity-from-tree.ts'
import type { FileFinding } from './file-finding.ts'
import type { FileKind, FilePart } from './file-reader.ts'
import { daysOf } from './outcome-from-activity.ts'
import { nameOfMention, refOf } from './organisation-met-in-file.ts'
import { activityWithRepairs } from './repairs.ts'

export interface Counts {
  activities: number
  results: number
  indicators: number
  targets: number
  actuals: number
  budgets: number
  transactions: number
  repairs: number
  foreign: number
}

export interface Survey {
  kind: FileKind | undefined
  version: string
  /** Read to its end. */
  complete: boolean
  publisher: { ref: string; name: string }
  counts: Counts
  /** First and last day of the activities that say theirs. */
  from?: Day
  until?: Day
  /** About the file as a whole. */
  findings: FileFinding[]
  /** How many of its activities are here already, or stand in it twice. */
  here: number
  /** The first ones, to recognise it by. */
  titles: { identifier: string; title: string }[]
}

export const noCounts = (): Counts => ({
  activities: 0,
  results: 0,
  indicators: 0,
  targets: 0,
  actuals: 0,
  budgets: 0,
  transactions: 0,
  repairs: 0,
  foreign: 0,
})

/** Reads a file to its end and hands over each activity; the survey is whole when all parts have passed. */
export async function surveyOf(parts: AsyncIterable<FilePart>, language: string, onActivity: (read: ActivityRead) => void = () => {}): Promise<Survey> {
  const survey: Survey = {
    kind: undefined,
    version: '',
    complete: false,
    publisher: { ref: '', name: '' },
    counts: noCounts(),
    findings: [],
    here: 0,
    titles: [],
  }
  for await (const part of parts) {
    if (part.part === 'opening') Object.assign(survey, { kind: part.kind, version: part.version.trim().slice(0, 20) })
    else if (part.part === 'closing') survey.complete = part.complete
    else if (part.part === 'finding') survey.findings.push(part.finding)
    else if (part.part === 'record' && survey.kind === 'activities') {
      const read = activityWithRepairs(part.tree, language)
      add(survey, read)
      onActivity(read)
    }
  }
  return survey
}

function add(survey: Survey, { activity, findings, foreign }: ActivityRead) {
  const { counts } = survey
  const indicators = activity.results.flatMap((one) => one.indicators)
  counts.activities += 1
  counts.results += activity.results.length
  counts.indicators += indicators.length
  for (const period of indicators.flatMap((one) => one.periods)) {
    counts.targets += period.targets.length
    counts.actuals += period.actuals.length
  }
  counts.budgets += activity.budgets.length
  counts.transactions += activity.transactions.length
  counts.repairs += findings.length
  counts.foreign += foreign
  if (survey.publisher.name === '' && activity.reporter) survey.publisher = { ref: refOf(activity.reporter), name: nameOfMention(activity.reporter) }
  if (survey.titles.length < 5) survey.titles.push({ identifier: activity.identifier.slice(0, 200), title: (activity.title?.text ?? '').slice(0, 200) })
  if (!hasDays(activity)) return
  const { startsOn, endsOn } = daysOf(activity, { startsOn: '9999-12-31', endsOn: '0001-01-01' })
  if (startsOn !== '9999-12-31' && (!survey.from || startsOn < survey.from)) survey.from = startsOn
  if (startsOn !== '9999-12-31' && (!survey.until || endsOn > survey.until)) survey.until = endsOn
}

const hasDays = ({ dates }: Activity) => dates.some((one) => one.on !== undefined)
