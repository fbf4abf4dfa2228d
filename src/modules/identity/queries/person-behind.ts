// Who is behind a session's token. Asked at every request, so it is one statement by a unique key.
import type { Id } from '#kernel/id.ts'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#server/command.ts'
import { sha256 } from '#server/hash.ts'
import { idleHours, idleHoursOnWatch } from '../domain/session.ts'

export interface PersonBehind {
  personId: Id
  name: string
  email: string
  language: Language
  sessionId: Id
  /** When this session ends whatever she does. */
  endsAt: Date
}

const hour = 3_600_000

/** Nobody when the token is unknown, ended, older than thirty days, or was left alone for too long. */
export async function personBehind(db: Db, token: string | undefined, now: Date): Promise<PersonBehind | undefined> {
  if (!token) return undefined
  const found = await db
    .selectFrom('identity.session as session')
    .innerJoin('identity.person as person', 'person.id', 'session.person_id')
    .where('session.token_hash', '=', sha256(token))
    .where('session.ended_at', 'is', null)
    .where('session.ends_at', '>', now)
    .where('person.disabled_at', 'is', null)
    .select(['session.id', 'session.last_seen_at', 'session.ends_at', 'person.id as person_id', 'person.name', 'person.email', 'person.language'])
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('identity.membership').whereRef('person_id', '=', 'person.id').where('watchful', '=', true).select('person_id')).as('on_watch'),
    )
    .executeTakeFirst()
  if (!found) return undefined
  const idle = now.getTime() - found.last_seen_at.getTime()
  if (idle > (found.on_watch ? idleHoursOnWatch : idleHours) * hour) return undefined
  if (idle > 60_000) await touch(db, found.id, now)
  return { personId: found.person_id, name: found.name, email: found.email, language: found.language, sessionId: found.id, endsAt: found.ends_at }
}

/** Beside the corridor on purpose: that a session is alive is no change to anybody's work, and a reader must not wait for writers. */
const touch = (db: Db, id: Id, now: Date) =>
  db.updateTable('identity.session').set({ last_seen_at: now }).where('id', '=', id).where('ended_at', 'is', null).execute()
