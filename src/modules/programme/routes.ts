// The door: addresses in, questions out.
import { z } from 'zod/mini'
import { Day } from '#kernel/day.ts'
import { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import { question, routes } from '#server/question.ts'
import { amendmentPage, amendments } from './queries/amendments.ts'
import { approvedProgramme } from './queries/approved-programme.ts'
import { beforeApproval } from './queries/before-approval.ts'
import { calendar } from './queries/calendar.ts'
import { cycles } from './queries/cycles.ts'
import { dimensions, jointGoals } from './queries/dimensions.ts'
import { outcomePage } from './queries/outcome-page.ts'
import { programmeList } from './queries/programme-list.ts'
import { programmePage } from './queries/programme-page.ts'
import { search } from './queries/search.ts'
import { outcomeTheoryOfChange, programmeTheoryOfChange } from './queries/theory-of-change.ts'

const number = z.pipe(z.string().check(z.regex(/^\d{1,6}$/, 'kernel.field-not-understood')), z.transform(Number))

export const programmeRoutes = routes({
  'GET /cycles': question({ input: z.strictObject({}), run: ({ db, who }) => cycles(db, who) }),
  'GET /programmes': question({ input: z.strictObject({}), run: ({ db, who }) => programmeList(db, who) }),
  'GET /programmes/:programmeId': question({
    input: z.strictObject({ programmeId: Id }),
    run: ({ db, who }, { programmeId }) => programmePage(db, who, programmeId),
  }),
  'GET /programmes/:programmeId/theory-of-change': question({
    input: z.strictObject({ programmeId: Id }),
    run: ({ db, who }, { programmeId }) => programmeTheoryOfChange(db, who, programmeId),
  }),
  'GET /programmes/:programmeId/before-approval': question({
    input: z.strictObject({ programmeId: Id }),
    run: ({ db, who }, { programmeId }) => beforeApproval(db, who, programmeId),
  }),
  'GET /programmes/:programmeId/approved': question({
    input: z.strictObject({ programmeId: Id, on: z.optional(Day), number: z.optional(number) }),
    run: ({ db, who, now }, input) => approvedProgramme(db, who, { ...input, now }),
  }),
  'GET /outcomes/:outcomeId': question({ input: z.strictObject({ outcomeId: Id }), run: ({ db, who }, { outcomeId }) => outcomePage(db, who, outcomeId) }),
  'GET /outcomes/:outcomeId/theory-of-change': question({
    input: z.strictObject({ outcomeId: Id }),
    run: ({ db, who }, { outcomeId }) => outcomeTheoryOfChange(db, who, outcomeId),
  }),
  'GET /amendments': question({
    input: z.strictObject({
      programmeId: z.optional(Id),
      outcomeId: z.optional(Id),
      status: z.optional(z.enum(['proposed', 'approved', 'refused', 'withdrawn'])),
    }),
    run: ({ db, who }, input) => amendments(db, who, input),
  }),
  'GET /amendments/:amendmentId': question({
    input: z.strictObject({ amendmentId: Id }),
    run: ({ db, who }, { amendmentId }) => amendmentPage(db, who, amendmentId),
  }),
  'GET /dimensions': question({ input: z.strictObject({}), run: ({ db, who }) => dimensions(db, who) }),
  'GET /joint-goals': question({ input: z.strictObject({}), run: ({ db, who }) => jointGoals(db, who) }),
  'GET /search': question({ input: z.strictObject({ q: plainText(200) }), run: ({ db, who }, { q }) => search(db, who, q) }),
  'GET /calendar': question({ input: z.strictObject({ from: Day, until: Day }), run: ({ db, who }, input) => calendar(db, who, input) }),
})
