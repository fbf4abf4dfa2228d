// What the doors of this module need of the house.
import type { FastifyRequest } from 'fastify'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Clock } from '#server/clock.ts'
import type { Storage } from '#server/files/storage.ts'

export interface FilesDoorway {
  clock: Clock
  storage: Storage
  /** Bytes each space may keep. */
  quota: number
  /** Who is behind a request, in a space by its word in the address; *not signed in* or *not found* when nobody. */
  whoIs(request: FastifyRequest, space: string): Promise<Who>
  /** Before the bytes go out, for people whose reading is written down. */
  writeDownRead(who: Who, fileId: Id): Promise<void>
  lookAt(path: string, expectsText: boolean): Promise<{ found: string | undefined; isText: boolean }>
}
