import { module } from '#server/module.ts'

export const conversation = module({ name: 'conversation', verbs: [], routes: {} })
