// What this module plugs into the house.
import { module } from '#server/module.ts'
import { changeBudget } from './commands/change-budget.ts'
import { recordBudget } from './commands/record-budget.ts'
import { removeBudget } from './commands/remove-budget.ts'
import { restoreBudget } from './commands/restore-budget.ts'
import { financeListeners } from './listeners.ts'
import { financeRoutes } from './routes.ts'

export const finance = module({
  name: 'finance',
  verbs: [recordBudget, changeBudget, removeBudget, restoreBudget],
  routes: financeRoutes,
  listeners: financeListeners,
})
