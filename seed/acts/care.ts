// Small care of the last weeks: a translation that somebody read, an address that a partner corrected.
import { markOf } from '#kernel/translated-text.ts'
import { tendOrganisation } from '#modules/partners/commands/tend-organisation.ts'
import { setTranslation } from '#modules/programme/commands/set-translation.ts'
import { sntNiger } from '../demo/organisations.ts'
import { results4 } from '../demo/outcome-4.ts'
import { amina, elif } from '../people.ts'
import type { Stage } from '../stage.ts'

/** Elif reads an English draft and improves it. */
export function checkTranslation(stage: Stage) {
  const { id, title } = results4.find((one) => one.code === 'R4.5')!
  const draft = title.translations!['en']!
  return stage.perform(elif, setTranslation, {
    kind: 'result',
    id,
    field: 'title',
    language: 'en',
    text: 'Training on integrity, decolonisation and the follow-up of results',
    state: 'checked',
    source: markOf(title.text),
    was: markOf(draft.text),
  })
}

/** Amina gives the address of her union’s new pages. */
export const tendOwnUnion = (stage: Stage) =>
  stage.perform(amina, tendOrganisation, { organisationId: sntNiger.id, seen: 1, changes: { website: 'https://snt-niger.demo.example' } })
