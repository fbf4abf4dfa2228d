import type { Activity } from './activity.ts'

/** For readers who may see the work but not what it costs, as long as it is not public. */
export const withoutMoney = (activity: Activity): Activity => ({ ...activity, budgets: [], plannedDisbursements: [], transactions: [] })
