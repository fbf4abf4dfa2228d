// Where files of open data come in: as the body of a request, plain or compressed, looked through before anything is kept.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createReadStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { notFound, Problem, refused } from '#kernel/problem.ts'
import type { Clock } from '#server/clock.ts'
import { spool, unspool } from '#server/files/spool.ts'
import { errandOf } from '#server/http.ts'
import { perform, type Corridor } from '#server/perform.ts'
import { readingSpace } from '#server/space-transaction.ts'
import { mayBring } from '../access.ts'
import { receiveUpload } from '../commands/receive-upload.ts'
import type { WhoIs } from '../doors.ts'
import { readFile } from '../domain/read-file.ts'
import { surveyOf } from '../domain/survey.ts'
import { tidy } from '../domain/tidy.ts'
import { largestFile } from '../domain/upload-limit.ts'
import { countHere } from '../queries/identifiers-here.ts'

const arriving = join(tmpdir(), `minga-arriving-${process.pid}`)

interface Upload {
  Params: { space: string }
  Querystring: { name?: string }
}

export function openUploadDoor(room: FastifyInstance, corridor: Corridor, clock: Clock, whoIs: WhoIs): void {
  room.removeAllContentTypeParsers()
  room.addContentTypeParser('*', (_request, body, done) => done(null, body))

  /** `POST /api/spaces/:space/iati/files?name=programme.xml`, the file itself as the body, the header `errand`. */
  room.post<Upload>('/api/spaces/:space/iati/files', { bodyLimit: largestFile }, async (request, reply) => {
    const errand = errandOf(request)
    const who = await whoIs(request, request.params.space)
    if (!mayBring(who)) throw notFound()
    if (Number(request.headers['content-length'] ?? 0) > largestFile) throw new Problem('kernel.too-large', 413)
    if (!isStream(request.body)) throw refused('iati.file-empty')
    const spooled = await spool(arriving, await unpacked(request.body), largestFile).catch(inOurWords)
    try {
      const identifiers: string[] = []
      const survey = await surveyOf(readFile(createReadStream(spooled.path)), who.language, ({ activity }) => void identifiers.push(activity.identifier))
      if (survey.kind === undefined) throw refused('iati.not-taken', survey.findings.slice(0, 50))
      survey.here = await readingSpace(corridor.db, who.spaceId, (tx) => countHere(tx, who.spaceId, identifiers))
      const input = { uploadId: errand, name: tidy(request.query.name, 200) || 'activities.xml', sha256: spooled.sha256, bytes: spooled.bytes }
      const { answer, already } = await perform(corridor, receiveUpload(createReadStream(spooled.path, { highWaterMark: 1_000_000 }), survey), input, {
        id: errand,
        who,
        now: clock(),
      })
      return reply.code(already ? 200 : 201).send(answer)
    } finally {
      await unspool(spooled)
    }
  })
}

const isStream = (body: unknown): body is FastifyRequest['raw'] => typeof (body as { pipe?: unknown } | null | undefined)?.pipe === 'function'

/** Compressed files begin with the mark of gzip, whatever they are called. */
async function unpacked(body: Readable): Promise<AsyncIterable<Uint8Array>> {
  const pieces = body[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  const first = await pieces.next()
  if (first.done) throw refused('iati.file-empty')
  const whole = (async function* () {
    yield first.value
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
  })()
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) return whole
  const plain = createGunzip()
  // Whoever reads the plain side hears of trouble on either; until she begins to read, somebody must have listened.
  plain.on('error', () => {})
  pipeline(Readable.from(whole), plain, () => {})
  return plain
}

function inOurWords(error: unknown): never {
  if (/^Z_(DATA|BUF|STREAM)_ERROR$/.test(String((error as { code?: string }).code))) throw refused('iati.gzip-broken')
  throw error
}
