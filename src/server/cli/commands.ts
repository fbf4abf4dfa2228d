// Everything that `minga` can do, in the order of its help.
import { auditVerify } from './audit-verify.ts'
import { backup } from './backup.ts'
import type { CliCommand } from './cli-command.ts'
import { doctor } from './doctor.ts'
import { iatiExport } from './iati-export.ts'
import { iatiImport } from './iati-import.ts'
import { migrate } from './migrate.ts'
import { restore } from './restore.ts'
import { spaceAdd } from './space-add.ts'
import { start } from './start.ts'
import { userAdd } from './user-add.ts'

export const commands: CliCommand[] = [start, spaceAdd, userAdd, iatiImport, iatiExport, backup, restore, auditVerify, migrate, doctor]
