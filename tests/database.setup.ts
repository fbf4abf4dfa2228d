// One database server for all tests, and one migrated database in it from which each test file gets its own copy.
// MINGA_TEST_PG=15 takes the PostgreSQL 15 of the machine instead of the one that comes with Minga.
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded, type Embedded } from '#server/database/embedded.ts'
import { migrate } from '#server/database/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: Embedded['config'] & {
      /** Why there is none: a test that needs it fails with these words, the others do their work. */
      trouble?: string
    }
  }
}

export default async function setup(project: TestProject) {
  const directory = await mkdtemp(join(tmpdir(), 'minga-test-'))
  await chmod(directory, 0o755)
  const major = process.env.MINGA_TEST_PG
  const server = await startEmbedded({ directory, durable: false, ...(major ? { binaries: systemBinaries(major) } : {}) })
  const endAtOnce = () => {
    try {
      process.kill(server.pid, 'SIGQUIT')
    } catch {
      // It has ended by itself.
    }
  }
  process.once('exit', endAtOnce)
  const trouble = await migrate(server.config).then(
    () => undefined,
    (error: Error) => error.message,
  )
  project.provide('database', { ...server.config, ...(trouble === undefined ? {} : { trouble }) })
  return end

  async function end() {
    process.removeListener('exit', endAtOnce)
    await server.stop()
    await rm(directory, { recursive: true, force: true })
  }
}

function systemBinaries(major: string) {
  const bin = `/usr/lib/postgresql/${major}/bin`
  if (!existsSync(bin)) throw new Error(`PostgreSQL ${major} is not installed (no ${bin}); \`npm run test:floor\` installs it.`)
  return { bin, version: major }
}
