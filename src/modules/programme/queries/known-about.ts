// As much of a thing as rights depend on, whatever its kind. For modules that keep something about things of any kind: files, remarks, history.
import type { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import type { Who } from '#kernel/who.ts'
import { may, type Thing } from '#modules/identity/domain/may.ts'
import type { Purpose } from '#modules/identity/domain/rights.ts'
import { organisationThing } from '#modules/partners/queries/organisation-thing.ts'
import type { Db, Tx } from '#server/command.ts'
import { partnerReadsAlong, type About, type Audience } from '../domain/about.ts'
import { amendmentThing, outcomeOfPart, outcomeThing, programmeThing } from './things.ts'

export interface KnownAbout {
  about: About
  /** Reached through any of these. */
  things: [Thing, ...Thing[]]
  /** What it is part of, nearest first. */
  within: Id[]
  /** In the asker's language, of the thing or of what it is a part of. */
  name: string
  /** Purposes of whoever reads and whoever edits it. */
  reading: Purpose
  editing: Purpose
}

const partTables = {
  result: 'programme.result',
  indicator: 'programme.indicator',
  measure: 'programme.measure',
  'target-group': 'programme.target_group',
} as const

/** Nothing when there is no such thing, or when it was removed. It says nothing about rights yet: ask `mayAbout`, or a key. */
export async function knownAbout(db: Db | Tx, who: Who, about: About): Promise<KnownAbout | undefined> {
  const { kind, id } = about
  switch (kind) {
    case 'organisation':
      return ofOrganisation(db, who, about, id, [])
    case 'agreement': {
      const agreement = await db
        .selectFrom('partners.agreement')
        .select('organisation_id')
        .where('space_id', '=', who.spaceId)
        .where('id', '=', id)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      return agreement && ofOrganisation(db, who, about, agreement.organisation_id, [agreement.organisation_id])
    }
    case 'programme': {
      const known = await programmeThing(db, who.spaceId, id)
      if (!known || known.head.removedAt) return undefined
      return {
        about,
        things: [known.thing],
        within: known.within,
        name: read(known.head.title, who.language).text,
        reading: 'programme.read',
        editing: 'programme.edit',
      }
    }
    case 'outcome':
      return ofOutcome(db, who, about, id, false)
    case 'amendment': {
      const known = await amendmentThing(db, who.spaceId, id)
      return (
        known && {
          about,
          things: [known.thing],
          within: known.within,
          // As in its history: every language puts its own word before the number.
          name: `${known.head.number}`,
          reading: known.head.outcomeId ? 'outcome.read' : 'programme.read',
          editing: 'outcome.propose',
        }
      )
    }
    default: {
      const outcomeId = await outcomeOfPart(db, who.spaceId, partTables[kind], id)
      return outcomeId ? ofOutcome(db, who, about, outcomeId, true) : undefined
    }
  }
}

async function ofOrganisation(db: Db | Tx, who: Who, about: About, organisationId: Id, within: Id[]): Promise<KnownAbout | undefined> {
  const known = await organisationThing(db, who.spaceId, organisationId)
  if (!known || known.removed) return undefined
  return { about, things: known.things, within, name: known.name, reading: 'partners.read', editing: 'partners.edit' }
}

async function ofOutcome(db: Db | Tx, who: Who, about: About, outcomeId: Id, isPart: boolean): Promise<KnownAbout | undefined> {
  const known = await outcomeThing(db, who.spaceId, outcomeId)
  if (!known || known.head.removedAt) return undefined
  const within = isPart ? [outcomeId, ...known.within] : known.within
  return {
    about,
    things: [known.thing],
    within,
    name: `${known.head.code} ${read(known.head.title, who.language).text}`,
    reading: 'outcome.read',
    editing: 'outcome.edit',
  }
}

export const mayAbout = (who: Who, purpose: Purpose, { things }: Pick<KnownAbout, 'things'>): boolean => things.some((thing) => may(who, purpose, thing))

/** What the asker may read of what is kept about it; empty when she may not even know of the thing. */
export function audiencesFor(who: Who, known: KnownAbout): Audience[] {
  if (!mayAbout(who, known.reading, known)) return []
  if (partnerReadsAlong(known.about.kind)) return ['consortium', 'organisation']
  // Whoever reaches it only because of her own organisation works for a partner.
  const inside = { ...who, grants: who.grants.filter((grant) => grant.scope !== 'organisation') }
  return mayAbout(inside, known.reading, known) ? ['consortium', 'organisation'] : ['consortium']
}
