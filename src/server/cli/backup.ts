// minga backup FILE — everything at one moment, while people go on working.
import { join } from 'node:path'
import { backup as writeBackup } from '#server/database/backup.ts'
import { openDatabaseBeside } from '#server/database/open.ts'
import { databaseHelp, databaseOptions, only, type CliCommand } from './cli-command.ts'
import { settingsFor } from './settings.ts'

export const backup: CliCommand = {
  name: 'backup',
  takes: 'FILE',
  summary: 'write everything into one file',
  options: databaseOptions,
  help: databaseHelp,
  notes: 'May be run while Minga is at work. The file holds all there is, readable for whoever has it: encrypt it before it travels.',
  async run(asked) {
    const path = only(asked.positionals, 'FILE')
    const settings = settingsFor(asked)
    const database = await openDatabaseBeside({ ...settings, log: asked.say })
    try {
      const files = settings.files.kind === 'folder' ? join(settings.dataFolder, 'files') : undefined
      const report = await writeBackup(database.config, { path, now: new Date(), files })
      const remark = settings.files.kind === 's3' ? ' Files in the S3 store are not in it.' : ''
      asked.answer({ path, ...report }, `${path}: ${report.rows} rows of ${report.tables} tables, ${report.files} files.${remark}`)
    } finally {
      await database.stop()
    }
  },
}
