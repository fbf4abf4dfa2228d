// What this module plugs into the house.
import { module } from '#server/module.ts'
import { giveIdentifier } from './commands/give-identifier.ts'
import { importFile } from './commands/import-file.ts'
import { withdrawImport } from './commands/withdraw-import.ts'
import { iatiRoutes } from './routes.ts'

export const iati = module({ name: 'iati', verbs: [importFile, giveIdentifier, withdrawImport], routes: iatiRoutes })
