import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { notSignedIn, Problem } from '#kernel/problem.ts'
import { answerProblem } from '#server/answer-problem.ts'
import { readConfig } from '#server/config.ts'
import { openPlantRoom } from '#server/measure.ts'
import { beginAgain, signInRefused } from '../domain/refusals.ts'
import { watchSignIn } from './watch-sign-in.ts'

const lines: string[] = []
const app = Fastify({ logger: { level: 'info', stream: { write: (line: string) => void lines.push(line) } } })
app.setErrorHandler(answerProblem)
openPlantRoom(app, readConfig({ MINGA_LOG: 'silent' }), undefined as never, { stopping: false })
let end: () => Promise<{ next: 'in' | 'second-factor' }>
app.post('/session', (request) => watchSignIn(request, () => end()))

const figures = async () => {
  const { body } = await app.inject('/metrics')
  return new Map([...body.matchAll(/^minga_sign_ins_total\{outcome="([a-z-]+)"\} (\d+)$/gm)].map(([, outcome, count]) => [outcome!, Number(count)]))
}
const throwing = (error: Error) => async () => {
  throw error
}

test.each([
  ['in', async () => ({ next: 'in' as const }), 'password', 30],
  ['half-way', async () => ({ next: 'second-factor' as const }), 'password', 30],
  ['refused', throwing(signInRefused()), 'passkey', 40],
  ['too-many', throwing(new Problem('identity.too-many-tries', 429)), 'code', 40],
  ['too-late', throwing(beginAgain()), 'code', 30],
  ['not-understood', throwing(new Problem('kernel.input-not-understood', 422)), '?', 30],
  ['refused', throwing(notSignedIn()), '?', 40],
  ['failed', throwing(new Error('no database')), 'password', 30],
] as const)('%s is counted and said, without a word about whom', async (outcome, ends, step, level) => {
  end = ends
  const before = await figures()
  lines.length = 0
  await app.inject({
    method: 'POST',
    url: '/session',
    remoteAddress: '192.0.2.77',
    payload: { step: step === '?' ? 'amina@union.example' : step, email: 'amina@union.example', password: 'a long secret', code: '123456' },
  })
  const after = await figures()
  expect([...after].filter(([name, count]) => count !== before.get(name))).toEqual([[outcome, before.get(outcome)! + 1]])
  const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((line) => line['msg'] === 'sign-in')
  expect(said).toMatchObject([{ outcome, step, level }])
  expect(JSON.stringify(said)).not.toMatch(/amina|192\.0\.2|secret|123456/)
})
