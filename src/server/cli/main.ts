// The `minga` program: the list of its commands.
import { backup } from './backup.ts'
import { doctor } from './doctor.ts'
import { migrate } from './migrate.ts'
import { restore } from './restore.ts'
import { runCli } from './run.ts'
import { start } from './start.ts'

export const commands = [start, migrate, backup, restore, doctor]

const code = await runCli(commands, process.argv.slice(2), { out: (line) => console.log(line), err: (line) => console.error(line) })
// Output through a pipe is written to the end before the process may go.
process.stdout.write('', () => process.exit(code))
