// Home is everybody's own: whoever has any role here.
import { markAsked } from '#kernel/asked.ts'
import { notFound } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'

export function ownDeskOf(who: Who): void {
  markAsked(who)
  if (!who.grants.length) throw notFound()
}
