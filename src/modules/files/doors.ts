// The doors that are not JSON in, JSON out: files come in and go out.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { notFound, notSignedIn } from '#kernel/problem.ts'
import { PLATFORM } from '#kernel/space.ts'
import type { Clock } from '#server/clock.ts'
import type { Config } from '#server/config.ts'
import { storageFrom, type Storage } from '#server/files/storage.ts'
import type { Identity } from '#server/http.ts'
import type { Corridor } from '#server/perform.ts'
import { readingSpace } from '#server/space-transaction.ts'
import { sweepDaily } from './doors/daily-sweep.ts'
import { openDownloadDoor } from './doors/download.ts'
import type { FilesDoorway } from './doors/doorway.ts'
import { lookAt } from './doors/look-at.ts'
import { openUploadDoor } from './doors/upload.ts'

export interface Doorway {
  config: Pick<Config, 'files' | 'dataFolder' | 'fileQuota'>
  clock: Clock
  identity: Identity
  /** Instead of what the configuration says. */
  storage?: Storage
}

export function filesDoors(app: FastifyInstance, corridor: Corridor, { config, clock, identity, storage = storageFrom(config) }: Doorway): void {
  const doorway: FilesDoorway = {
    clock,
    storage,
    quota: config.fileQuota,
    lookAt,
    async whoIs(request: FastifyRequest, slug: string) {
      const now = clock()
      const person = await identity.personBehind(corridor, request, now)
      if (!person) throw notSignedIn()
      const space = await corridor.db.selectFrom('identity.space').select('id').where('slug', '=', slug).executeTakeFirst()
      if (!space || space.id === PLATFORM) throw notFound()
      const who = await readingSpace(corridor.db, space.id, (tx) => identity.whoIn(tx, person.personId, space.id, now))
      if (who.grants.length === 0) throw notFound()
      return who
    },
    writeDownRead: async (who, id) => identity.writeDownRead?.(corridor, { who, now: clock(), question: 'GET /files/:id', asked: { id } }),
  }
  sweepDaily(app, corridor, doorway)
  app.register(async (room) => {
    await openUploadDoor(room, corridor, doorway)
    openDownloadDoor(room, corridor, doorway)
  })
}
