import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { question, routes } from '#server/question.ts'
import { audit } from './queries/audit.ts'
import { myRights } from './queries/my-rights.ts'
import { people } from './queries/people.ts'

const wholeNumber = z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number))

export const identityRoutes = routes({
  'GET /people': question({ input: z.strictObject({}), run: ({ db, who, now }) => people(db, who, now) }),
  'GET /my-rights': question({ input: z.strictObject({}), run: ({ db, who }) => myRights(db, who) }),
  'GET /audit': question({
    input: z.strictObject({
      before: z.optional(wholeNumber),
      person: z.optional(Id),
      about: z.optional(Id),
      verb: z.optional(z.string().check(z.regex(/^[a-z.-]{1,60}$/))),
      only: z.optional(z.enum(['changes', 'reads'])),
    }),
    run: ({ db, who }, wish) => audit(db, who, wish),
  }),
})
