// News from elsewhere: an organisation was met in a file. She is added unless she is known already.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { oneLine } from '#kernel/plain-text.ts'
import { Country } from '#kernel/country.ts'
import { Identifier } from './identifier.ts'
import { OrganisationKind } from './organisation.ts'

export const OrganisationMet = z.strictObject({
  organisationId: Id,
  name: oneLine(300),
  kind: z.optional(OrganisationKind),
  /** Left as published when it breaks our rules: it is her name in that file. */
  identifier: z.optional(Identifier),
  country: z.optional(Country),
})
export type OrganisationMet = z.infer<typeof OrganisationMet>
