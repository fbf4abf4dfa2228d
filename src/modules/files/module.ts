import { module } from '#server/module.ts'

export const files = module({ name: 'files', verbs: [], routes: {} })
