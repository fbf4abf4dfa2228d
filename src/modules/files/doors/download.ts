// Where files go out: never as a page of ours. Whatever a browser makes of one, it may run nothing, ask for nothing and be framed nowhere.
import type { FastifyInstance } from 'fastify'
import { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Corridor } from '#server/perform.ts'
import { readingSpace } from '#server/space-transaction.ts'
import { fileFor } from '../access.ts'
import { sentAs } from '../domain/media-type.ts'
import type { FilesDoorway } from './doorway.ts'

const sandboxed = {
  'content-security-policy': "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-download-options': 'noopen',
  'cache-control': 'private, no-cache',
}

export function openDownloadDoor(app: FastifyInstance, { db }: Corridor, doorway: FilesDoorway): void {
  /** The name at the end is for people and for their disks; the id decides. */
  app.get<{ Params: { space: string; id: string; name: string } }>('/files/:space/:id/:name', { config: {}, compress: false }, async (request, reply) => {
    const who = await doorway.whoIs(request, request.params.space)
    const id = Id.safeParse(request.params.id)
    if (!id.success) throw notFound()
    const { row } = await readingSpace(db, who.spaceId, (tx) => fileFor(tx, who, 'read', id.data))
    await doorway.writeDownRead(who, row.id)
    const etag = `"${row.sha256}"`
    reply.headers({ ...sandboxed, etag })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    const stream = await doorway.storage.open(who.spaceId, row.sha256)
    if (!stream) throw new Error(`the bytes of file ${row.id} are not in the store`)
    return reply.type(sentAs(row.media_type)).header('content-length', String(row.bytes)).header('content-disposition', attachment(row.name)).send(stream)
  })
}

/** RFC 6266: a plain name for old readers, the true one for the others. */
function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
