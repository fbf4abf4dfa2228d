import type { Selectable } from 'kysely'
import { Problem, refused } from '#kernel/problem.ts'
import { blocker, hasBlocker, type Finding } from '#kernel/finding.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import type { FinanceBudgetTable } from '#server/database/tables.ts'
import type { BudgetFields } from '../domain/budget.ts'

export const budgetRow = (it: BudgetFields) => ({
  organisation_id: it.organisationId ?? null,
  heading: it.heading ?? '',
  type: it.type,
  status: it.status,
  from_on: it.from,
  until_on: it.until,
  minor: it.money.minor,
  currency: it.money.currency,
  value_on: it.valueOn ?? it.from,
})

export const budgetNoun = (row: Selectable<FinanceBudgetTable>): BudgetFields => ({
  type: row.type,
  status: row.status,
  from: row.from_on,
  until: row.until_on,
  money: { minor: row.minor, currency: row.currency },
  valueOn: row.value_on,
  ...(row.organisation_id ? { organisationId: row.organisation_id } : {}),
  ...(row.heading ? { heading: row.heading } : {}),
})

export function unlessBlocked(findings: Finding[]): Finding[] {
  if (hasBlocker(findings)) throw refused('finance.not-accepted', findings)
  return findings
}

/** What a file said is corrected in the file. */
export function typedIn(row: { source: string }): void {
  if (row.source !== 'typed') throw new Problem('finance.from-a-file', 422)
}

export async function holderFindings(tx: Tx, who: Who, { organisationId }: BudgetFields): Promise<Finding[]> {
  if (!organisationId) return []
  const row = await tx
    .selectFrom('partners.organisation')
    .select('id')
    .where('space_id', '=', who.spaceId)
    .where('id', '=', organisationId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row ? [] : [blocker('finance.organisation-unknown', 'organisationId')]
}
