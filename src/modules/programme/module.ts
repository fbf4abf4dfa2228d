import { module } from '#server/module.ts'

export const programme = module({ name: 'programme', verbs: [], routes: {} })
