// A partner keeps right what she says about herself: her languages, her words, her address on the web.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { changedMeanwhileBy } from '#server/changed-meanwhile.ts'
import { command } from '#server/command.ts'
import { organisationFor } from '../access.ts'
import { OwnFields } from '../domain/organisation.ts'
import { writeFields } from './change-organisation.ts'

export const tendOrganisation = command({
  name: 'partners.tend-organisation',
  offline: true,
  input: z.strictObject({ organisationId: Id, seen: z.int(), changes: OwnFields }),
  async run(doing, { organisationId, seen, changes }) {
    const organisation = await organisationFor(doing.tx, doing.who, 'partners.tend', organisationId)
    if (organisation.version !== seen) throw await changedMeanwhileBy(doing.tx, doing.who.spaceId, organisationId)
    return { organisationId, version: await writeFields(doing, organisation, changes) }
  },
})
