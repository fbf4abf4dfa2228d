// An outcome as an activity. What came from a file and was not changed since goes out as it came in; the rest is written as it stands now.
import { decimalOf } from '#kernel/money.ts'
import { textIn } from '#kernel/translated-text.ts'
import type { Activity, ActivityDate } from './activity.ts'
import type { Budget } from './amounts.ts'
import { participantAt, reporterAt } from './ids.ts'
import type { KnownOrganisation, LiveBudget, LiveOutcome } from './live-outcome.ts'
import { codeOfRole, roleOf, typeOf, type PartnerRole } from './organisation-met-in-file.ts'
import type { ParticipatingOrganisation, ReportingOrganisation } from './organisation-mention.ts'
import { codeOfState, daysOf, generalDescription, stateOf } from './outcome-from-activity.ts'
import { publicText } from './public-text.ts'
import { resultsFrom } from './results-from-outcome.ts'
import { same } from './same.ts'
import { countriesFrom, themesFrom } from './themes-from-outcome.ts'
import { titleOf } from './title-of.ts'

const blank: Activity = {
  identifier: '',
  descriptions: [],
  participants: [],
  otherIdentifiers: [],
  dates: [],
  countries: [],
  regions: [],
  locations: [],
  sectors: [],
  tags: [],
  humanitarianScopes: [],
  markers: [],
  aidTypes: [],
  budgets: [],
  plannedDisbursements: [],
  transactions: [],
  documents: [],
  relatedActivities: [],
  results: [],
}

/** `now` is written as the moment of the last change when anything is other than in the file. */
export function activityFrom(live: LiveOutcome, now: string): Activity {
  const { outcome, base } = live
  const before = base?.activity ?? blank
  const language = before.language ?? base?.language ?? outcome.title.source
  const days = daysOf(before, live.programme)
  const activity: Activity = {
    ...before,
    identifier: live.identifier ?? before.identifier,
    ...(base ? {} : { language, humanitarian: false }),
    title: base && same(titleOf(before.title, before.identifier || 'Activity'), outcome.title) ? before.title : publicText(outcome.title),
    descriptions: descriptionsFrom(live, before),
    participants: participantsFrom(live, before, language),
    status: base && stateOf(before.status) === live.status ? before.status : codeOfState(live.status),
    dates: datesFrom(live, before),
    countries: countriesFrom(outcome.countries, before.countries),
    ...themesFrom(outcome.tags, before),
    budgets: [...before.budgets, ...budgetsFrom(live.budgets)],
    results: resultsFrom(live, days.startsOn),
  }
  if (activity.title === undefined) delete activity.title
  if (activity.status === undefined) delete activity.status
  const reporter = reporterFrom(live, before, language)
  if (reporter) activity.reporter = reporter
  const currency = commonCurrency(live.budgets)
  if (!base && currency) activity.currency = currency
  const places = placesPointedAt(activity)
  if (places.length > 0) activity.locations = [...activity.locations, ...places.map((ref) => ({ ref, ids: [], areas: countryArea(ref) }))]
  return base && same(activity, base.activity) ? base.activity : { ...activity, updatedAt: now }
}

function descriptionsFrom({ outcome }: LiveOutcome, before: Activity): Activity['descriptions'] {
  const general = generalDescription(before)
  if (same(general?.words, outcome.description)) return before.descriptions
  const words = outcome.description?.text.trim() ? publicText(outcome.description) : undefined
  if (general) return before.descriptions.flatMap((one) => (one !== general ? [one] : words ? [{ ...one, words }] : []))
  return words ? [{ type: '1', words }, ...before.descriptions] : before.descriptions
}

function datesFrom({ outcome, programme, base }: LiveOutcome, before: Activity): ActivityDate[] {
  const was = daysOf(before, programme)
  // An activity of ours says its days even where they are those of the programme.
  const [from, until] = base ? [was.startsOn, was.endsOn] : ['', '']
  return withDay(withDay(before.dates, ['1', '2'], outcome.startsOn, from), ['3', '4'], outcome.endsOn, until)
}

/** The day stays where it stood: among what was planned, or what was. */
function withDay(dates: ActivityDate[], types: [planned: string, actual: string], now: string, before: string): ActivityDate[] {
  const at = types.map((type) => dates.findIndex((one) => one.type === type && one.on)).find((index) => index >= 0)
  if (at === undefined) return now === before ? dates : [...dates, { type: types[0], on: now }]
  return now === before ? dates : dates.map((one, index) => (index === at ? { ...one, on: now } : one))
}

export const mentionOf = ({ ref, name, kind, country }: KnownOrganisation, language: string) => ({
  ...(ref ? { ref } : {}),
  type: typeOf(kind, country),
  name: textIn(language, name),
})

function reporterFrom({ outcome, organisations, base }: LiveOutcome, before: Activity, language: string): ReportingOrganisation | undefined {
  const ownerId = outcome.ownerOrganisationId
  if (base && (!ownerId || base.ids[reporterAt] === ownerId)) return before.reporter
  const owner = ownerId && organisations.get(ownerId)
  return owner ? mentionOf(owner, language) : undefined
}

function participantsFrom({ outcome, organisations, base }: LiveOutcome, before: Activity, language: string): ParticipatingOrganisation[] {
  const pair = (organisationId: string | undefined, role: PartnerRole | undefined) => (organisationId && role ? `${organisationId} ${role}` : '')
  const now = new Set(outcome.partners.map((one) => pair(one.organisationId, one.role)))
  const were = before.participants.map((one, index) => pair(base?.ids[participantAt(index)], roleOf(one.role)))
  const kept = before.participants.filter((_, index) => were[index] === '' || now.has(were[index]!))
  const added = outcome.partners
    .filter((one) => !were.includes(pair(one.organisationId, one.role)))
    .flatMap(({ organisationId, role }) => {
      const known = organisations.get(organisationId)
      return known ? [{ ...mentionOf(known, language), role: codeOfRole(role) }] : []
    })
  const all = [...kept, ...added.filter((one, index) => added.findIndex((other) => same(other, one)) === index)]
  // Who reports is accountable where nobody else is said to be.
  const owner = organisations.get(outcome.ownerOrganisationId ?? '')
  return base || all.some((one) => one.role === '2') || !owner ? all : [{ ...mentionOf(owner, language), role: '2' }, ...all]
}

/** Lines of one kind and period are one budget: who holds which part of it is not for the public. */
function budgetsFrom(lines: LiveBudget[]): Budget[] {
  const groups = Map.groupBy(lines, ({ type, status, from, until, money }) => [type, status, from, until, money.currency].join('|'))
  return [...groups.values()].map((group) => {
    const { type, status, from, until, money, valueOn } = group[0]!
    const minor = group.reduce((sum, one) => sum + one.money.minor, 0)
    return {
      type: type === 'revised' ? '2' : '1',
      status: status === 'committed' ? '2' : '1',
      from,
      until,
      amount: { decimal: decimalOf({ minor, currency: money.currency }), currency: money.currency, valueOn },
    }
  })
}

const commonCurrency = (lines: LiveBudget[]) => {
  const currencies = new Set(lines.map((one) => one.money.currency))
  return currencies.size === 1 ? [...currencies][0] : undefined
}

/** A figure may point only to a place that the activity names. */
function placesPointedAt({ results, locations }: Activity): string[] {
  const named = new Set(locations.map((one) => one.ref))
  const all = results
    .flatMap((one) => one.indicators)
    .flatMap((one) => [...one.baselines, ...one.periods.flatMap((period) => [...period.targets, ...period.actuals])])
  const isOurs = (ref: string | undefined): ref is string => ref !== undefined && /^[A-Z]{2}$/.test(ref) && !named.has(ref)
  return [...new Set(all.flatMap((one) => one.locations.map(({ ref }) => ref)).filter(isOurs))]
}
/** A4: codes of countries, ISO 3166-1. */
const countryArea = (country: string) => [{ code: country, vocabulary: 'A4', level: 0 }]
