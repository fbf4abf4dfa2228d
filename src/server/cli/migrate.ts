// minga migrate — brings the database up to date without starting the server, for those who update in steps.
import pg from 'pg'
import { migrate as bringUpToDate, pendingMigrations } from '#server/database/migrate.ts'
import { openDatabaseBeside } from '#server/database/open.ts'
import { databaseHelp, databaseOptions, type CliCommand } from './cli-command.ts'
import { settingsFor } from './settings.ts'

export const migrate: CliCommand = {
  name: 'migrate',
  summary: 'bring the database up to date (start does it as well)',
  options: { ...databaseOptions, 'dry-run': { type: 'boolean' } },
  help: { 'dry-run': '      only say what would be done', ...databaseHelp },
  async run(asked) {
    const database = await openDatabaseBeside({ ...settingsFor(asked), log: asked.say })
    try {
      const names = asked.options['dry-run'] ? await stillToCome(database.config) : await bringUpToDate(database.config)
      const words = asked.options['dry-run'] ? 'would be migrated' : 'migrated'
      asked.answer(
        { migrations: names, dryRun: Boolean(asked.options['dry-run']) },
        names.length ? names.map((name) => `${words} ${name}`).join('\n') : 'The database is up to date.',
      )
    } finally {
      await database.stop()
    }
  },
}

async function stillToCome(config: pg.ClientConfig): Promise<string[]> {
  const client = new pg.Client(config)
  await client.connect()
  return pendingMigrations(client).finally(() => client.end())
}
