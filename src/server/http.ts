// The door of the house: questions and verbs in, answers and problems out. No rule lives here.
import compress from '@fastify/compress'
import fastifyStatic from '@fastify/static'
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { constants } from 'node:zlib'
import { Id } from '#kernel/id.ts'
import { notFound, notSignedIn, Problem } from '#kernel/problem.ts'
import { PLATFORM } from '#kernel/space.ts'
import type { Who } from '#kernel/who.ts'
import { answerProblem } from './answer-problem.ts'
import type { Clock } from './clock.ts'
import type { AnyCommand, Tx } from './command.ts'
import type { Config } from './config.ts'
import { parseInput } from './input.ts'
import { watchVerb } from './measure.ts'
import type { Module } from './module.ts'
import { perform, type Corridor } from './perform.ts'
import { securityHeaders, strictTransport } from './security-headers.ts'
import { readingSpace } from './space-transaction.ts'

/** Who is behind a request; given by the identity module, so that the plumbing knows no module. */
export interface Identity {
  personBehind(corridor: Corridor, request: FastifyRequest, now: Date): Promise<{ personId: string } | undefined>
  whoIn(tx: Tx, personId: string, spaceId: string, now: Date): Promise<Who>
  /** Before an answer goes out: what some people read is written down. */
  writeDownRead?(corridor: Corridor, read: { who: Who; now: Date; question: string; asked: Record<string, unknown> }): Promise<void>
}

export interface HouseOnTheWeb {
  config: Config
  corridor: Corridor
  clock: Clock
  modules: readonly Module[]
  verbs: ReadonlyMap<string, AnyCommand>
  identity: Identity
  /** Folder of the built browser app; absent while developing the server alone. */
  web?: string
  /** Doors outside any space. */
  more?(app: FastifyInstance): void
}

type InSpace = { Params: { space: string } & Record<string, string>; Querystring: Record<string, string> }

export async function openDoor(house: HouseOnTheWeb): Promise<FastifyInstance> {
  const { config, corridor, clock, identity } = house
  const app = Fastify({
    // A quarter of an hour for a whole request: 2 MB on a line of 20 kbit/s. Who has not said what she wants after twenty seconds is no one.
    bodyLimit: 2_000_000,
    requestTimeout: 900_000,
    http: { headersTimeout: 20_000 },
    trustProxy: config.trustedProxies.length ? config.trustedProxies : false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
    logger: { level: config.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'], serializers: { req: ({ method, id }) => ({ method, id }) } },
    logController: new LogController({ disableRequestLogging: true }),
  })
  app.setErrorHandler(answerProblem)
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders)
    if (config.publicUrl.protocol === 'https:') reply.header('strict-transport-security', strictTransport)
  })
  // The pattern, never the address itself: addresses carry ids, and logs outlive rights.
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      { method: request.method, route: request.routeOptions.url ?? '?', status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 },
      'answered',
    )
  })
  // Quality 4: the library's own, 11, made the answer of an outcome's page wait 30 ms for the last 8 % of its size.
  const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
  await app.register(compress, { global: true, threshold: 1400, encodings: ['br', 'gzip', 'identity'], brotliOptions })

  const spaceOf = async (slug: string) => {
    const space = await corridor.db.selectFrom('identity.space').select('id').where('slug', '=', slug).executeTakeFirst()
    if (!space || space.id === PLATFORM) throw notFound()
    return space.id
  }
  const personOf = async (request: FastifyRequest) => {
    const person = await identity.personBehind(corridor, request, clock())
    if (!person) throw notSignedIn()
    return person
  }

  house.more?.(app)
  for (const one of house.modules) {
    for (const [address, question] of Object.entries(one.routes)) {
      app.get<InSpace>(`/api/spaces/:space${address.slice('GET '.length)}`, async (request, reply) => {
        const person = await personOf(request)
        const spaceId = await spaceOf(request.params.space)
        const { space: _, ...params } = request.params
        const now = clock()
        reply.header('cache-control', 'private, no-cache')
        const asked = { ...request.query, ...params }
        const { who, answer } = await readingSpace(corridor.db, spaceId, async (db) => {
          const who = await identity.whoIn(db, person.personId, spaceId, now)
          if (who.grants.length === 0) throw notFound()
          return { who, answer: await question.run({ db, who, now }, parseInput(question.input, asked)) }
        })
        await identity.writeDownRead?.(corridor, { who, now, question: address, asked })
        return answer
      })
    }
    one.doors?.(app, corridor)
  }

  app.post<InSpace & { Params: { verb: string } }>('/api/spaces/:space/verbs/:verb', async (request, reply) => {
    const person = await personOf(request)
    const command = house.verbs.get(request.params.verb)
    const spaceId = await spaceOf(request.params.space)
    if (!command || command.platform) throw notFound()
    const now = clock()
    const who = await readingSpace(corridor.db, spaceId, (tx) => identity.whoIn(tx, person.personId, spaceId, now))
    if (who.grants.length === 0) throw notFound()
    const { answer, seq, already } = await watchVerb(command.name, () => perform(corridor, command, request.body, { id: errandOf(request), who, now }))
    return reply
      .code(already ? 200 : 201)
      .header('minga-seq', String(seq))
      .send(answer ?? {})
  })

  app.all('/api/*', async () => {
    throw notFound()
  })
  if (house.web && existsSync(join(house.web, 'index.html'))) await serveApp(app, house.web)
  else app.setNotFoundHandler((request, reply) => answerProblem(notFound(), request, reply))
  return app
}

/** Names the change. It also keeps foreign pages out: a form on another site cannot send this header. */
export function errandOf(request: FastifyRequest): string {
  const errand = Id.safeParse(request.headers['errand'])
  if (!errand.success) throw new Problem('kernel.errand-missing', 400)
  return errand.data
}

async function serveApp(app: FastifyInstance, web: string) {
  await app.register(fastifyStatic, {
    root: web,
    wildcard: true,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => void reply.header('cache-control', path.includes(`${web}/assets/`) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  })
  const thePage = (reply: FastifyReply) => reply.header('cache-control', 'no-cache').sendFile('index.html')
  // The bare address is a folder to the file server, which refuses folders.
  app.get('/', (_request, reply) => thePage(reply))
  // Any address that is a page of the app is answered with the app; what is missing is said there.
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (!wantsPage) return answerProblem(notFound(), request, reply)
    return thePage(reply)
  })
}
