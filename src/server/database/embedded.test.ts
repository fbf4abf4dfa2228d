import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { joinRunning, startEmbedded } from './embedded.ts'
import { markOf } from './process-mark.ts'

let folder: string
const writers: ChildProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minga-embedded-'))
  await chmod(folder, 0o755)
})
afterAll(async () => {
  for (const writer of writers) writer.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

async function ask<Row>(config: pg.ClientConfig, sql: string): Promise<Row[]> {
  const client = new pg.Client(config)
  await client.connect()
  return client
    .query(sql)
    .then((result) => result.rows as Row[])
    .finally(() => client.end())
}

/** Starts the writer; `promised` is the last number it has said to be safe. */
async function writing(directory: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../../tests/write-until-killed.ts'), directory], { stdio: ['ignore', 'pipe', 'pipe'] })
  writers.push(child)
  const state = { child, postmaster: 0, promised: 0, complaint: '' }
  let rest = ''
  child.stderr.on('data', (chunk: Buffer) => (state.complaint += chunk))
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    for (const line of lines) {
      if (line.startsWith('server ')) state.postmaster = Number(line.slice(7))
      else state.promised = Number(line)
    }
  })
  for (let waited = 0; state.promised === 0; waited += 5) {
    if (child.exitCode !== null || waited > 30_000) throw new Error(`the writer does not write: ${state.complaint}`)
    await wait(5)
  }
  return state
}

test('nothing listens on the network, and only our account may open the socket', async () => {
  const server = await startEmbedded({ directory: join(folder, 'quiet') })
  const [row] = await ask<{ tcp: string; fsync: string; checksums: string }>(
    server.config,
    `select current_setting('listen_addresses') as tcp, current_setting('fsync') as fsync, current_setting('data_checksums') as checksums`,
  )
  expect(row).toEqual({ tcp: '', fsync: 'on', checksums: 'on' })
  await ask(
    server.config,
    `do $$ begin create table person (email text unique); insert into person values ('amina@example.org'), ('amina@example.org'); end $$`,
  ).catch(() => {})
  await server.stop()
  const log = await readFile(join(folder, 'quiet/postgres.log'), 'utf8')
  expect(log).toContain('duplicate key value')
  expect(log).not.toContain('amina@')
  expect(markOf(server.pid)).toBeUndefined()
  expect(existsSync(join(folder, 'quiet/minga.lock'))).toBe(false)
})

test('a second Minga in the same folder is refused in words; a command beside it shares the database', async () => {
  const directory = join(folder, 'shared')
  const server = await startEmbedded({ directory })
  await expect(startEmbedded({ directory })).rejects.toMatchObject({
    code: 'database.folder-in-use',
    message: expect.stringContaining(`process ${process.pid}`),
  })
  const beside = await joinRunning(directory)
  expect(beside?.pid).toBe(server.pid)
  await beside!.stop()
  expect(await ask(server.config, 'select 1 as still_there')).toEqual([{ still_there: 1 }])
  await server.stop()
  expect(await joinRunning(directory)).toBeUndefined()

  const { child, postmaster } = await writing(directory)
  await expect(startEmbedded({ directory })).rejects.toMatchObject({ code: 'database.folder-in-use', message: expect.stringContaining(`process ${child.pid}`) })
  for (const pid of [child.pid!, postmaster]) process.kill(pid, 'SIGKILL')
})

test('a folder too deep for the path of a socket works as well', async () => {
  const server = await startEmbedded({ directory: join(folder, 'deep'.repeat(30), 'deeper'.repeat(20)), durable: false })
  expect(await ask(server.config, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
})

test('locks of a process number that somebody else has now do not stop it', async () => {
  const directory = join(folder, 'recycled')
  await (await startEmbedded({ directory })).stop()
  await writeFile(join(directory, 'minga.lock'), JSON.stringify({ pid: process.pid, mark: 'of another boot' }))
  await writeFile(join(directory, 'database/postmaster.pid'), `${process.pid}\n${directory}/database\n0\n5432\n${directory}/socket\n\n  0 0\nready\n`)
  const server = await startEmbedded({ directory })
  expect(await ask(server.config, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
})

test('data of another major version is refused, with the way out', async () => {
  const directory = join(folder, 'old')
  await (await startEmbedded({ directory, durable: false })).stop()
  const file = join(directory, 'database/PG_VERSION')
  await writeFile(file, '16\n')
  await expect(startEmbedded({ directory })).rejects.toMatchObject({ code: 'database.other-version', remedy: expect.stringContaining('minga restore') })
  await writeFile(file, '18\n')
})

test('ten violent deaths in the middle of writing lose nothing that was promised', { timeout: 60_000 }, async () => {
  const directory = join(folder, 'killed')
  const deaths = ['node', 'postgres', 'both'] as const
  let seen = 0
  for (let round = 0; round < 10; round++) {
    const death = deaths[round % deaths.length]!
    const writer = await writing(directory)
    await wait(60 + 25 * round)
    if (death !== 'postgres') process.kill(writer.child.pid!, 'SIGKILL')
    if (death !== 'node') process.kill(writer.postmaster, 'SIGKILL')
    if (writer.child.exitCode === null && writer.child.signalCode === null) await once(writer.child, 'exit')
    await wait(20)

    const server = await startEmbedded({ directory })
    const [row] = await ask<{ rows: number; last: number }>(server.config, 'select count(*)::int as rows, max(number) as last from written')
    expect(writer.promised).toBeGreaterThan(seen)
    // One more than promised is possible: written, but killed before it could say so.
    expect(row!.last - writer.promised, `${death}, round ${round}`).toBeOneOf([0, 1])
    expect(row!.rows).toBe(row!.last)
    expect(server.pid === writer.postmaster).toBe(death === 'node')
    seen = row!.last
    await server.stop()
  }
  expect(await readFile(join(directory, 'postgres.log'), 'utf8')).toContain('database system was not properly shut down')
})
