// The server and its database are killed while people save. What was acknowledged is there; what was not can be sent again, and is done once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freshId } from '#kernel/id.ts'
import { demoPeople } from '#seed/people.ts'
import { visitorAt, type Visitor } from '../visitor.ts'
import { startMinga, type RunningMinga } from './server.ts'

let minga: RunningMinga
afterAll(() => minga?.stop())

interface Sent {
  errand: string
  cycleId: string
  title: string
}

const postgresOf = (folder: string) => Number(readFileSync(join(folder, 'database', 'postmaster.pid'), 'utf8').split('\n')[0])

test('nothing acknowledged is missing after three kills in the middle of saving', async () => {
  minga = await startMinga()
  let bruno = await visitorAt(minga.address, demoPeople.bruno)
  const acknowledged: Sent[] = []
  const unsure: Sent[] = []
  for (let round = 0; round < 3; round++) {
    const here = bruno
    const plug = { isPulled: false }
    const writer = async (name: string) => {
      for (let count = 0; !plug.isPulled; count++) {
        const sent = { errand: freshId(), cycleId: freshId(), title: `${round}-${name}-${count}` }
        const answer = await send(here, sent).catch(() => undefined)
        if (answer?.ok) acknowledged.push(sent)
        else unsure.push(sent)
      }
    }
    const writers = ['a', 'b', 'c', 'd'].map(writer)
    await new Promise((done) => setTimeout(done, 700 + 150 * round))
    process.kill(postgresOf(minga.folder), 'SIGKILL')
    await minga.kill()
    plug.isPulled = true
    await Promise.all(writers)
    minga = await startMinga({ folder: minga.folder })
    bruno = bruno.at(minga.address)
  }
  expect(acknowledged.length).toBeGreaterThan(60)
  expect(unsure.length).toBeGreaterThan(0)
  expect(await missing(bruno, acknowledged)).toEqual([])

  // Those that were cut off are sent again under their own names: each is there once, whether it had landed or not.
  for (const sent of unsure) expect((await send(bruno, sent)).ok, sent.title).toBe(true)
  expect(await missing(bruno, [...acknowledged, ...unsure])).toEqual([])
})

test('what was not acknowledged is sent again under its own name, and done once', async () => {
  const visitor = await visitorAt(minga.address, demoPeople.greet)
  const sent = { errand: freshId(), cycleId: freshId(), title: 'sent twice' }
  expect((await send(visitor, sent)).status).toBe(201)
  expect((await send(visitor, sent)).status).toBe(200)
  expect((await send(visitor, { ...sent, title: 'another story' })).status).toBe(409)
})

async function missing(visitor: Visitor, sent: Sent[]): Promise<Sent[]> {
  const there = new Set(((await (await visitor.get('/api/spaces/demo/cycles')).json()) as { id: string }[]).map((one) => one.id))
  return sent.filter((one) => !there.has(one.cycleId))
}

const send = (visitor: Visitor, { errand, cycleId, title }: Sent) =>
  visitor.post('/api/spaces/demo/verbs/programme.add-cycle', { cycleId, title, startsOn: '2040-01-01', endsOn: '2044-12-31' }, errand)
