// Every place where an activity names an organisation, apart from what is written in its texts.
import type { Activity } from './activity.ts'
import { participantAt, reporterAt, transactionAt } from './ids.ts'
import type { OrganisationMention } from './organisation-mention.ts'

export function mentionsIn({
  reporter,
  participants,
  transactions,
}: Pick<Activity, 'reporter' | 'participants' | 'transactions'>): [place: string, mention: OrganisationMention][] {
  const all: [string, OrganisationMention | undefined][] = [
    [reporterAt, reporter],
    ...participants.map((one, index): [string, OrganisationMention] => [participantAt(index), one]),
    ...transactions.flatMap((one, index): [string, OrganisationMention | undefined][] => [
      [`${transactionAt(index)}.provider`, one.provider],
      [`${transactionAt(index)}.receiver`, one.receiver],
    ]),
  ]
  return all.filter((pair): pair is [string, OrganisationMention] => pair[1] !== undefined)
}
