// A file through the command line: into a new programme of a space, and out again.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshId } from '#kernel/id.ts'
import { addCycle } from '#modules/programme/commands/add-cycle.ts'
import { connect } from '#server/database/connect.ts'
import { cloneDatabase, type TestDatabase } from '#tests/database.ts'
import { commands } from './commands.ts'
import { inSpaceAs } from './in-space-as.ts'
import { runCli } from './run.ts'
import type { House } from './with-house.ts'

const sample = join(import.meta.dirname, '../../modules/iati/proofs/samples/two-outcomes.xml')
let folder: string
let database: TestDatabase

async function minga(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const { config } = database
  const where = ['--database-url', `postgresql://${config.user}@/${config.database}?host=${encodeURIComponent(String(config.host))}`, '--data', folder]
  const code = await runCli(commands, [...args, ...where], { out: (line) => (said.out += `${line}\n`), err: (line) => (said.err += `${line}\n`) })
  return { code, ...said }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minga-iati-'))
  database = await cloneDatabase()
  await minga('space', 'add', 'acme', '--name', 'Acme', '--director', 'greet@example.org', '--director-name', 'Greet')
  const { db, close } = connect(database.config, { role: 'minga_app', max: 1 })
  const inside = await inSpaceAs({ db } as House, { positionals: [], options: { space: 'acme' }, say() {}, answer() {} })
  await inside.perform(addCycle, { cycleId: freshId(), title: '2027-2031', startsOn: '2027-01-01', endsOn: '2031-12-31' })
  await close()
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

const begin = ['--space', 'acme', '--new-programme', 'HI27', '--title', 'Handen Ineen', '--cycle', '2027-2031', '--language', 'nl']

test.each([
  [['iati', 'import'], 64, 'FILE is missing.'],
  [['iati', 'import', sample], 64, 'One of --programme and --new-programme is needed.'],
  [['iati', 'import', sample, '--programme', 'X'], 64, '--space is needed.'],
  [['iati', 'import', sample, '--programme', 'X', '--space', 'nowhere'], 64, 'There is no space "nowhere".'],
  [['iati', 'import', sample, '--programme', 'X', '--space', 'acme'], 64, 'There is no programme "X" in this space.'],
  [['iati', 'import', sample, '--programme', 'X', '--space', 'acme', '--as', 'x@example.org'], 64, 'Nobody here has the address "x@example.org".'],
  [['iati', 'import', '/nowhere.xml', '--programme', 'X', '--space', 'acme'], 64, '"/nowhere.xml" is not a file.'],
  [['iati', 'export', '--space', 'acme'], 64, '--programme is needed.'],
])('minga %j ends with %i', async (args, code, words) => {
  expect(await minga(...args)).toMatchObject({ code, err: expect.stringContaining(words) })
})

test('a file goes in, is refused the second time, and its outcomes come out', async () => {
  const packed = join(folder, 'two.xml.gz')
  await writeFile(packed, gzipSync(await readFile(sample)))
  expect(await minga('iati', 'import', packed, ...begin)).toMatchObject({
    code: 0,
    out: expect.stringContaining('In the name of Greet.\nTaken in: 2 activities as outcomes. To repair: '),
  })
  const into = ['--space', 'acme', '--programme', 'HI27']
  expect(await minga('iati', 'import', sample, ...into)).toMatchObject({ code: 65, err: expect.stringContaining('XM-EXAMPLE-0001-P27-O1 is here already') })
  expect(await minga('iati', 'import', sample, ...into, '--skip-known')).toMatchObject({ code: 65, err: expect.stringContaining('Nothing was taken in') })
  const garbage = join(folder, 'cut.xml')
  await writeFile(garbage, (await readFile(sample)).subarray(0, 3000))
  expect(await minga('iati', 'import', garbage, ...into)).toMatchObject({ code: 65, err: expect.stringContaining('could not be read to its end') })

  const out = join(folder, 'out.xml')
  const written = await minga('iati', 'export', ...into, '--out', out, '--json')
  expect([written.code, JSON.parse(written.out)]).toMatchObject([0, { out, activities: 2 }])
  const text = await readFile(out, 'utf8')
  expect(text).toContain('<iati-identifier>XM-EXAMPLE-0001-P27-O1</iati-identifier>')
  expect(text).not.toContain('Union des Marchés')
  expect((await minga('iati', 'export', ...into, '--outcome', 'nothing')).code).toBe(64)
})
