import { module } from '#server/module.ts'

export const partners = module({ name: 'partners', verbs: [], routes: {} })
