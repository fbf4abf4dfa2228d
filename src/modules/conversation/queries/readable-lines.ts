// Which lines of history somebody may read: of each line only the things that she may, in words and figures short enough for a list.
import type { Id } from '#kernel/id.ts'
import { read, TranslatedText } from '#kernel/translated-text.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { may, reachOf, type Thing } from '#modules/identity/domain/may.ts'
import type { Purpose } from '#modules/identity/domain/rights.ts'
import { organisationThings } from '#modules/partners/queries/organisation-thing.ts'
import { outcomeThing, programmeThing } from '#modules/programme/queries/things.ts'

interface NotedThing {
  thing: { kind: string; id: Id; name?: string }
  within?: Id[]
  changes?: { at: string; before?: unknown; after?: unknown }[]
}

export interface RawLine {
  seq: number
  at: Date
  verb: string
  by: string | null
  personId: Id | null
  detail: unknown
}

type Brief = string | number | boolean | null

interface BriefChange {
  at: string
  before?: Brief
  after?: Brief
}

export interface HistoryLine {
  seq: number
  at: Date
  verb: string
  /** Empty: the house itself. */
  by: string
  isMine: boolean
  things: {
    kind: string
    id: Id
    name: string
    changes: BriefChange[]
  }[]
}

interface Frame {
  things: Thing[]
  purpose: Purpose
  isWork: boolean
}

/** The first `most` of them that she may read; of those that concern `about`, when it is given. */
export async function readableLines(
  db: Tx,
  who: Who,
  lines: RawLine[],
  { about, most = lines.length }: { about?: Id; most?: number } = {},
): Promise<HistoryLine[]> {
  const noted = lines.map((line) => ({
    line,
    things: ((line.detail as { things?: NotedThing[] }).things ?? []).filter((one) => !about || one.thing.id === about || one.within?.includes(about)),
  }))
  const frames = seesEverything(who)
    ? undefined
    : await framesOf(db, who, [...new Set(noted.flatMap(({ things }) => things.flatMap((one) => [one.thing.id, ...(one.within ?? [])])))])
  const readable: HistoryLine[] = []
  for (const { line, things } of noted) {
    const hers = things.filter((one) => !frames || isReadable(who, line.verb, one, frames))
    if (hers.length) readable.push(inBrief(who, line, hers))
    if (readable.length === most) break
  }
  return readable
}

const inBrief = (who: Who, line: RawLine, things: NotedThing[]): HistoryLine => ({
  seq: line.seq,
  at: line.at,
  verb: line.verb,
  by: line.by ?? '',
  isMine: line.personId === who.personId,
  things: things.slice(0, 20).map(({ thing, changes = [] }) => ({
    kind: thing.kind,
    id: thing.id,
    name: thing.name ?? '',
    changes: changes.slice(0, 20).map((change) => brief(change, who)),
  })),
})

/** Most who read history lead the whole space; nothing needs to be looked up for them. */
const seesEverything = (who: Who) =>
  (['outcome.read', 'partners.read', 'money.read', 'audit.read'] as const).every((purpose) => reachOf(who, purpose).everything)

/** Of all these ids, those that rights depend on. */
async function framesOf(db: Tx, who: Who, ids: Id[]): Promise<Map<Id, Frame>> {
  const frames = new Map<Id, Frame>()
  if (ids.length === 0) return frames
  const inSpace = (table: 'programme.programme' | 'programme.outcome') =>
    db.selectFrom(table).select('id').where('space_id', '=', who.spaceId).where('id', 'in', ids).execute()
  for (const { id } of await inSpace('programme.programme')) {
    const known = await programmeThing(db, who.spaceId, id)
    if (known) frames.set(id, { things: [known.thing], purpose: 'programme.read', isWork: true })
  }
  for (const { id } of await inSpace('programme.outcome')) {
    const known = await outcomeThing(db, who.spaceId, id)
    if (known) frames.set(id, { things: [known.thing], purpose: 'outcome.read', isWork: true })
  }
  for (const known of await organisationThings(db, who.spaceId, ids)) frames.set(known.id, { things: known.things, purpose: 'partners.read', isWork: false })
  return frames
}

function isReadable(who: Who, verb: string, { thing, within = [] }: NotedThing, frames: Map<Id, Frame>): boolean {
  const concerned = [thing.id, ...within].flatMap((id) => frames.get(id) ?? [])
  // Whoever reads an outcome knows its partners; an organisation decides only where there is no work around it.
  const deciding = concerned.some((frame) => frame.isWork) ? concerned.filter((frame) => frame.isWork) : concerned
  if (deciding.length === 0) return may(who, 'audit.read', { space: who.spaceId })
  const reads = (asker: Who, purpose?: Purpose) => deciding.every((frame) => frame.things.some((one) => may(asker, purpose ?? frame.purpose, one)))
  const inside = { ...who, grants: who.grants.filter((grant) => grant.scope !== 'organisation') }
  if (thing.kind.startsWith('internal-')) return reads(inside)
  if (!verb.startsWith('finance.')) return reads(who)
  // A partner reads of money what is hers, not what others have in the same outcome.
  const isHers = who.grants.some((grant) => grant.scope === 'organisation' && [thing.id, ...within].includes(grant.scopeId))
  return reads(inside, 'money.read') || (isHers && reads(who, 'money.read'))
}

const longest = 300

/** What stood there and what stands there now, when both are figures or short texts; what is larger is named only by its place. */
function brief({ at, before, after }: { at: string; before?: unknown; after?: unknown }, who: Who): BriefChange {
  const [was, is] = [short(before, who), short(after, who)]
  if (was === undefined || is === undefined || (was === null && is === null)) return { at }
  return { at, before: was, after: is }
}

function short(value: unknown, who: Who): Brief | undefined {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  // Most are no texts: looked at before they are checked.
  const text = typeof value === 'object' && 'source' in value ? TranslatedText.safeParse(value) : undefined
  if (text?.success) return cut(read(text.data, who.language).text)
  if (typeof value === 'string') return isId(value) ? undefined : cut(value)
  const words = Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number') ? value.map(String) : undefined
  return words && !words.some(isId) ? cut(words.join(', ')) : undefined
}

const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/.test(text)
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)
