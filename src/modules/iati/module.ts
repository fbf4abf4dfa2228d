// What this module plugs into the house.
import { module } from '#server/module.ts'
import { importFile } from './commands/import-file.ts'

export const iati = module({ name: 'iati', verbs: [importFile], routes: {} })
