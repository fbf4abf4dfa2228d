// The `minga` program.
import { commands } from './commands.ts'
import { runCli } from './run.ts'

const code = await runCli(commands, process.argv.slice(2), { out: (line) => console.log(line), err: (line) => console.error(line) })
// Output through a pipe is written to the end before the process may go.
process.stdout.write('', () => process.exit(code))
