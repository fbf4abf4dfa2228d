// What one person did on one day in the same way is one sentence: "Bruno Peeters added 13 agreements".
import type { HomeAnswer } from './needs.ts'

type Change = HomeAnswer['changes'][number]

export interface ChangeGroup {
  key: string
  day: string
  verb: string
  by: string
  /** How many things it was done to; a text saved five times is one thing. */
  count: number
  things: Change['things']
}

export function groupedChanges(changes: Change[]): ChangeGroup[] {
  const groups = Map.groupBy(changes, (one) => `${String(one.at).slice(0, 10)} ${one.by} ${one.verb}`)
  return [...groups].map(([key, lines]) => {
    const things = [...new Map(lines.flatMap((line) => line.things).map((thing) => [thing.id, thing])).values()]
    const [{ at, verb, by }] = lines as [Change]
    const count = new Set(lines.map((line) => line.things[0]?.id ?? String(line.seq))).size
    return { key, day: String(at).slice(0, 10), verb, by, count, things }
  })
}
