// For commands that do what people do, only from the machine itself: a database that is up to date, and the same corridor as everybody's.
import { whoOutside } from '#modules/identity/queries/who-in.ts'
import type { z } from 'zod/mini'
import { freshId } from '#kernel/id.ts'
import type { Command, Db } from '#server/command.ts'
import type { Config } from '#server/config.ts'
import { connect } from '#server/database/connect.ts'
import { migrate } from '#server/database/migrate.ts'
import { openDatabaseBeside } from '#server/database/open.ts'
import { perform } from '#server/perform.ts'
import { listeners } from '#src/house.ts'
import type { Asked } from './cli-command.ts'
import { settingsFor } from './settings.ts'

export interface House {
  db: Db
  settings: Config
  /** As the keeper of the machine, outside any space; the audit line names no person. */
  order<Schema extends z.ZodMiniType, Answer>(command: Command<string, Schema, Answer>, input: z.input<Schema>): Promise<Answer>
}

export async function withHouse<Answer>(asked: Asked, work: (house: House) => Promise<Answer>): Promise<Answer> {
  const settings = settingsFor(asked)
  const database = await openDatabaseBeside({ ...settings, log: asked.say })
  try {
    await migrate(database.config, { log: asked.say })
    const { db, close } = connect(database.config, { role: 'minga_app', max: 2 })
    const order: House['order'] = async (command, input) =>
      (await perform({ db, listeners }, command, input, { id: freshId(), who: whoOutside(), now: new Date() })).answer
    return await work({ db, settings, order }).finally(close)
  } finally {
    await database.stop()
  }
}
