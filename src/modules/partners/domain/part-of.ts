// Who is a part of whom is a tree: nobody is a part of herself, by however many steps.
import type { Id } from '#kernel/id.ts'

/** The way from `partOf` up to the top, when it leads back to `organisation`; undefined when all is well. */
export function circleThrough(organisation: Id, partOf: Id, parents: ReadonlyMap<Id, Id | null>): Id[] | undefined {
  const way: Id[] = []
  for (let step: Id | null | undefined = partOf; step && !way.includes(step); step = parents.get(step)) {
    if (step === organisation) return [organisation, ...way]
    way.push(step)
  }
  return undefined
}
