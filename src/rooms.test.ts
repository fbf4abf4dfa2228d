// Reads every import in src/ and says which ones cross a wall. See rooms.ts and ARCHITECTURE.md.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { uses } from './rooms.ts'

const root = join(import.meta.dirname, '..')
const inRooms =
  /^(README\.md|module\.ts|access\.ts|events\.ts|listeners\.ts|routes\.ts|doors\.ts|(domain|commands|queries|doors|web|proofs)\/.+|text\..+\.json|[a-z-]+\.(test|command)\.ts|print-[a-z-]+\.ts)$/
const publicRooms = ['domain', 'queries', 'events.ts']
const schemaLibraries = ['zod/mini', 'zod']

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

/** Files of the house with what they import, both from the root of the project; packages keep their name. */
function importsOf(file: string, text: string): Import[] {
  const found: Import[] = []
  const statement = /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm
  for (const [, type, named, bare, lazy] of text.matchAll(statement)) {
    const target = (named ?? bare ?? lazy)!
    const to = target.startsWith('#')
      ? target.replace(/^#src\//, '#').replace('#', 'src/')
      : target.startsWith('.')
        ? normalize(join(dirname(file), target))
        : target
    found.push({ from: file, to, typeOnly: type !== undefined })
  }
  return found
}

const roomOf = (file: string) => {
  const [, , module, ...rest] = file.split('/')
  return { module: module!, room: rest.length > 1 ? rest[0]! : rest.join('/') }
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || /\/(iati|programme)\/proofs\//.test(file)

/** Why this import crosses a wall; undefined when it does not. */
function wallCrossed({ from, to, typeOnly }: Import): string | undefined {
  if (isTest(from)) return undefined
  const ours = to.startsWith('src/')
  if (from.startsWith('src/kernel/'))
    return !ours
      ? schemaLibraries.includes(to)
        ? undefined
        : 'the kernel leans on packages'
      : to.startsWith('src/kernel/')
        ? undefined
        : 'the kernel knows nobody'
  if (from.startsWith('src/server/'))
    return to.startsWith('src/modules/') && !from.startsWith('src/server/cli/') && !typeOnly ? 'plumbing knows no module' : undefined
  if (from.startsWith('src/web/')) return ours && to.startsWith('src/server/') && !typeOnly ? 'a screen carries server code' : undefined
  if (!from.startsWith('src/modules/')) return undefined

  const here = roomOf(from)
  if (here.room === 'domain') {
    if (!ours) return schemaLibraries.includes(to) || to === 'saxes' ? undefined : `domain leans on the package ${to}`
    if (!to.startsWith('src/kernel/') && !(to.startsWith('src/modules/') && roomOf(to).room === 'domain'))
      return 'domain imports more than the kernel and other domains'
  }
  if (here.room === 'web' && ours && !typeOnly) {
    const carriesServer = to.startsWith('src/server/') || (to.startsWith('src/modules/') && !['domain', 'web'].includes(roomOf(to).room))
    if (carriesServer) return 'a screen carries server code'
  }
  if (!to.startsWith('src/modules/')) return undefined
  const there = roomOf(to)
  if (there.module === here.module) return undefined
  if (!(uses[here.module as keyof typeof uses] as readonly string[]).includes(there.module)) return `rooms.ts does not let ${here.module} use ${there.module}`
  if (!publicRooms.includes(there.room)) return `${there.room} of ${there.module} is private`
  return undefined
}

const files = globSync('src/**/*.{ts,tsx}', { cwd: root })
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))

test('nobody walks through a wall', () => {
  const crossings = imports.flatMap((one) => (wallCrossed(one) ? [`${one.from} → ${one.to}: ${wallCrossed(one)}`] : []))
  expect(crossings).toEqual([])
})

test('the staircase only goes down', () => {
  const above = new Set<string>()
  for (const [module, names] of Object.entries(uses)) {
    for (const name of names) expect(above, `${module} uses ${name}`).toContain(name)
    above.add(module)
  }
})

test('every module is in rooms.ts, and every file of it is in a room', () => {
  const inModules = globSync('src/modules/*/**/*.*', { cwd: root }).map((file) => file.split('/'))
  expect([...new Set(inModules.map((parts) => parts[2]!))].sort()).toEqual(Object.keys(uses).sort())
  expect(inModules.filter((parts) => !inRooms.test(parts.slice(3).join('/'))).map((parts) => parts.join('/'))).toEqual([])
})

test('a module writes only its own tables', () => {
  const writes = /\b(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*['`]([a-z_]+)\./g
  const strangers = files
    .filter((file) => file.startsWith('src/modules/') && !isTest(file))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(writes)]
        .filter(([, schema]) => schema !== roomOf(file).module)
        .map(([statement]) => `${file}: ${statement}`),
    )
  expect(strangers).toEqual([])
})

test('this checker reads the house and knows a wall when it sees one', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(imports.length).toBeGreaterThan(300)
  const planted: [string, string, boolean][] = [
    ['src/kernel/day.ts', 'src/server/hash.ts', false],
    ['src/modules/programme/domain/outcome.ts', 'src/server/hash.ts', false],
    ['src/modules/programme/web/a.page.tsx', 'src/modules/programme/commands/add-outcome.ts', false],
    ['src/modules/programme/queries/a.ts', 'src/modules/iati/domain/b.ts', false],
    ['src/modules/iati/commands/a.ts', 'src/modules/programme/commands/add-outcome.ts', false],
    ['src/server/http.ts', 'src/modules/identity/module.ts', false],
  ]
  for (const [from, to, typeOnly] of planted) expect(wallCrossed({ from, to, typeOnly }), `${from} → ${to}`).toBeTypeOf('string')
  expect(importsOf('src/modules/iati/web/a.tsx', "import type { A } from '../queries/a.ts'\nconst b = import('#kernel/day.ts')")).toEqual([
    { from: 'src/modules/iati/web/a.tsx', to: 'src/modules/iati/queries/a.ts', typeOnly: true },
    { from: 'src/modules/iati/web/a.tsx', to: 'src/kernel/day.ts', typeOnly: false },
  ])
})
