// Whether an organisation can be a part of another: that one is known to the asker, and nobody becomes a part of herself.
import { blocker, type Finding } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { circleThrough } from '../domain/part-of.ts'
import { mayAny, organisationThing } from './organisation-thing.ts'

export async function partOfFindings(tx: Tx, who: Who, organisationId: Id, partOf: Id | null): Promise<Finding[]> {
  if (partOf === null) return []
  const whole = await organisationThing(tx, who.spaceId, partOf)
  if (!whole || whole.removed || !mayAny(who, 'partners.read', whole.things)) return [blocker('partners.part-of-unknown', 'partOf')]
  const rows = await tx.selectFrom('partners.organisation').select(['id', 'name', 'part_of']).where('space_id', '=', who.spaceId).execute()
  const circle = circleThrough(organisationId, partOf, new Map(rows.map((row) => [row.id, row.part_of])))
  if (!circle) return []
  return [blocker('partners.part-of-circle', 'partOf', { name: whole.name })]
}
