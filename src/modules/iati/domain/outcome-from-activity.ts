// An activity as an outcome of ours: what programme hears as `iati.framework-read`. The way back is activity-from-outcome.ts, which uses this to see what changed.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { FrameworkFromElsewhere } from '#modules/programme/domain/framework-from-elsewhere.ts'
import type { OutcomeState } from '#modules/programme/domain/outcome.ts'
import type { Activity } from './activity.ts'
import { resultAt, type IdOf } from './ids.ts'
import { dimensionsOf, indicatorsOf, levelOf } from './indicators-from-activity.ts'
import { roleOf } from './organisation-met-in-file.ts'
import type { OrganisationMention } from './organisation-mention.ts'
import { tagsOf } from './tags-from-activity.ts'
import { tidy } from './tidy.ts'
import { titleOf } from './title-of.ts'

export interface Surroundings {
  idOf: IdOf
  organisationOf(mention: OrganisationMention | undefined): Id | undefined
  /** For activities without days of their own. */
  startsOn: Day
  endsOn: Day
}

export type OutcomeRead = Omit<FrameworkFromElsewhere, 'programmeId'>

const states: Record<string, OutcomeState> = { '1': 'planned', '2': 'running', '3': 'finalising', '4': 'closed', '5': 'cancelled', '6': 'suspended' }
export const stateOf = (status: string | undefined): OutcomeState => states[status ?? ''] ?? 'planned'
export const codeOfState = (state: OutcomeState) => Object.entries(states).find(([, name]) => name === state)![0]

export function outcomeFrom(activity: Activity, around: Surroundings): OutcomeRead {
  const days = daysOf(activity, around)
  return {
    outcome: {
      id: around.idOf('outcome'),
      code: codeOf(activity),
      title: titleOf(activity.title, activity.identifier || 'Activity'),
      ...described(generalDescription(activity)?.words),
      ...owned(around.organisationOf(activity.reporter)),
      ...days,
      status: stateOf(activity.status),
      ...(activity.identifier && activity.identifier.length <= 300 ? { iatiIdentifier: activity.identifier } : {}),
      countries: countriesOf(activity),
      partners: partnersOf(activity, around),
      tags: tagsOf(activity),
    },
    dimensions: dimensionsOf(activity, around.idOf),
    results: activity.results.map((result, index) => ({
      id: around.idOf(resultAt(index)),
      level: levelOf(result.type),
      title: titleOf(result.title, `Result ${index + 1}`),
      ...described(result.description),
    })),
    indicators: indicatorsOf(activity, around.idOf, days.startsOn),
  }
}

/** What is left of the identifier behind that of its publisher, by which people know it. */
function codeOf({ identifier, reporter }: Activity): string {
  const publisher = reporter?.ref ?? ''
  const own = publisher && identifier.startsWith(publisher) ? identifier.slice(publisher.length).replace(/^[-_/.: ]+/, '') : identifier
  return tidy(own, 60) || tidy(identifier, 60) || 'A1'
}

/** Planned days first: what was promised. Actual ones when nothing was planned. */
export function daysOf({ dates }: Activity, { startsOn, endsOn }: Pick<Surroundings, 'startsOn' | 'endsOn'>) {
  const day = (...types: string[]) => types.map((type) => dates.find((one) => one.type === type && one.on)?.on).find((one) => one !== undefined)
  const from = day('1', '2') ?? startsOn
  const until = day('3', '4') ?? (endsOn < from ? from : endsOn)
  return { startsOn: from, endsOn: until < from ? from : until }
}

export const generalDescription = ({ descriptions }: Pick<Activity, 'descriptions'>) =>
  descriptions.find((one) => (one.type === undefined || one.type === '1') && one.words) ?? descriptions.find((one) => one.words && one.type !== '3')

export const countriesOf = ({ countries }: Pick<Activity, 'countries'>) =>
  countries.flatMap(({ code, percentage }) => {
    const country = code.trim().toUpperCase()
    return /^[A-Z]{2}$/.test(country) ? [{ country, ...(percentage === undefined ? {} : { percentage }) }] : []
  })

export function partnersOf({ participants }: Pick<Activity, 'participants'>, { organisationOf }: Pick<Surroundings, 'organisationOf'>) {
  return participants.flatMap((one) => {
    const [organisationId, role] = [organisationOf(one), roleOf(one.role)]
    return organisationId && role ? [{ organisationId, role }] : []
  })
}

const described = (description: TranslatedText | undefined) => (description ? { description } : {})
const owned = (ownerOrganisationId: Id | undefined) => (ownerOrganisationId ? { ownerOrganisationId } : {})
