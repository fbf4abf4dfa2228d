import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { question, routes } from '#server/question.ts'
import { aboutKinds } from '#modules/programme/domain/about.ts'
import { filesAbout } from './queries/files-about.ts'

export const filesRoutes = routes({
  'GET /files': question({
    input: z.object({ kind: z.enum(aboutKinds), about: Id }),
    run: ({ db, who }, { kind, about }) => filesAbout(db, who, { kind, id: about }),
  }),
})
