// An auditor was answered a question: what she asked is written down, never what it said. Not in the list of the house: only the door performs it.
import { z } from 'zod/mini'
import { markAsked } from '#kernel/asked.ts'
import { notFound } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { isWatchedReader, readVerb } from '../domain/reads.ts'

export const recordRead = command({
  name: readVerb,
  input: z.strictObject({ question: z.string().check(z.maxLength(200)), asked: z.record(z.string(), z.string()) }),
  async run({ who, note }, { question, asked }) {
    markAsked(who)
    if (!isWatchedReader(who)) throw notFound()
    // About herself, not about what she read: who has changed a thing last is looked up by what lines are about.
    note({ thing: { kind: 'question', id: who.personId, name: question }, changes: Object.entries(asked).map(([at, after]) => ({ at, after })) })
    return {}
  },
})
