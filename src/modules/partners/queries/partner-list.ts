// The organisations somebody may know of, with as much of each as a list shows.
import { z } from 'zod/mini'
import { Country } from '#kernel/country.ts'
import { dayOf, type Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import type { Who } from '#kernel/who.ts'
import type { Db, Tx } from '#server/command.ts'
import { reachOf } from '#modules/identity/domain/may.ts'
import { agreementState, type AgreementState } from '../domain/agreement.ts'
import { OrganisationKind } from '../domain/organisation.ts'
import { folded } from '../domain/folded.ts'
import { reached } from './reached-organisations.ts'

export const PartnerListInput = z.object({
  kind: z.optional(OrganisationKind),
  country: z.optional(Country),
  text: z.optional(plainText(200)),
  /** Those that were removed, to put one back. */
  removed: z.optional(z.literal('yes')),
})

export interface PartnerInList {
  id: Id
  kind: OrganisationKind
  name: string
  acronym: string
  country: string | null
  languages: string[]
  partOf: { id: Id; name: string } | null
  mayBePublic: boolean
  /** Outcomes she has a part in. */
  outcomes: number
  /** The agreement that matters now; null: none is known. */
  agreement: { state: AgreementState; endsOn: Day | null } | null
}

export async function partnerList(db: Db | Tx, who: Who, now: Date, filter: z.infer<typeof PartnerListInput>) {
  const rows = await db
    .selectFrom('partners.organisation as organisation')
    .leftJoin('partners.organisation as whole', (join) =>
      join.onRef('whole.space_id', '=', 'organisation.space_id').onRef('whole.id', '=', 'organisation.part_of'),
    )
    .select(['organisation.id', 'organisation.kind', 'organisation.name', 'organisation.acronym', 'organisation.country', 'organisation.languages'])
    .select(['organisation.may_be_public', 'organisation.part_of', 'whole.name as whole_name'])
    .select(({ selectFrom }) =>
      selectFrom('partners.involvement as part')
        .select(({ fn }) => fn.count<number>('part.outcome_id').as('outcomes'))
        .whereRef('part.space_id', '=', 'organisation.space_id')
        .whereRef('part.organisation_id', '=', 'organisation.id')
        .as('outcomes'),
    )
    .where('organisation.space_id', '=', who.spaceId)
    .where('organisation.removed_at', filter.removed ? 'is not' : 'is', null)
    .where(reached(who, 'partners.read'))
    .$if(filter.kind !== undefined, (query) => query.where('organisation.kind', '=', filter.kind!))
    .$if(filter.country !== undefined, (query) => query.where('organisation.country', '=', filter.country!))
    .execute()
  const words = folded(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const matching = rows.filter((row) => words.every((word) => folded(`${row.name} ${row.acronym}`).includes(word)))
  const agreements = await currentAgreements(
    db,
    who.spaceId,
    matching.map((row) => row.id),
    dayOf(now),
  )
  const order = new Intl.Collator(who.language)
  const partners = matching
    .map((row): PartnerInList => ({
      id: row.id,
      kind: OrganisationKind.parse(row.kind),
      name: row.name,
      acronym: row.acronym,
      country: row.country,
      languages: row.languages,
      partOf: row.part_of && row.whole_name ? { id: row.part_of, name: row.whole_name } : null,
      mayBePublic: row.may_be_public,
      outcomes: Number(row.outcomes ?? 0),
      agreement: agreements.get(row.id) ?? null,
    }))
    .sort((one, other) => order.compare(one.name, other.name))
  const { everything, countries, programmes } = reachOf(who, 'partners.edit')
  return { partners, of: rows.length, mayAdd: { anywhere: everything, countries, programmes } }
}

const weight: AgreementState[] = ['running', 'ending', 'unsigned', 'not-yet', 'ended']

async function currentAgreements(db: Db | Tx, spaceId: Id, ids: Id[], today: Day) {
  const current = new Map<Id, { state: AgreementState; endsOn: Day | null }>()
  if (ids.length === 0) return current
  const rows = await db
    .selectFrom('partners.agreement')
    .select(['organisation_id', 'starts_on', 'ends_on', 'signed_on'])
    .where('space_id', '=', spaceId)
    .where('organisation_id', 'in', ids)
    .where('removed_at', 'is', null)
    .orderBy('ends_on')
    .execute()
  for (const row of rows) {
    const state = agreementState({ startsOn: row.starts_on, endsOn: row.ends_on, signedOn: row.signed_on }, today)
    const before = current.get(row.organisation_id)
    if (!before || weight.indexOf(state) <= weight.indexOf(before.state)) current.set(row.organisation_id, { state, endsOn: row.ends_on })
  }
  return current
}
