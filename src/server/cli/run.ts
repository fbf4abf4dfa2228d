// Reads the command line, runs one command, and turns whatever goes wrong into a sentence and a number.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from '#kernel/problem.ts'
import { ConfigTrouble } from '#server/config.ts'
import { Trouble } from '#server/database/trouble.ts'
import { sentence } from '#server/text.ts'
import { UsageTrouble, type CliCommand } from './cli-command.ts'
import { exitCodeOf, exitCodes, isConnectionTrouble } from './exit-codes.ts'

export interface Terminal {
  out(line: string): void
  err(line: string): void
}

const common = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const

export async function runCli(commands: CliCommand[], args: string[], { out, err }: Terminal): Promise<number> {
  const [first, second] = args
  if (first === '--version' || first === '-V') return (out(version()), 0)
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') return (out(overview(commands)), first === undefined ? 64 : 0)
  const command = commands.find((one) => one.name === `${first} ${second}`) ?? commands.find((one) => one.name === first)
  const wantsJson = args.includes('--json')
  try {
    if (!command) {
      const family = commands.filter((one) => one.name.startsWith(`${first} `))
      if (family.length && (second === undefined || second === '--help' || second === '-h')) return (out(overview(family)), second === undefined ? 64 : 0)
      throw new UsageTrouble(`There is no command "${first}${family.length ? ` ${second}` : ''}".`)
    }
    const { values, positionals } = parsed(command, args.slice(command.name.split(' ').length))
    if (values.help) return (out(helpOf(command)), 0)
    const code = await command.run({
      positionals,
      options: values as Record<string, string | boolean | undefined>,
      say: (line) => (wantsJson ? undefined : out(line)),
      answer: (result, words) => (wantsJson ? out(JSON.stringify(result, null, 2)) : words === undefined ? undefined : out(words)),
    })
    return code ?? 0
  } catch (error) {
    const code = exitCodeOf(error)
    if (wantsJson) out(JSON.stringify({ error: { code: codeOf(error), message: messageOf(error), exit: code } }))
    else err(wordsOf(error, command))
    return code
  }
}

function parsed(command: CliCommand, args: string[]) {
  try {
    return parseArgs({ args, options: { ...common, ...command.options }, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageTrouble((error as Error).message.split('. ')[0]! + '.')
  }
}

const codeOf = (error: unknown) =>
  error instanceof Trouble || error instanceof Problem
    ? error.code
    : error instanceof UsageTrouble
      ? 'usage'
      : error instanceof ConfigTrouble
        ? 'config'
        : 'unexpected'

function messageOf(error: unknown): string {
  if (!(error instanceof Problem)) return error instanceof Error ? error.message : String(error)
  const findings = error.findings.map((one) => `  ${one.at ? `${one.at}: ` : ''}${sentence('en', one.code, one.values)}`)
  return [sentence('en', error.code, error.values), ...findings].join('\n')
}

function wordsOf(error: unknown, command: CliCommand | undefined): string {
  if (error instanceof Trouble) return `${error.message}\n→ ${error.remedy}`
  if (error instanceof UsageTrouble) return `${error.message}\n→ minga ${command ? `${command.name} ` : ''}--help`
  if (error instanceof ConfigTrouble || error instanceof Problem) return messageOf(error)
  if (isConnectionTrouble(error)) return `The database cannot be reached: ${messageOf(error)}\n→ Is it running? \`minga doctor\` looks for the usual causes.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function overview(commands: CliCommand[]): string {
  const width = Math.max(...commands.map((one) => usageOf(one).length))
  return [
    'Minga, the open programme office.',
    '',
    ...commands.map((one) => `  ${usageOf(one).padEnd(width)}   ${one.summary}`),
    '',
    'Every command knows --help, and --json where it has something to tell.',
    '',
    'It ends with',
    ...Object.entries(exitCodes).map(([code, words]) => `  ${code.padStart(2)}  ${words}`),
  ].join('\n')
}

export function helpOf(command: CliCommand): string {
  const help = { ...command.help, json: '      the result as JSON', help: '      these words' }
  const width = Math.max(...Object.keys(help).map((name) => name.length))
  return [
    `${usageOf(command)} [options]`,
    command.summary,
    '',
    ...Object.entries(help).map(([name, words]) => `  --${name.padEnd(width)} ${words}`),
    ...(command.notes ? ['', command.notes] : []),
  ].join('\n')
}

const usageOf = ({ name, takes }: CliCommand) => `minga ${name}${takes ? ` ${takes}` : ''}`

const version = () => (JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as { version: string }).version
