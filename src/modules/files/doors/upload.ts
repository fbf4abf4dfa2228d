// Where files come in: rights first, then bytes, then what they are; nothing stays of what is not taken.
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { hasBlocker } from '#kernel/finding.ts'
import { Problem, refused } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import { spool, unspool, type Spooled } from '#server/files/spool.ts'
import { errandOf } from '#server/http.ts'
import { parseInput } from '#server/input.ts'
import { perform, type Corridor } from '#server/perform.ts'
import { readingSpace } from '#server/space-transaction.ts'
import { About } from '#modules/programme/domain/about.ts'
import { aboutFor } from '../access.ts'
import { receiveUpload } from '../commands/receive-upload.ts'
import { largestFile, usableName } from '../domain/file.ts'
import { kindOf, mediaTypeOf } from '../domain/media-type.ts'
import { spaceUses } from '../queries/space-uses.ts'
import type { FilesDoorway } from './doorway.ts'

interface Upload {
  Params: { space: string }
  Querystring: { kind?: string; about?: string }
}

export async function openUploadDoor(app: FastifyInstance, corridor: Corridor, doorway: FilesDoorway): Promise<void> {
  await app.register(multipart, { throwFileSizeLimit: true, limits: { fileSize: largestFile, files: 1, fields: 0, parts: 1, headerPairs: 20 } })

  /** `POST /api/spaces/:space/files?kind=organisation&about=<id>`, one file, the header `errand`. Then the verb `files.attach` makes it a part of something. */
  app.post<Upload>('/api/spaces/:space/files', { bodyLimit: largestFile + 10_000 }, async (request, reply) => {
    const errand = errandOf(request)
    const who = await doorway.whoIs(request, request.params.space)
    const about = parseInput(About, { kind: request.query.kind, id: request.query.about })
    await mayBring(corridor, who, about, Number(request.headers['content-length'] ?? 0), doorway.quota)

    const { spooled, name, declared } = await received(request, doorway)
    try {
      const { found, isText } = await doorway.lookAt(spooled.path, kindOf(name)?.isText ?? false)
      const looked = mediaTypeOf({ name, declared, found, isText, bytes: spooled.bytes })
      if ('findings' in looked && hasBlocker(looked.findings)) throw refused('files.not-taken', looked.findings)
      const mediaType = 'mediaType' in looked ? looked.mediaType : ''
      const { sha256, bytes } = spooled
      await doorway.storage.keep(who.spaceId, spooled)
      const input = { about, sha256, bytes, mediaType, name, quota: doorway.quota }
      const { answer, seq, already } = await perform(corridor, receiveUpload, input, { id: errand, who, now: doorway.clock() })
      return reply
        .code(already ? 200 : 201)
        .header('minga-seq', String(seq))
        .send(answer)
    } finally {
      await unspool(spooled)
    }
  })
}

/** Before a byte is taken: she may add files there, and there is room for what she announces. */
async function mayBring({ db }: Corridor, who: Who, about: About, announced: number, quota: number): Promise<void> {
  await readingSpace(db, who.spaceId, async (tx) => {
    await aboutFor(tx, who, 'files.add', about)
    if (announced > largestFile + 10_000) throw new Problem('kernel.too-large', 413)
    const { bytes } = await spaceUses(tx, who.spaceId)
    if (bytes >= quota) throw refused('files.space-full', [], { quota, bytes: announced })
  })
}

async function received(request: FastifyRequest, { storage }: FilesDoorway): Promise<{ spooled: Spooled; name: string; declared: string | undefined }> {
  if (!request.isMultipart()) throw new Problem('files.send-as-form', 415)
  const part = await request.file().catch(formBroken)
  if (!part) throw refused('files.no-file')
  const spooled = await spool(storage.spoolFolder, reading(part.file), largestFile)
  if (part.file.truncated) {
    await unspool(spooled)
    throw new Problem('kernel.too-large', 413)
  }
  return { spooled, name: usableName(part.filename || 'file'), declared: part.mimetype }
}

/** What goes wrong in the form is told apart from what goes wrong on our disk. */
async function* reading(file: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* file
  } catch (error) {
    formBroken(error)
  }
}

function formBroken(error: unknown): never {
  const { statusCode } = error as { statusCode?: number }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) throw error
  throw new Problem('files.form-broken', 400)
}
