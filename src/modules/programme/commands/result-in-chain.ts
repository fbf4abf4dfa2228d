import type { Finding } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { chainFindings, type ResultFields } from '../domain/result.ts'
import { resultsOf } from '../queries/outcome-parts.ts'

/** What the chain would say about this result and those right under it, if it stood there like this. */
export async function findingsInChain(tx: Tx, who: Who, outcomeId: Id, resultId: Id, fields: ResultFields): Promise<Finding[]> {
  const others = (await resultsOf(tx, who.spaceId, outcomeId)).filter((one) => one.id !== resultId)
  const chain = [{ id: resultId, ...fields }, ...others]
  return chainFindings(chain, who.language).flatMap((finding) => {
    const place = Number(finding.at?.split('.')[1])
    const concerned = place === 0 || chain[place]?.parentId === resultId || finding.code === 'programme.results-in-circle'
    return concerned ? [{ ...finding, at: 'parentId' }] : []
  })
}
