// GET /api/openapi.json — for everybody: it says what can be asked, and nothing of what is there. Made when first asked for, then kept.
import type { FastifyInstance } from 'fastify'
import { sha256 } from './hash.ts'
import { openApiOf } from './openapi.ts'

export function openApiDoor(app: FastifyInstance, house: Parameters<typeof openApiOf>[0]): void {
  let made: { text: string; etag: string } | undefined
  app.get('/api/openapi.json', async (request, reply) => {
    if (!made) {
      const text = JSON.stringify(openApiOf(house))
      made = { text, etag: `"${sha256(text).slice(0, 16)}"` }
    }
    reply.headers({ 'cache-control': 'public, max-age=300', etag: made.etag })
    if (request.headers['if-none-match'] === made.etag) return reply.code(304).send()
    return reply.type('application/openapi+json; version=3.1; charset=utf-8').send(made.text)
  })
}
