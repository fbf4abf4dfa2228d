import { module } from '#server/module.ts'

export const reports = module({ name: 'reports', verbs: [], routes: {} })
