// As much of a thing as rights depend on, whatever its kind. For modules that keep something about things of any kind: files, remarks, history.
import type { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import type { Who } from '#kernel/who.ts'
import { may, type Thing } from '#modules/identity/domain/may.ts'
import type { Purpose } from '#modules/identity/domain/rights.ts'
import { organisationThings, type OrganisationThing } from '#modules/partners/queries/organisation-thing.ts'
import type { Db, Tx } from '#server/command.ts'
import { partnerReadsAlong, type About, type Audience } from '../domain/about.ts'
import { amendmentThing, outcomesOfParts, outcomeThings, programmeThing, type Known, type OutcomeHead } from './things.ts'

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
  return (await knownAboutAll(db, who, [about])).get(about.id)
}

/** Of a whole list, by id, in a few questions however long it is. */
export async function knownAboutAll(db: Db | Tx, who: Who, abouts: About[]): Promise<Map<Id, KnownAbout>> {
  const [organisations, outcomes] = await Promise.all([organisationsBehind(db, who, abouts), outcomesBehind(db, who, abouts)])
  const known = new Map<Id, KnownAbout>()
  for (const about of abouts) {
    const it =
      about.kind === 'organisation' || about.kind === 'agreement'
        ? ofOrganisation(about, organisations.get(about.id))
        : about.kind === 'programme'
          ? await ofProgramme(db, who, about)
          : about.kind === 'amendment'
            ? await ofAmendment(db, who, about)
            : ofOutcome(who, about, outcomes.get(about.id))
    if (it) known.set(about.id, it)
  }
  return known
}

const idsOf = (abouts: About[], kind: About['kind']) => abouts.filter((one) => one.kind === kind).map((one) => one.id)

/** Of each organisation and agreement, the organisation. */
async function organisationsBehind(db: Db | Tx, who: Who, abouts: About[]): Promise<Map<Id, OrganisationThing>> {
  const agreementIds = idsOf(abouts, 'agreement')
  const agreements = agreementIds.length
    ? await db
        .selectFrom('partners.agreement')
        .select(['id', 'organisation_id'])
        .where('space_id', '=', who.spaceId)
        .where('id', 'in', agreementIds)
        .where('removed_at', 'is', null)
        .execute()
    : []
  const behind = new Map([...idsOf(abouts, 'organisation').map((id) => [id, id] as const), ...agreements.map((one) => [one.id, one.organisation_id] as const)])
  const found = new Map((await organisationThings(db, who.spaceId, [...new Set(behind.values())])).map((one) => [one.id, one]))
  return new Map([...behind].flatMap(([id, of]) => (found.has(of) ? [[id, found.get(of)!] as const] : [])))
}

/** Of each outcome and each of its parts, the outcome. */
async function outcomesBehind(db: Db | Tx, who: Who, abouts: About[]): Promise<Map<Id, Known<OutcomeHead>>> {
  const behind = new Map(idsOf(abouts, 'outcome').map((id) => [id, id]))
  for (const [kind, table] of Object.entries(partTables)) {
    for (const [id, outcomeId] of await outcomesOfParts(db, who.spaceId, table, idsOf(abouts, kind as About['kind']))) behind.set(id, outcomeId)
  }
  const found = new Map((await outcomeThings(db, who.spaceId, [...new Set(behind.values())])).map((one) => [one.head.id, one]))
  return new Map([...behind].flatMap(([id, of]) => (found.has(of) ? [[id, found.get(of)!] as const] : [])))
}

function ofOrganisation(about: About, known: OrganisationThing | undefined): KnownAbout | undefined {
  if (!known || known.removed) return undefined
  const within = about.kind === 'agreement' ? [known.id] : []
  return { about, things: known.things, within, name: known.name, reading: 'partners.read', editing: 'partners.edit' }
}

async function ofProgramme(db: Db | Tx, who: Who, about: About): Promise<KnownAbout | undefined> {
  const known = await programmeThing(db, who.spaceId, about.id)
  if (!known || known.head.removedAt) return undefined
  const name = read(known.head.title, who.language).text
  return { about, things: [known.thing], within: known.within, name, reading: 'programme.read', editing: 'programme.edit' }
}

async function ofAmendment(db: Db | Tx, who: Who, about: About): Promise<KnownAbout | undefined> {
  const known = await amendmentThing(db, who.spaceId, about.id)
  if (!known) return undefined
  const reading = known.head.outcomeId ? 'outcome.read' : 'programme.read'
  // Its name as in its history: every language puts its own word before the number.
  return { about, things: [known.thing], within: known.within, name: `${known.head.number}`, reading, editing: 'outcome.propose' }
}

function ofOutcome(who: Who, about: About, known: Known<OutcomeHead> | undefined): KnownAbout | undefined {
  if (!known || known.head.removedAt) return undefined
  const within = about.kind === 'outcome' ? known.within : [known.head.id, ...known.within]
  const name = `${known.head.code} ${read(known.head.title, who.language).text}`
  return { about, things: [known.thing], within, name, reading: 'outcome.read', editing: 'outcome.edit' }
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
