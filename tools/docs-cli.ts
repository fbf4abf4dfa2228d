// npm run docs:cli — rewrites docs/guide/command-line.md from the program.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commandLineDoc } from '#server/cli/command-line-doc.ts'
import { commands } from '#server/cli/commands.ts'

await writeFile(join(import.meta.dirname, '../docs/guide/command-line.md'), commandLineDoc(commands))
