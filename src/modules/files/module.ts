import { module } from '#server/module.ts'
import { attach } from './commands/attach.ts'
import { changeFile } from './commands/change-file.ts'
import { remove } from './commands/remove.ts'
import { restore } from './commands/restore.ts'
import { filesRoutes } from './routes.ts'

export const files = module({ name: 'files', verbs: [attach, changeFile, remove, restore], routes: filesRoutes })
