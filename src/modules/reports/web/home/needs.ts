// What waits for her, as sentences that begin with a verb, each with the place where it is done.
import { addDays } from '#kernel/day.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import type { TextKey } from '#web/text-keys.ts'
import type { Questions } from '#src/house.ts'

export type HomeAnswer = Questions['GET /home']['answer']
export type When = 'today' | 'week' | 'later'

export interface Need {
  key: string
  when: When
  code: TextKey
  values: { title?: TranslatedText | null; languages?: string[]; lacks?: string[]; day?: string; number?: number; count?: number; name?: string; code?: string; by?: string }
  to: string
  /** The words of the one who waits, where there are some. */
  note?: string
}

export function needsOf(it: HomeAnswer): Need[] {
  const amendment = (code: TextKey, one: HomeAnswer['amendmentsToDecide'][number]): Need => ({
    key: `${code} ${one.id}`, when: 'today', code, to: addressOf('programme.amendment', { amendmentId: one.id }), note: one.reason,
    values: { number: one.number, by: one.proposedBy, title: one.outcomeTitle ?? one.programmeTitle, code: one.outcomeCode ?? one.programmeCode },
  })
  const outcome = (code: TextKey, one: { id: string; code: string; title: TranslatedText }, when: When, values: Need['values'], tab?: string): Need => ({
    key: `${code} ${one.id}`, when, code, to: addressOf('programme.outcome', { outcomeId: one.id }, tab ? { tab } : undefined), values: { title: one.title, code: one.code, ...values },
  })
  return [
    ...it.amendmentsToDecide.map((one) => amendment('reports.decide-amendment', one)),
    ...it.amendmentsToReview.map((one) => amendment('reports.review-amendment', one)),
    ...it.ownAmendments.filter((one) => one.review === 'remarks').map((one) => ({ ...amendment('reports.answer-remarks', one), note: one.reviewNote })),
    ...it.remarks.map((one): Need => ({
      key: `remark ${one.about.id}`, when: 'week', code: 'reports.answer-comments', to: placeOf(one.about), values: { count: one.count, name: one.about.name, by: one.lastBy },
    })),
    ...it.agreementsEnding.map((one): Need => ({
      key: `agreement ${one.id}`, when: one.endsOn <= addDays(it.today, 7) ? 'week' : 'later', code: 'reports.renew-agreement',
      to: addressOf('partners.organisation', { organisationId: one.organisationId }), values: { name: one.name, day: one.endsOn }, note: one.title,
    })),
    ...it.incompleteOutcomes.map((one) => outcome('reports.complete-outcome', one, 'week', { lacks: one.lacks })),
    ...it.translationsBehind.map((one) => outcome('reports.renew-translation', one, 'later', { languages: one.languages })),
  ]
}

/** Where a conversation is held: the page of the thing, or of the outcome or programme it is part of. */
function placeOf({ kind, id, within }: HomeAnswer['remarks'][number]['about']): string {
  if (kind === 'programme') return addressOf('programme.programme', { programmeId: id }, { tab: 'conversation' })
  if (kind === 'organisation') return addressOf('partners.organisation', { organisationId: id }, { tab: 'conversation' })
  if (kind === 'amendment') return addressOf('programme.amendment', { amendmentId: id })
  return addressOf('programme.outcome', { outcomeId: kind === 'outcome' ? id : (within[0] ?? id) }, { tab: 'conversation' })
}
