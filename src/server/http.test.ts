import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { readConfig } from './config.ts'
import { openDoor } from './http.ts'

const web = mkdtempSync(join(tmpdir(), 'minga-web-'))
writeFileSync(join(web, 'index.html'), '<!doctype html><title>Minga</title>')
let door: FastifyInstance
let port: number
beforeAll(async () => {
  door = await openDoor({
    config: readConfig({ MINGA_LOG: 'silent' }),
    corridor: {} as never,
    clock: () => new Date(),
    modules: [],
    verbs: new Map(),
    web,
    identity: {} as never,
    more: (app) => void app.post('/words', async (request) => ({ bytes: JSON.stringify(request.body).length })),
  })
  await door.listen({ port: 0, host: '127.0.0.1' })
  port = (door.server.address() as { port: number }).port
})
afterAll(async () => {
  await door.close()
  rmSync(web, { recursive: true })
})

test('two megabytes come through a line of 20 kbit/s; whoever says nothing is not waited for as long', () => {
  expect(door.server.requestTimeout).toBeGreaterThanOrEqual(((2_000_000 * 8) / 20_000) * 1000)
  expect(door.server.headersTimeout).toBeLessThanOrEqual(20_000)
  expect(door.server.headersTimeout).toBeGreaterThan(0)
})

test('a body that arrives in drops is waited for', async () => {
  const body = JSON.stringify({ words: 'x'.repeat(40) })
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => (answer += chunk))
  socket.write(`POST /words HTTP/1.1\r\nhost: minga\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n`)
  for (let at = 0; at < body.length; at += 10) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    socket.write(body.slice(at, at + 10))
  }
  await new Promise((resolve) => socket.once('close', resolve))
  expect(answer).toContain('200 OK')
  expect(answer).toContain(`{"bytes":${body.length}}`)
})

test.each(['/', '/demo', '/demo/outcomes/x?tab=money'])('%s is answered with the app, whatever the browser can unpack', async (url) => {
  for (const encoding of ['br', 'gzip', 'identity', undefined]) {
    const answer = await door.inject({ url, headers: { accept: 'text/html', ...(encoding && { 'accept-encoding': encoding }) } })
    expect([answer.statusCode, answer.headers['content-type']], encoding).toEqual([200, 'text/html; charset=utf-8'])
    if (!answer.headers['content-encoding']) expect(answer.body).toContain('<title>Minga</title>')
  }
})
