// minga doctor — says what is wrong with this installation and how to mend it.
import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { ConfigTrouble, type Config } from '#server/config.ts'
import { prepareCluster } from '#server/database/embedded.ts'
import { examineDatabase, type Sign } from '#server/database/examine.ts'
import { openDatabaseBeside } from '#server/database/open.ts'
import { Trouble } from '#server/database/trouble.ts'
import { databaseHelp, databaseOptions, type Asked, type CliCommand } from './cli-command.ts'
import { secretsSign } from './secrets-sign.ts'
import { settingsFor } from './settings.ts'

export const doctor: CliCommand = {
  name: 'doctor',
  summary: 'say what is wrong with this installation and how to mend it',
  options: { ...databaseOptions, prepare: { type: 'boolean' } },
  help: { ...databaseHelp, prepare: '      only make ready what the first start of the embedded database needs (container images)' },
  notes: 'Changes nothing. Ends with 1 when something is wrong; what should only be watched does not count.',
  async run(asked) {
    if (asked.options.prepare) return asked.answer({ prepared: await prepareCluster(asked.say) }, 'The embedded database is ready for its first start.')
    const signs = await examine(asked)
    const wrong = signs.filter((sign) => sign.state === 'wrong').length
    asked.answer(
      { well: wrong === 0, signs },
      [...signs.map(lineOf), '', wrong === 0 ? 'Nothing is wrong.' : wrong === 1 ? 'One thing is wrong.' : `${wrong} things are wrong.`].join('\n'),
    )
    return wrong === 0 ? 0 : 1
  },
}

async function examine(asked: Asked): Promise<Sign[]> {
  const signs: Sign[] = [node()]
  let settings: Config
  try {
    settings = settingsFor(asked)
  } catch (error) {
    if (!(error instanceof ConfigTrouble)) throw error
    return [...signs, ...error.troubles.map((says): Sign => ({ name: 'settings', state: 'wrong', says, remedy: 'Correct it where Minga is started.' }))]
  }
  signs.push({ name: 'settings', state: 'well', says: 'read and understood' }, browserApp(), await space(settings.dataFolder), account())
  return [...signs, ...(await database(settings))]
}

function node(): Sign {
  const well = Number.parseInt(process.versions.node) >= 24
  return {
    name: 'Node',
    state: well ? 'well' : 'wrong',
    says: process.versions.node,
    ...(well ? {} : { remedy: 'Use Node 24, or start with `npx minga`, which brings its own.' }),
  }
}

function browserApp(): Sign {
  const isThere = existsSync(join(import.meta.dirname, '../../../dist/web/index.html'))
  return isThere
    ? { name: 'browser app', state: 'well', says: 'built' }
    : { name: 'browser app', state: 'watch', says: 'The browser app has not been built: the server answers, but has no pages.', remedy: '`npm run build`' }
}

async function space(folder: string): Promise<Sign> {
  const name = 'disk'
  let place = resolve(folder)
  while (!existsSync(place)) place = join(place, '..')
  const { bavail, bsize } = await statfs(place)
  const free = (bavail * bsize) / 1e9
  const says = `${free.toFixed(1)} GB free at ${place}`
  if (free < 0.2) return { name, state: 'wrong', says, remedy: 'Make room: a database that cannot write stops.' }
  return free < 2 ? { name, state: 'watch', says, remedy: 'Make room soon.' } : { name, state: 'well', says }
}

function account(): Sign {
  if (process.getuid?.() !== 0) return { name: 'account', state: 'well', says: 'not root' }
  return {
    name: 'account',
    state: 'watch',
    says: 'Minga runs as root (its embedded database as nobody).',
    remedy: 'Give it an account of its own; deploy/minga.service shows how.',
  }
}

async function database(settings: Config): Promise<Sign[]> {
  const name = 'database'
  if (!settings.databaseUrl && !existsSync(settings.dataFolder)) {
    return [{ name, state: 'well', says: `none yet; the first start makes one in ${resolve(settings.dataFolder)}` }]
  }
  try {
    const opened = await openDatabaseBeside(settings)
    try {
      const client = new pg.Client(opened.config)
      client.on('error', () => {})
      await client.connect()
      return [
        { name, state: 'well', says: opened.kind === 'embedded' ? `embedded, in ${resolve(settings.dataFolder)}` : 'a server of your own' },
        ...(await examineDatabase(client)
          .then(async (signs) => [...signs, await secretsSign(client, settings)])
          .finally(() => client.end())),
      ]
    } finally {
      await opened.stop()
    }
  } catch (error) {
    if (error instanceof Trouble) return [{ name, state: 'wrong', says: error.message, remedy: error.remedy }]
    const remedy = settings.databaseUrl
      ? 'Is the server running, and are address, login and password in DATABASE_URL right?'
      : `Read ${join(settings.dataFolder, 'postgres.log')}.`
    return [{ name, state: 'wrong', says: `It cannot be reached: ${(error as Error).message}`, remedy }]
  }
}

const marks = { well: 'well ', watch: 'watch', wrong: 'WRONG' }

const lineOf = ({ name, state, says, remedy }: Sign) => `${marks[state]}  ${name}: ${says}${remedy ? `\n       → ${remedy}` : ''}`
