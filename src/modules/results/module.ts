import { module } from '#server/module.ts'

export const results = module({ name: 'results', verbs: [], routes: {} })
