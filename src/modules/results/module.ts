// What this module plugs into the house.
import { module } from '#server/module.ts'
import { resultsListeners } from './listeners.ts'
import { resultsRoutes } from './routes.ts'

export const results = module({ name: 'results', verbs: [], routes: resultsRoutes, listeners: resultsListeners })
