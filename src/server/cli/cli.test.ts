import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, emptyDatabase, type TestDatabase } from '#tests/database.ts'
import { commandLineDoc } from './command-line-doc.ts'
import { commands } from './commands.ts'
import { runCli } from './run.ts'

let folder: string
let database: TestDatabase

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minga-cli-'))
  database = await cloneDatabase()
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

const urlOf = ({ config }: TestDatabase) => `postgresql://${config.user}@/${config.database}?host=${encodeURIComponent(String(config.host))}`

async function minga(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const code = await runCli(commands, args, { out: (line) => (said.out += `${line}\n`), err: (line) => (said.err += `${line}\n`) })
  return { code, ...said }
}
const onDatabase = (...args: string[]) => minga(...args, '--database-url', urlOf(database), '--data', folder)
const jsonOf = async (...args: string[]) => JSON.parse((await onDatabase(...args, '--json')).out)

test('every command has its own help', async () => {
  const overview = await minga('--help')
  for (const { name } of commands) {
    expect(overview.out).toContain(`minga ${name}`)
    const { code, out } = await minga(...name.split(' '), '--help')
    expect([code, out.startsWith(`minga ${name}`)]).toEqual([0, true])
  }
})

test('the page about the command line is up to date (else: npm run docs:cli)', async () => {
  expect(commandLineDoc(commands)).toBe(await readFile(join(import.meta.dirname, '../../../docs/guide/command-line.md'), 'utf8'))
})

test('every option of every command is explained', () => {
  for (const { name, options = {}, help = {} } of commands) expect([name, Object.keys(options).sort()]).toEqual([name, Object.keys(help).sort()])
})

test.each([
  [[], 64, ''],
  [['nonsense'], 64, 'There is no command "nonsense".\n→ minga --help\n'],
  [['user', 'nonsense'], 64, 'There is no command "user nonsense".\n→ minga --help\n'],
  [['backup'], 64, 'FILE is missing.\n→ minga backup --help\n'],
  [['backup', 'a', 'b'], 64, '"b" is one argument too many.\n→ minga backup --help\n'],
  [['backup', 'a', '--nonsense'], 64, "Unknown option '--nonsense'.\n→ minga backup --help\n"],
  [['start', '--port', 'x'], 78, 'MINGA_PORT is "x"; it must be a port from 0 (any free one) to 65535.\n'],
  [['doctor', '--database-url', 'mysql://x'], 1, ''],
  [['migrate', '--database-url', 'postgresql://localhost:1/x'], 69, expect.stringContaining('cannot be reached')],
])('minga %j ends with %i', async (args, code, err) => {
  expect(await minga(...args)).toMatchObject({ code, err })
})

test('a space, a person, a backup, a restore, and a history that is whole', async () => {
  const opened = await jsonOf('space', 'add', 'acme', '--name', 'Acme', '--director', 'greet@example.org', '--director-name', 'Greet')
  expect(opened).toMatchObject({
    address: 'http://localhost:8090/acme',
    director: { address: expect.stringMatching(/^http:\/\/localhost:8090\/invitation\/[\w-]{43}$/) },
  })
  expect(await jsonOf('user', 'add', 'amina@example.org', '--name', 'Amina', '--language', 'fr')).toMatchObject({ isNew: true })
  expect(await jsonOf('user', 'add', 'amina@example.org')).toMatchObject({ isNew: false })
  expect(await onDatabase('user', 'add', 'nobody')).toMatchObject({ code: 65, err: expect.stringContaining('email') })
  expect(await onDatabase('space', 'add', 'acme', '--name', 'Acme', '--director', 'greet@example.org')).toMatchObject({
    code: 64,
    err: expect.stringContaining('"acme" already'),
  })

  const verified = await onDatabase('audit', 'verify', '--json')
  expect([verified.code, JSON.parse(verified.out).spaces.find((one: { space: string }) => one.space === 'platform').lines]).toEqual([0, 4])
  await writeFile(join(folder, 'kept.json'), verified.out)

  const file = join(folder, 'acme.backup')
  expect(await onDatabase('backup', file)).toMatchObject({ code: 0, out: expect.stringMatching(/rows of \d+ tables/) })
  expect(await onDatabase('restore', file)).toMatchObject({ code: 69, err: expect.stringContaining('is not empty') })
  const empty = await emptyDatabase()
  expect(await minga('restore', file, '--database-url', urlOf(empty), '--data', folder)).toMatchObject({
    code: 0,
    out: expect.stringContaining('Restored as of'),
  })
  expect(await minga('restore', pathToFileURL(file).pathname + 'x', '--database-url', urlOf(empty), '--data', folder)).toMatchObject({ code: 65 })

  await onDatabase('user', 'add', 'bruno@example.org', '--name', 'Bruno')
  expect((await onDatabase('audit', 'verify', '--against', join(folder, 'kept.json'))).code).toBe(0)
  const older = ['--database-url', urlOf(empty), '--data', folder]
  expect((await minga('audit', 'verify', ...older, '--against', join(folder, 'kept.json'))).code).toBe(0)
  await writeFile(join(folder, 'kept-later.json'), (await onDatabase('audit', 'verify', '--json')).out)
  expect(await minga('audit', 'verify', ...older, '--against', join(folder, 'kept-later.json'))).toMatchObject({
    code: 1,
    out: expect.stringContaining('BROKEN  platform: line 5'),
  })
  await empty.close()
})

test('the doctor sees a sound database, one without migrations, and one with a hole in its fence', async () => {
  const sick = await cloneDatabase()
  const empty = await emptyDatabase()
  const examine = async (one: TestDatabase) => {
    const { code, out } = await minga('doctor', '--database-url', urlOf(one), '--data', folder, '--json')
    const { signs } = JSON.parse(out) as { signs: { name: string; state: string }[] }
    return { code, states: Object.fromEntries(signs.map(({ name, state }) => [name, state])) }
  }
  // Tests run on a database that may forget in a power cut, and the doctor says so.
  expect(await examine(database)).toMatchObject({
    code: 1,
    states: { durability: 'wrong', migrations: 'well', fences: 'well', roles: 'well', encoding: 'well', PostgreSQL: 'well' },
  })
  expect((await examine(empty)).states).toMatchObject({ migrations: 'watch' })
  const client = new (await import('pg')).default.Client(sick.config)
  await client.connect()
  await client.query('alter table corridor.audit disable row level security')
  await client.end()
  expect((await examine(sick)).states).toMatchObject({ fences: 'wrong' })
  await sick.close()
  await empty.close()
})

test('migrate says what it would do, and then does it', async () => {
  const empty = await emptyDatabase()
  const there = ['--database-url', urlOf(empty), '--data', folder]
  expect((await minga('migrate', '--dry-run', ...there)).out).toContain('would be migrated 20261123_0100_corridor.sql')
  expect((await minga('migrate', ...there)).out).toContain('migrated 20261123_0100_corridor.sql')
  expect((await minga('migrate', ...there)).out).toBe('The database is up to date.\n')
  await empty.close()
})
