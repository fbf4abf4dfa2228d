import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { question, routes } from '#server/question.ts'
import { partnerList, PartnerListInput } from './queries/partner-list.ts'
import { partnerPage } from './queries/partner-page.ts'
import { takeOut } from './queries/take-out.ts'

const OnePartner = z.object({ organisationId: Id })

export const partnersRoutes = routes({
  'GET /partners': question({ input: PartnerListInput, run: ({ db, who, now }, filter) => partnerList(db, who, now, filter) }),
  'GET /partners/:organisationId': question({ input: OnePartner, run: ({ db, who, now }, { organisationId }) => partnerPage(db, who, now, organisationId) }),
  'GET /partners/:organisationId/take-out': question({
    input: OnePartner,
    run: ({ db, who, now }, { organisationId }) => takeOut(db, who, now, organisationId),
  }),
})
