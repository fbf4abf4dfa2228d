// Translates what was thrown into application/problem+json (RFC 9457): a code for programs, a sentence for people, in the reader's language.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Finding } from '#kernel/finding.ts'
import { languageFrom } from '#kernel/language.ts'
import { Problem } from '#kernel/problem.ts'
import { sentence } from './text.ts'

/** What the framework and the database throw on their own, in our words. Anything not named here is a bug of ours. */
function known(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error
  const { code, statusCode } = error as { code?: string; statusCode?: number }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413) return new Problem('kernel.too-large', 413)
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || statusCode === 415) return new Problem('kernel.media-type', 415)
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || code === 'FST_ERR_CTP_INVALID_JSON_BODY' || error instanceof SyntaxError)
    return new Problem('kernel.json-broken', 400)
  if (statusCode === 429) return new Problem('kernel.too-many-requests', 429)
  if (statusCode === 404) return new Problem('kernel.not-found', 404)
  // Two at once made the same thing (unique), or something it leans on has gone (foreign key).
  if (code === '23505') return new Problem('kernel.already-there', 409)
  if (code === '23503') return new Problem('kernel.leans-on-missing', 409)
  // A value the tables can never hold: rules should have said it first, but nobody is answered 500 for what she typed.
  if (code === '23514' || code?.startsWith('22')) return new Problem('kernel.value-impossible', 422)
  if (statusCode && statusCode >= 400 && statusCode < 500) return new Problem('kernel.request-not-understood', statusCode)
  return undefined
}

export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const problem = known(error) ?? new Problem('kernel.our-mistake', 500, [], { id: String(request.id) })
  if (problem.status >= 500) request.log.error({ err: error }, 'our mistake')
  else if (!(error instanceof Problem)) request.log.info({ code: problem.code, from: (error as { code?: string }).code }, 'refused')
  const language = languageFrom(request.headers['accept-language'])
  if (problem.values['retryAfter']) reply.header('retry-after', String(problem.values['retryAfter']))
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .header('content-language', language)
    .send({
      type: `urn:minga:problem:${problem.code}`,
      code: problem.code,
      status: problem.status,
      title: sentence(language, problem.code, problem.values),
      values: problem.values,
      instance: `urn:minga:request:${request.id}`,
      findings: problem.findings.map((finding: Finding) => ({ ...finding, title: sentence(language, finding.code, finding.values) })),
    })
}
