// What an auditor reads is written down as well. These lines are no changes: histories of things leave them out.
import type { Who } from '#kernel/who.ts'

export const readVerb = 'identity.record-read'

/** The same question, asked again within so many minutes, is the same line: a page that refreshes itself is read once. */
export const minutesOfOneRead = 15

export const isWatchedReader = (who: Pick<Who, 'grants'>) => who.grants.some((grant) => grant.role === 'auditor')
