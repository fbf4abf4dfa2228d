// The door: addresses in, questions out.
import { z } from 'zod/mini'
import { question, routes } from '#server/question.ts'
import { home } from './queries/home.ts'

export const reportsRoutes = routes({
  'GET /home': question({ input: z.strictObject({}), run: ({ db, who, now }) => home(db, who, now) }),
})
