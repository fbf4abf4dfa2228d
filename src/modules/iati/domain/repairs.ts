// What somebody should repair in one activity: what we could not read, and where it is not built as the standard says.
import { activityFromTree, type ActivityRead } from './activity-from-tree.ts'
import { checkTree } from './check-tree.ts'
import type { FileFinding } from './file-finding.ts'
import { activityModel } from './standard/activities.ts'
import type { Tree } from './tree.ts'

/** When the reader has said in plain words what is wrong at a place, the standard's complaint about the same place adds nothing. */
export function activityWithRepairs(record: Tree, assumedLanguage?: string): ActivityRead {
  const read = activityFromTree(record, assumedLanguage)
  const said = new Set(read.findings.map(({ at }) => at))
  const build = checkTree(record, activityModel).filter(({ code, at }) => !(said.has(at) && code === 'iati.attribute-wrong-type'))
  return { ...read, findings: [...read.findings, ...build].sort(byLine) }
}

const byLine = (one: FileFinding, other: FileFinding) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
