// Gives an outcome the identifier under which it is public from then on.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { outcomeFor } from '../access.ts'
import { identifierFor } from '../domain/identifier-for.ts'
import { identifiersStartingWith } from '../queries/identifiers-here.ts'
import { liveOutcomes } from '../queries/live-outcomes.ts'

export const giveIdentifier = command({
  name: 'iati.give-identifier',
  input: z.strictObject({ outcomeId: Id }),
  async run({ tx, who, now, note, tell }, { outcomeId }) {
    const { head, within } = await outcomeFor(tx, who, 'iati.export', outcomeId)
    const [live] = await liveOutcomes(tx, who.spaceId, head.programmeId, outcomeId)
    if (live!.identifier) return { outcomeId, identifier: live!.identifier, isNew: false }
    const owner = live!.organisations.get(live!.outcome.ownerOrganisationId ?? '')
    if (!owner) throw refused('iati.not-ready', [blocker('iati.owner-missing', 'outcomeId')])
    if (!owner.ref) throw refused('iati.not-ready', [blocker('iati.owner-without-identifier', 'outcomeId', { name: owner.name, organisation: owner.id })])
    const taken = await identifiersStartingWith(tx, who.spaceId, owner.ref)
    const identifier = identifierFor({ owner: owner.ref, programme: head.programmeCode, outcome: head.code }, (one) => taken.has(one))
    await tx
      .insertInto('iati.activity')
      .values({ space_id: who.spaceId, outcome_id: outcomeId, identifier, given_at: now, language: live!.outcome.title.source })
      .onConflict((there) => there.columns(['space_id', 'outcome_id']).doUpdateSet({ identifier, given_at: now }))
      .execute()
    note({
      thing: { kind: 'outcome', id: outcomeId, name: `${head.code} ${read(head.title, who.language).text}`.slice(0, 200) },
      within,
      changes: [{ at: 'iatiIdentifier', after: identifier }],
    })
    tell({ name: 'iati.identifier-given', body: { outcomeId, identifier } })
    return { outcomeId, identifier, isNew: true }
  },
})
