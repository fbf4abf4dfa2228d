// The door: addresses in, questions out. Files themselves go through doors.ts.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { question, routes } from '#server/question.ts'
import { activityPage, programmeActivities } from './queries/activity-page.ts'
import { filePage, files } from './queries/file-page.ts'

export const iatiRoutes = routes({
  'GET /iati/files': question({ input: z.strictObject({}), run: ({ db, who }) => files(db, who) }),
  'GET /iati/files/:fileId': question({ input: z.strictObject({ fileId: Id }), run: ({ db, who }, { fileId }) => filePage(db, who, fileId) }),
  'GET /outcomes/:outcomeId/activity': question({
    input: z.strictObject({ outcomeId: Id }),
    run: ({ db, who, now }, { outcomeId }) => activityPage(db, who, outcomeId, now),
  }),
  'GET /programmes/:programmeId/activities': question({
    input: z.strictObject({ programmeId: Id }),
    run: ({ db, who, now }, { programmeId }) => programmeActivities(db, who, programmeId, now),
  }),
})
