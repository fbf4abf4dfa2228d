// minga restore FILE — into an empty database only.
import { join } from 'node:path'
import { openDatabase } from '#server/database/open.ts'
import { restore as readBackup } from '#server/database/restore.ts'
import { databaseHelp, databaseOptions, only, type CliCommand } from './cli-command.ts'
import { settingsFor } from './settings.ts'

export const restore: CliCommand = {
  name: 'restore',
  takes: 'FILE',
  summary: 'fill an empty database from a backup',
  options: databaseOptions,
  help: databaseHelp,
  notes: 'Works from any PostgreSQL from 15 to 18 into any other, embedded or not. Each table is compared with its sum; if one differs, nothing is kept.',
  async run(asked) {
    const path = only(asked.positionals, 'FILE')
    const settings = settingsFor(asked)
    const database = await openDatabase({ ...settings, log: asked.say })
    try {
      const files = settings.files.kind === 'folder' ? join(settings.dataFolder, 'files') : undefined
      const report = await readBackup(database.config, { path, files, log: asked.say })
      asked.answer({ path, ...report }, `Restored as of ${report.madeAt}: ${report.rows} rows of ${report.tables} tables, ${report.files} files.`)
    } finally {
      await database.stop()
    }
  },
}
