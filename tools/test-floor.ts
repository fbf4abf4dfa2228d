// npm run test:floor — the same tests on the oldest PostgreSQL that Minga promises to run on.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { node, runStep } from './run-step.ts'
import { installSystemPackages } from './system-package.ts'
import { resultArguments } from './test-results.ts'

const floor = '15'
const server = `/usr/lib/postgresql/${floor}/bin/postgres`

if (!existsSync(server)) {
  // Without this the package would set up and start a server of its own.
  const settings = '/etc/postgresql-common/createcluster.conf'
  if (process.getuid?.() === 0 && !existsSync(settings)) {
    mkdirSync('/etc/postgresql-common', { recursive: true })
    writeFileSync(settings, 'create_main_cluster = false\n')
  }
  installSystemPackages([`postgresql-${floor}`], `PostgreSQL ${floor}, the oldest that Minga promises to run on`)
}
if (!existsSync(server)) {
  console.error(`PostgreSQL ${floor} is not on this machine (no ${server}): the floor was not tested.`)
  process.exit(69)
}
const args = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2), ...resultArguments('floor')]
process.exit(runStep(`tests on PostgreSQL ${floor}`, node, args, { MINGA_TEST_PG: floor }) ? 0 : 1)
