// Figures for Prometheus, and channels that any tracing (OpenTelemetry among them) can listen on without us depending on it.
import type { FastifyInstance } from 'fastify'
import { channel, tracingChannel } from 'node:diagnostics_channel'
import client from 'prom-client'
import { Problem } from '#kernel/problem.ts'
import type { Config } from './config.ts'
import type { Db } from './command.ts'
import { sql } from 'kysely'

/** `tracing:minga.verb:start|end|asyncStart|asyncEnd|error` with `{ verb }`: see docs/guide/hosting.md. */
const verbTracing = tracingChannel<unknown, { verb: string }>('minga.verb')
export const answered = channel('minga.answered')

const registry = new client.Registry()
client.collectDefaultMetrics({ register: registry, prefix: 'minga_' })
const requests = new client.Histogram({
  name: 'minga_request_seconds',
  help: 'Time to answer, by route and status',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.03, 0.06, 0.15, 0.5, 1, 5],
  registers: [registry],
})
const verbs = new client.Counter({
  name: 'minga_verbs_total',
  help: 'Verbs performed, by name and outcome',
  labelNames: ['verb', 'outcome'],
  registers: [registry],
})
const signIns = new client.Counter({ name: 'minga_sign_ins_total', help: 'Tries to sign in, by outcome', labelNames: ['outcome'], registers: [registry] })

export const signInOutcomes = ['in', 'half-way', 'refused', 'too-many', 'too-late', 'not-understood', 'failed'] as const
export type SignInOutcome = (typeof signInOutcomes)[number]
// Named from the start, so that an alarm on a rate sees the first one too.
for (const outcome of signInOutcomes) signIns.inc({ outcome }, 0)

export const countSignIn = (outcome: SignInOutcome) => signIns.inc({ outcome })

export async function watchVerb<Answer>(verb: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    const answer = await verbTracing.tracePromise(work, { verb })
    verbs.inc({ verb, outcome: 'done' })
    return answer
  } catch (error) {
    verbs.inc({ verb, outcome: error instanceof Problem ? 'refused' : 'failed' })
    throw error
  }
}

/** `/healthz`: the process lives. `/readyz`: it can do its work. `/metrics`: figures, for this machine or who holds the token. */
export function openPlantRoom(app: FastifyInstance, config: Config, db: Db, state: { stopping: boolean }) {
  app.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? '?', status: String(reply.statusCode) }
    requests.observe(labels, reply.elapsedTime / 1000)
    answered.publish(labels)
  })
  app.get('/healthz', async () => ({ alive: true }))
  app.get('/readyz', async (_request, reply) => {
    if (state.stopping) return reply.code(503).send({ ready: false, reason: 'stopping' })
    try {
      await sql`select 1 from corridor.space_head limit 1`.execute(db)
      return { ready: true }
    } catch {
      return reply.code(503).send({ ready: false, reason: 'database' })
    }
  })
  app.get('/metrics', async (request, reply) => {
    const local = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip)
    const allowed = config.metricsToken ? request.headers.authorization === `Bearer ${config.metricsToken}` : local
    if (!allowed) return reply.code(404).send()
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
