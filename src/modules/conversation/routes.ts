import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { question, routes } from '#server/question.ts'
import { aboutKinds } from '#modules/programme/domain/about.ts'
import { commentsAbout } from './queries/comments-about.ts'
import { historyOf } from './queries/history-of.ts'

const Subject = { kind: z.enum(aboutKinds), about: Id }

/** From a query string, where figures are text. */
const Seq = z.pipe(z.string().check(z.regex(/^\d{1,15}$/, 'kernel.field-not-understood')), z.transform(Number))

export const conversationRoutes = routes({
  'GET /comments': question({ input: z.object(Subject), run: ({ db, who }, { kind, about }) => commentsAbout(db, who, { kind, id: about }) }),
  'GET /history': question({
    input: z.object({ ...Subject, before: z.optional(Seq) }),
    run: ({ db, who }, { kind, about, before }) => historyOf(db, who, { kind, id: about }, before),
  }),
})
