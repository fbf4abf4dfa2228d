import { module } from '#server/module.ts'

export const iati = module({ name: 'iati', verbs: [], routes: {} })
