// The doors that are not JSON in, JSON out: files of open data come in and go out.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { notFound, notSignedIn } from '#kernel/problem.ts'
import { PLATFORM } from '#kernel/space.ts'
import type { Who } from '#kernel/who.ts'
import type { Clock } from '#server/clock.ts'
import type { Identity } from '#server/http.ts'
import type { Corridor } from '#server/perform.ts'
import { readingSpace } from '#server/space-transaction.ts'
import { openDownloadDoor } from './doors/download.ts'
import { openUploadDoor } from './doors/upload.ts'

export interface Doorway {
  clock: Clock
  identity: Identity
}

export type WhoIs = (request: FastifyRequest, space: string) => Promise<Who>

export function iatiDoors(app: FastifyInstance, corridor: Corridor, { clock, identity }: Doorway): void {
  const whoIs: WhoIs = async (request, slug) => {
    const now = clock()
    const person = await identity.personBehind(corridor, request, now)
    if (!person) throw notSignedIn()
    const space = await corridor.db.selectFrom('identity.space').select('id').where('slug', '=', slug).executeTakeFirst()
    if (!space || space.id === PLATFORM) throw notFound()
    const who = await readingSpace(corridor.db, space.id, (tx) => identity.whoIn(tx, person.personId, space.id, now))
    if (who.grants.length === 0) throw notFound()
    return who
  }
  app.register(async (room) => {
    openUploadDoor(room, corridor, clock, whoIs)
    openDownloadDoor(room, corridor, clock, whoIs)
  })
}
