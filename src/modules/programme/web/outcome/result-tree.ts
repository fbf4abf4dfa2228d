// The results chain as a tree, in its order; what serves a result that is not there stands at the top.
import type { OneResult } from './answer.ts'

export interface Branch {
  result: OneResult
  depth: number
  /** Its neighbours under the same result, for moving it up and down. */
  before: OneResult | undefined
  after: OneResult | undefined
  under: Branch[]
}

export function treeOf(results: OneResult[]): Branch[] {
  const known = new Set(results.map((one) => one.id))
  const branches = (parentId: string | undefined, depth: number, walked: ReadonlySet<string>): Branch[] => {
    const here = results.filter((one) => (one.parentId && known.has(one.parentId) ? one.parentId === parentId : parentId === undefined) && !walked.has(one.id))
    return here.map((result, index) => ({
      result,
      depth,
      before: here[index - 1],
      after: here[index + 1],
      under: branches(result.id, depth + 1, new Set([...walked, result.id])),
    }))
  }
  return branches(undefined, 0, new Set())
}

/** Itself and everything under it: what it cannot be moved under. */
export function idsUnder(results: OneResult[], id: string): Set<string> {
  const found = new Set([id])
  for (let size = 0; size !== found.size;) {
    size = found.size
    for (const one of results) if (one.parentId && found.has(one.parentId)) found.add(one.id)
  }
  return found
}
