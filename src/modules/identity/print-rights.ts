// node src/modules/identity/print-rights.ts — prints the table of rights into docs/rights.md.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scopeKinds } from '#kernel/who.ts'
import { purposes, rights, roles, type Row } from './domain/rights.ts'

export const rightsFile = join(import.meta.dirname, '../../../docs/rights.md')

export function rightsAsText(): string {
  const cell = (row: Row, role: (typeof roles)[number]) => scopeKinds.filter((scope) => row[role]?.includes(scope)).join(', ')
  return [
    '# Who may do what',
    '',
    'Printed from `src/modules/identity/domain/rights.ts` by `node src/modules/identity/print-rights.ts`; a test fails when it is not fresh.',
    '',
    'A role is given to a person for a scope (the whole space, a programme, an outcome, a country, an organisation) and a time, with a reason. It never follows',
    'from who employs her. A cell names the scopes for which the role opens the purpose; an empty cell opens nothing. Grants are read at every request. What is',
    'not opened answers *not found*, exactly like what does not exist. Nobody gives a role to herself, and a space always keeps somebody who can let people in.',
    '',
    `| | ${roles.join(' | ')} |`,
    `|--|${roles.map(() => '--|').join('')}`,
    ...purposes.map((purpose) => `| **${purpose}** | ${roles.map((role) => cell(rights[purpose], role)).join(' | ')} |`),
    '',
  ].join('\n')
}

if (import.meta.main) writeFileSync(rightsFile, rightsAsText())
