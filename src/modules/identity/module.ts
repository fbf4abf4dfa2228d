import { module } from '#server/module.ts'

export const identity = module({ name: 'identity', verbs: [], routes: {} })
