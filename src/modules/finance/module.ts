import { module } from '#server/module.ts'

export const finance = module({ name: 'finance', verbs: [], routes: {} })
