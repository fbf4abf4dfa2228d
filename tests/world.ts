// A world of one's own for a test file: a copy of the prepared database, its own clock, and the cast.
//
//   const world = await aWorld()
//   await world.as(bruno).perform(addOutcome, { … })
//   await world.as(amina).ask(outcomePage, { outcomeId })
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll } from 'vitest'
import type { z } from 'zod/mini'
import { dayOf } from '#kernel/day.ts'
import { uuidv7, type Id } from '#kernel/id.ts'
import { PLATFORM } from '#kernel/space.ts'
import type { Who } from '#kernel/who.ts'
import { watchfulRoles } from '#modules/identity/domain/session.ts'
import { whoIn, whoOutside } from '#modules/identity/queries/who-in.ts'
import type { Command, Db, Tx } from '#server/command.ts'
import { connect } from '#server/database/connect.ts'
import { parseInput } from '#server/input.ts'
import { perform, type Corridor, type Performed } from '#server/perform.ts'
import type { Question } from '#server/question.ts'
import { inSpace, readingSpace } from '#server/space-transaction.ts'
import { listeners } from '#src/house.ts'
import { cast, noor, otherSpace, space, unions, type CastMember } from './cast.ts'
import { cloneDatabase } from './database.ts'

export interface Somebody {
  perform<Schema extends z.ZodMiniType, Answer>(command: Command<string, Schema, Answer>, input: z.input<Schema>, how?: { errandId?: Id }): Promise<Answer>
  /** The same, with its number and whether it had been done before. */
  performed<Schema extends z.ZodMiniType, Answer>(
    command: Command<string, Schema, Answer>,
    input: z.input<Schema>,
    how?: { errandId?: Id },
  ): Promise<Performed<Answer>>
  ask<Schema extends z.ZodMiniType, Answer>(question: Question<Schema, Answer>, input: z.input<Schema>): Promise<Answer>
  /** Her grants as they hold now. */
  who(): Promise<Who>
}

export interface World {
  db: Db
  corridor: Corridor
  space: Id
  otherSpace: Id
  unions: typeof unions
  readonly now: Date
  /** Lets time pass; a second when nothing is said. */
  tick(milliseconds?: number): Date
  newId(): Id
  as(person: Pick<CastMember, 'id'>, spaceId?: Id): Somebody
  /** To look behind the screens: a transaction that may write, in a space. */
  inSpace<Answer>(work: (tx: Tx) => Promise<Answer>, spaceId?: Id): Promise<Answer>
  close(): Promise<void>
}

/** Closed by itself when the test file ends. Call it at the top of a file or in `beforeAll`. */
export async function aWorld(start = '2026-11-24T09:00:00Z'): Promise<World> {
  const database = await cloneDatabase()
  const connection = connect(database.config, { role: 'minga_app', max: 4 })
  const { db } = connection
  const corridor: Corridor = { db, listeners }
  let now = new Date(start)
  let isClosed = false
  const newId = () => uuidv7(now.getTime(), randomBytes(16))

  const whoIs = (personId: Id, spaceId: Id) => (spaceId === PLATFORM ? outside(personId) : readingSpace(db, spaceId, (tx) => whoIn(tx, personId, spaceId, now)))
  const outside = async (personId: Id) => {
    const person = await db.selectFrom('identity.person').select(['name', 'language']).where('id', '=', personId).executeTakeFirstOrThrow()
    return whoOutside({ personId, ...person })
  }

  const world: World = {
    db,
    corridor,
    space: space.id,
    otherSpace: otherSpace.id,
    unions,
    newId,
    get now() {
      return now
    },
    tick(milliseconds = 1000) {
      now = new Date(now.getTime() + milliseconds)
      return now
    },
    as(person, spaceId = space.id) {
      const performed: Somebody['performed'] = async (command, input, { errandId = newId() } = {}) =>
        perform(corridor, command, input, { id: errandId, who: await whoIs(person.id, command.platform ? PLATFORM : spaceId), now })
      return {
        performed,
        perform: async (command, input, how) => (await performed(command, input, how)).answer,
        ask: (question, input) =>
          readingSpace(db, spaceId, async (tx) =>
            question.run({ db: tx, who: await whoIn(tx, person.id, spaceId, now), now }, parseInput(question.input, input)),
          ),
        who: () => whoIs(person.id, spaceId),
      }
    },
    inSpace: (work, spaceId = space.id) => inSpace(db, spaceId, work),
    async close() {
      if (isClosed) return
      isClosed = true
      await connection.close()
      await database.close()
    },
  }
  await people(world)
  afterAll(world.close)
  return world
}

/** What is there before any story begins: two spaces, the cast with their roles, four organisations. */
async function people({ db, now, newId }: World): Promise<void> {
  const all = [...Object.values(cast), noor]
  await db
    .insertInto('identity.space')
    .values([space, otherSpace].map((one) => ({ ...one, created_at: now })))
    .execute()
  await db
    .insertInto('identity.person')
    .values(all.map(({ id, name, email, language }) => ({ id, name, email, language, created_at: now })))
    .execute()
  for (const [spaceId, members] of [
    [space.id, Object.values(cast)],
    [otherSpace.id, [noor]],
  ] as const) {
    const held = members.flatMap((member) => member.grants.map((grant) => ({ member, grant })))
    await inSpace(db, spaceId, async (tx) => {
      await tx.insertInto('corridor.space_head').values({ space_id: spaceId }).execute()
      await tx
        .insertInto('identity.membership')
        .values(
          members
            .filter(({ grants }) => grants.length)
            .map(({ id, grants }) => ({
              space_id: spaceId,
              person_id: id,
              since_at: now,
              watchful: grants.some(({ role }) => watchfulRoles.includes(role)),
            })),
        )
        .execute()
      await tx
        .insertInto('identity.role_grant')
        .values(
          held.map(({ member, grant: { until, scopeId, ...grant } }) => ({
            ...grant,
            space_id: spaceId,
            id: newId(),
            person_id: member.id,
            scope_id: scopeId,
            from_on: dayOf(now),
            until_on: until ?? null,
            given_at: now,
            reason: 'The cast',
          })),
        )
        .execute()
    })
  }
  await inSpace(db, space.id, async (tx) => {
    for (const { languages, ...union } of Object.values(unions)) {
      await tx
        .insertInto('partners.organisation')
        .values({ ...union, languages: sql`${[...languages]}::text[]`, space_id: space.id, created_at: now })
        .execute()
    }
  })
}
