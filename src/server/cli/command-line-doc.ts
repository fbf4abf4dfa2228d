// docs/guide/command-line.md, written from the commands themselves.
import type { CliCommand } from './cli-command.ts'
import { exitCodes } from './exit-codes.ts'
import { helpOf } from './run.ts'

export const commandLineDoc = (commands: CliCommand[]): string =>
  [
    '# The command line',
    'Written from the program by `npm run docs:cli`. In a checkout: `npx minga …`.',
    ...commands.map((command) => `## minga ${command.name}\n\`\`\`\n${helpOf(command)}\n\`\`\``),
    `## How it ends\n| | |\n|---|---|\n${Object.entries(exitCodes)
      .map(([code, words]) => `| ${code} | ${words} |`)
      .join('\n')}`,
    '',
  ].join('\n\n')
