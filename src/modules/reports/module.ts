// What this module plugs into the house.
import { module } from '#server/module.ts'
import { markSeen } from './commands/mark-seen.ts'
import { reportsRoutes } from './routes.ts'

export const reports = module({ name: 'reports', verbs: [markSeen], routes: reportsRoutes })
