// What waits for her, as sentences that begin with a verb, each with the place where it is done.
import { addDays, type Day } from '#kernel/day.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import type { TextKey } from '#web/text-keys.ts'
import type { Questions } from '#src/house.ts'

export type HomeAnswer = Questions['GET /home']['answer']
export type When = 'today' | 'week' | 'later'

/** One of the places of a need that is the same in several. */
interface Place {
  key: string
  to: string
  name: string | TranslatedText
  code?: string
  languages?: string[]
  note?: string
}

export interface Need {
  key: string
  when: When
  code: TextKey
  values: {
    title?: TranslatedText | null
    languages?: string[]
    lacks?: string[]
    day?: string
    number?: number
    count?: number
    name?: string
    /** Its number: the reader's language has the word for it. */
    amendment?: string
    code?: string
    by?: string
  }
  /** Without it, the places say where. */
  to?: string
  places?: Place[]
  /** The words of the one who waits, where there are some. */
  note?: string
}

export function needsOf(it: HomeAnswer): Need[] {
  const amendment = (code: TextKey, one: HomeAnswer['amendmentsToDecide'][number]): Need => ({
    key: `${code} ${one.id}`,
    when: 'today',
    code,
    to: addressOf('programme.amendment', { amendmentId: one.id }),
    note: one.reason,
    values: { number: one.number, by: one.proposedBy, title: one.outcomeTitle ?? one.programmeTitle, code: one.outcomeCode ?? one.programmeCode },
  })
  return [
    ...it.amendmentsToDecide.map((one) => amendment('reports.decide-amendment', one)),
    ...it.amendmentsToReview.map((one) => amendment('reports.review-amendment', one)),
    ...it.ownAmendments.filter((one) => one.review === 'remarks').map((one) => ({ ...amendment('reports.answer-remarks', one), note: one.reviewNote })),
    ...remarks(it),
    ...agreements(it),
    ...it.incompleteOutcomes.map((one): Need => ({
      key: `incomplete ${one.id}`,
      when: 'week',
      code: 'reports.complete-outcome',
      to: addressOf('programme.outcome', { outcomeId: one.id }),
      values: { code: one.code, title: one.title, lacks: one.lacks },
    })),
    ...translations(it),
  ]
}

/** What is said about several parts of one thing is answered in one place. */
function remarks(it: HomeAnswer): Need[] {
  return [...Map.groupBy(it.remarks, ({ about }) => `${placeOf(about)} ${about.name}`)].map(([key, alike]): Need => {
    const [{ about, lastBy }] = alike as [(typeof alike)[number]]
    const count = alike.reduce((sum, one) => sum + one.count, 0)
    return {
      key: `remarks ${key}`,
      when: 'week',
      code: 'reports.answer-comments',
      to: placeOf(about),
      values: { count, by: lastBy, ...(about.kind === 'amendment' ? { amendment: about.name } : { name: about.name }) },
    }
  })
}

/** Agreements that end on the same day are renewed in one go. */
function agreements({ agreementsEnding, today }: HomeAnswer): Need[] {
  const when = (day: Day): When => (day <= addDays(today, 7) ? 'week' : 'later')
  const to = (organisationId: string) => addressOf('partners.organisation', { organisationId })
  return [...Map.groupBy(agreementsEnding, (one) => one.endsOn)].map(([day, ending]): Need => {
    const [one] = ending as [(typeof ending)[number]]
    if (ending.length === 1) {
      return {
        key: `agreement ${one.id}`,
        when: when(day),
        code: day < today ? 'reports.agreement-ended' : 'reports.renew-agreement',
        to: to(one.organisationId),
        values: { name: one.name, day },
        note: one.title,
      }
    }
    return {
      key: `agreements ${day}`,
      when: when(day),
      code: day < today ? 'reports.agreements-ended' : 'reports.renew-agreements',
      values: { count: ending.length, day },
      places: ending.map((it) => ({ key: it.id, to: to(it.organisationId), name: it.name })),
    }
  })
}

function translations({ translationsBehind: behind }: HomeAnswer): Need[] {
  const to = (outcomeId: string) => addressOf('programme.outcome', { outcomeId })
  if (behind.length < 2) {
    return behind.map((one): Need => ({
      key: `translation ${one.id}`,
      when: 'later',
      code: 'reports.renew-translation',
      to: to(one.id),
      values: { code: one.code, title: one.title, languages: one.languages },
    }))
  }
  return [
    {
      key: 'translations',
      when: 'later',
      code: 'reports.renew-translations',
      values: { count: behind.length },
      places: behind.map((one) => ({ key: one.id, to: to(one.id), name: one.title, code: one.code, languages: one.languages })),
    },
  ]
}

/** Where a conversation is held: the page of the thing, or of the outcome or programme it is part of. */
function placeOf({ kind, id, within }: HomeAnswer['remarks'][number]['about']): string {
  if (kind === 'programme') return addressOf('programme.programme', { programmeId: id }, { tab: 'conversation' })
  if (kind === 'organisation') return addressOf('partners.organisation', { organisationId: id }, { tab: 'conversation' })
  if (kind === 'amendment') return addressOf('programme.amendment', { amendmentId: id })
  return addressOf('programme.outcome', { outcomeId: kind === 'outcome' ? id : (within[0] ?? id) }, { tab: 'conversation' })
}
