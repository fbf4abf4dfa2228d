// Where activities go out: one outcome, or all of a programme, each checked again at the moment it leaves.
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Readable } from 'node:stream'
import { blocker, hasBlocker, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { notFound, refused } from '#kernel/problem.ts'
import { read } from '#kernel/translated-text.ts'
import type { Clock } from '#server/clock.ts'
import type { Corridor } from '#server/perform.ts'
import { readingSpace } from '#server/space-transaction.ts'
import { outcomeFor, programmeFor } from '../access.ts'
import type { WhoIs } from '../doors.ts'
import { exportOf, type Export } from '../domain/check-export.ts'
import { fileText, writeFile } from '../domain/write-file.ts'
import { liveOutcomes } from '../queries/live-outcomes.ts'

type Params = { Params: { space: string; id: string } }

export function openDownloadDoor(room: FastifyInstance, { db }: Corridor, clock: Clock, whoIs: WhoIs): void {
  room.get<Params>('/api/spaces/:space/outcomes/:id/activity.xml', async (request, reply) => {
    const [who, now, id] = [await whoIs(request, request.params.space), clock(), idOf(request.params.id)]
    const one = await readingSpace(db, who.spaceId, async (tx) => {
      const { head } = await outcomeFor(tx, who, 'iati.export', id)
      const [live] = await liveOutcomes(tx, who.spaceId, head.programmeId, id)
      return { ...exportOf(live!, now), hasIdentifier: live!.identifier !== undefined }
    })
    if (!one.hasIdentifier) throw refused('iati.not-ready', [blocker('iati.identifier-not-given', 'iati-identifier')])
    if (hasBlocker(one.findings)) throw refused('iati.not-ready', one.findings.filter(isBlocker).slice(0, 50))
    return sent(reply, `${fileName(one.activity.identifier)}.xml`, [one]).send(fileText(headAt(now), [one.tree]))
  })

  room.get<Params & { Querystring: { ready?: string } }>('/api/spaces/:space/programmes/:id/activities.xml', async (request, reply) => {
    const [who, now, id] = [await whoIs(request, request.params.space), clock(), idOf(request.params.id)]
    const { exports, code } = await readingSpace(db, who.spaceId, async (tx) => {
      const { head } = await programmeFor(tx, who, 'iati.export', id)
      const all = await liveOutcomes(tx, who.spaceId, id)
      return { code: head.code, exports: all.map((live) => ({ ...exportOf(live, now), live })) }
    })
    const isReady = ({ findings, live }: (typeof exports)[number]) => !hasBlocker(findings) && live.identifier !== undefined
    const [ready, others] = [exports.filter(isReady), exports.filter((one) => !isReady(one))]
    // `?ready` asks for those that can go; without it the whole is refused rather than sent with a gap nobody sees.
    if (ready.length === 0 || (others.length > 0 && request.query.ready === undefined)) {
      const why = others
        .slice(0, 50)
        .map(({ live }) =>
          blocker('iati.outcome-not-ready', 'outcomes', { outcome: `${live.outcome.code} ${read(live.outcome.title, who.language).text}`.slice(0, 200) }),
        )
      throw refused('iati.not-ready', why)
    }
    const pieces = writeFile(
      headAt(now),
      ready.map((one) => one.tree),
    )
    return sent(reply, `${fileName(code)}.xml`, ready).send(Readable.from(pieces))
  })
}

const isBlocker = (finding: Finding) => finding.severity === 'blocker'
const headAt = (now: Date) => ({ kind: 'activities', generatedAt: `${now.toISOString().slice(0, 19)}Z` }) as const
const fileName = (words: string) =>
  words
    .normalize('NFD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, 150) || 'activities'

function idOf(text: string): Id {
  const id = Id.safeParse(text)
  if (!id.success) throw notFound()
  return id.data
}

/** How many names were left out is said beside the file, where a reader of the file does not see it. */
function sent(reply: FastifyReply, name: string, exports: Export[]): FastifyReply {
  return reply.type('application/xml; charset=utf-8').headers({
    'content-disposition': `attachment; filename="${name}"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
    'minga-partners-left-out': String(new Set(exports.flatMap((one) => one.leftOut)).size),
  })
}
