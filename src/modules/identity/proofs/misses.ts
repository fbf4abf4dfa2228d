// Counts wrong answers before they are looked at, so that guessing gets slow however it is spread: from one place, over many, or on one account.
// Beside the corridor: a refused sign-in changes nobody's work, and counting must outlive the refusal.
import { sql } from 'kysely'
import { Problem } from '#kernel/problem.ts'
import type { Db } from '#server/command.ts'
import { sha256 } from '#server/hash.ts'

const limits = {
  /** One account from one place: five tries and a pause. */
  'account-from-place': { misses: 5, minutes: 15 },
  /** One account from anywhere, so that many machines together gain nothing. Higher, so that a stranger cannot easily keep her out. */
  account: { misses: 30, minutes: 15 },
  'account-day': { misses: 100, minutes: 1440 },
  /** One place on any account; a whole office may stand behind one address. */
  place: { misses: 60, minutes: 15 },
  /** Challenges asked for without saying who: each is a row for ten minutes. */
  begun: { misses: 120, minutes: 15 },
} as const
type Kind = keyof typeof limits
const guessing = ['account-from-place', 'account', 'account-day', 'place'] as const satisfies Kind[]

export interface Attempt {
  email: string
  address: string
}

const keysOf = ({ email, address }: Attempt): Record<(typeof guessing)[number], string> => {
  const place = network(address)
  return { 'account-from-place': sha256(`${email} ${place}`), account: sha256(email), 'account-day': sha256(email), place: sha256(place) }
}

/** A household gets a whole /64 of IPv6 addresses, and can use another one for each try. */
export function network(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').split('%')[0]!
  if (!bare.includes(':')) return bare
  const [head = '', tail] = bare.toLowerCase().split('::')
  const front = head ? head.split(':') : []
  const back = tail ? tail.split(':') : []
  const filled = tail === undefined ? front : [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back]
  return `${filled
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`
}

/** Counts this try as a miss until it proves right. Throws 429 when there were too many, without looking at the answer. */
export async function countTry(db: Db, attempt: Attempt, now: Date): Promise<void> {
  const keys = keysOf(attempt)
  const waits: number[] = []
  for (const kind of guessing) waits.push(await count(db, kind, keys[kind], now))
  refuseUntil(Math.max(...waits))
}

export async function countBeginning(db: Db, address: string, now: Date): Promise<void> {
  refuseUntil(await count(db, 'begun', sha256(network(address)), now))
}

function refuseUntil(seconds: number): void {
  if (seconds > 0) throw new Problem('identity.too-many-tries', 429, [], { retryAfter: seconds, minutes: Math.ceil(seconds / 60) })
}

/** One more of this kind; the seconds to wait when that is too many. A window that is over begins anew. */
async function count(db: Db, kind: Kind, key: string, now: Date): Promise<number> {
  const { misses, minutes } = limits[kind]
  const ends = new Date(now.getTime() + minutes * 60_000)
  const row = await db
    .insertInto('identity.miss')
    .values({ kind, key_hash: key, started_at: now, ends_at: ends, misses: 1 })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'key_hash']).doUpdateSet(({ ref }) => {
        const isOver = sql`${ref('identity.miss.ends_at')} <= ${now}`
        return {
          misses: sql<number>`case when ${isOver} then 1 else ${ref('identity.miss.misses')} + 1 end`,
          started_at: sql<Date>`case when ${isOver} then ${now} else ${ref('identity.miss.started_at')} end`,
          ends_at: sql<Date>`case when ${isOver} then ${ends} else ${ref('identity.miss.ends_at')} end`,
        }
      }),
    )
    .returning(['misses', 'ends_at'])
    .executeTakeFirstOrThrow()
  return row.misses > misses ? Math.ceil((row.ends_at.getTime() - now.getTime()) / 1000) : 0
}

/** She is in: her own misses are forgotten, the place has one less, and windows that are over are swept. */
export async function forgiveTries(db: Db, attempt: Attempt, now: Date): Promise<void> {
  await db.deleteFrom('identity.miss').where('ends_at', '<', now).execute()
  const keys = keysOf(attempt)
  await db
    .deleteFrom('identity.miss')
    .where('kind', 'in', ['account-from-place', 'account', 'account-day'])
    .where('key_hash', 'in', [keys['account-from-place'], keys.account])
    .execute()
  await db
    .updateTable('identity.miss')
    .set(({ eb }) => ({ misses: eb('misses', '-', 1) }))
    .where('kind', '=', 'place')
    .where('key_hash', '=', keys.place)
    .where('misses', '>', 0)
    .execute()
}

/** The password was right and only the code is still to come: this try was no miss. */
export async function forgiveOne(db: Db, attempt: Attempt): Promise<void> {
  const keys = keysOf(attempt)
  for (const kind of guessing) {
    await db
      .updateTable('identity.miss')
      .set(({ eb }) => ({ misses: eb('misses', '-', 1) }))
      .where('kind', '=', kind)
      .where('key_hash', '=', keys[kind])
      .where('misses', '>', 0)
      .execute()
  }
}
