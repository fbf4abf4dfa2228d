// For commands that work in one space: in the name of somebody there, with the rights she has today.
import type { z } from 'zod/mini'
import { freshId, type Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import { whoIn } from '#modules/identity/queries/who-in.ts'
import type { Command, Tx } from '#server/command.ts'
import { perform } from '#server/perform.ts'
import { readingSpace } from '#server/space-transaction.ts'
import { listeners } from '#src/house.ts'
import { UsageTrouble, type Asked } from './cli-command.ts'
import type { House } from './with-house.ts'

export interface Inside {
  spaceId: Id
  who: Who
  perform<Schema extends z.ZodMiniType, Answer>(command: Command<string, Schema, Answer>, input: z.input<Schema>): Promise<Answer>
  read<Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer>
}

/** Needs `--space`; `--as EMAIL` names the person, else it is the director who has been there longest. */
export async function inSpaceAs({ db }: House, { options }: Asked): Promise<Inside> {
  if (typeof options.space !== 'string') throw new UsageTrouble('--space is needed.')
  const space = await db.selectFrom('identity.space').select('id').where('slug', '=', options.space).executeTakeFirst()
  if (!space) throw new UsageTrouble(`There is no space "${options.space}".`)
  const read: Inside['read'] = (work) => readingSpace(db, space.id, work)
  const who = await read(async (tx) => whoIn(tx, await personFor(tx, space.id, options.as), space.id, new Date()))
  if (who.grants.length === 0) throw new UsageTrouble(`${who.name} holds no role in this space.`)
  return {
    spaceId: space.id,
    who,
    read,
    perform: async (command, input) => (await perform({ db, listeners }, command, input, { id: freshId(), who, now: new Date() })).answer,
  }
}

async function personFor(tx: Tx, spaceId: Id, email: string | boolean | undefined): Promise<Id> {
  if (typeof email === 'string') {
    const person = await tx.selectFrom('identity.person').select('id').where('email', '=', email.trim().toLowerCase()).executeTakeFirst()
    if (!person) throw new UsageTrouble(`Nobody here has the address "${email}".`)
    return person.id
  }
  const director = await tx
    .selectFrom('identity.role_grant as held')
    .innerJoin('identity.person as person', 'person.id', 'held.person_id')
    .select('person.id')
    .where('held.space_id', '=', spaceId)
    .where('held.role', '=', 'director')
    .where('held.scope', '=', 'space')
    .where('held.ended_at', 'is', null)
    .where('person.disabled_at', 'is', null)
    .orderBy('held.given_at')
    .orderBy('held.id')
    .executeTakeFirst()
  if (!director) throw new UsageTrouble('This space has no director; name somebody with --as.')
  return director.id
}

export async function programmeByCode({ read, spaceId }: Inside, code: string): Promise<{ id: Id }> {
  const found = await read((tx) =>
    tx
      .selectFrom('programme.programme')
      .select('id')
      .where('space_id', '=', spaceId)
      .where('code', '=', code)
      .where('removed_at', 'is', null)
      .executeTakeFirst(),
  )
  if (!found) throw new UsageTrouble(`There is no programme "${code}" in this space.`)
  return found
}
