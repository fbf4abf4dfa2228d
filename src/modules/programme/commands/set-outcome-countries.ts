// Says where an outcome takes place.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { openOutcomeFor } from '../access.ts'
import { differences } from '../domain/differences.ts'
import { Countries, countryFindings } from '../domain/outcome.ts'
import { countryNoun } from '../queries/nouns.ts'
import { countryRow } from './rows.ts'
import { Seen, unlessBlocked, type Undo } from './saving.ts'
import { touchOutcome } from './touch-outcome.ts'

export const setOutcomeCountries = command({
  name: 'programme.set-outcome-countries',
  input: z.strictObject({ outcomeId: Id, seen: Seen, countries: Countries }),
  async run({ tx, who, note }, { outcomeId, seen, countries }) {
    const { head, within } = await openOutcomeFor(tx, who, 'outcome.edit', outcomeId)
    const findings = unlessBlocked(countryFindings(countries))
    const version = await touchOutcome(tx, who, outcomeId, seen)
    const of = { space_id: who.spaceId, outcome_id: outcomeId }
    const before = (
      await tx.deleteFrom('programme.outcome_country').where('space_id', '=', who.spaceId).where('outcome_id', '=', outcomeId).returningAll().execute()
    ).map(countryNoun)
    if (countries.length)
      await tx
        .insertInto('programme.outcome_country')
        .values(countries.map((one) => ({ ...of, ...countryRow(one) })))
        .execute()
    note({
      thing: { kind: 'outcome', id: outcomeId, name: `${head.code} ${read(head.title, who.language).text}` },
      within,
      changes: differences({ countries: before }, { countries }),
    })
    const undo: Undo = { verb: 'programme.set-outcome-countries', input: { outcomeId, seen: version, countries: before } }
    return { version, findings, undo }
  },
})
