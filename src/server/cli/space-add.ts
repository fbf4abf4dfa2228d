// minga space add — a recognised organisation begins to work here, with its first director.
import { freshId } from '#kernel/id.ts'
import { isLanguage } from '#kernel/language.ts'
import { addPerson } from '#modules/identity/commands/add-person.ts'
import { openSpace } from '#modules/identity/commands/open-space.ts'
import { databaseHelp, databaseOptions, only, UsageTrouble, type CliCommand } from './cli-command.ts'
import { invitationAddress } from './invitation-address.ts'
import { withHouse, type House } from './with-house.ts'

export const spaceAdd: CliCommand = {
  name: 'space add',
  takes: 'WORD',
  summary: 'open a space for an organisation, with its first director',
  options: { ...databaseOptions, name: { type: 'string' }, director: { type: 'string' }, 'director-name': { type: 'string' }, language: { type: 'string' } },
  help: {
    name: 'NAME  the name of the organisation',
    director: 'EMAIL of its first director, who gives all other rights',
    'director-name': 'NAME  of the director (needed when she is new)',
    language: 'CODE  of the director: nl, fr, de, en, es or pt (default: en)',
    ...databaseHelp,
  },
  notes: 'WORD stands in all addresses of the space: small letters, digits and hyphens, such as "acme-international".',
  async run(asked) {
    const slug = only(asked.positionals, 'WORD')
    const { name, director, language = 'en' } = asked.options
    if (typeof name !== 'string' || typeof director !== 'string') throw new UsageTrouble('--name and --director are needed.')
    if (typeof language !== 'string' || !isLanguage(language)) throw new UsageTrouble(`"${String(language)}" is not one of nl, fr, de, en, es, pt.`)
    await withHouse(asked, async (house) => {
      const taken = await house.db.selectFrom('identity.space').select('id').where('slug', '=', slug).executeTakeFirst()
      if (taken) throw new UsageTrouble(`There is a space "${slug}" already.`)
      const { personId, address } = await directorOf(house, { email: director, name: String(asked.options['director-name'] ?? director), language })
      const { spaceId } = await house.order(openSpace, { spaceId: freshId(), slug, name, director: { personId, grantId: freshId() } })
      const place = new URL(`/${slug}`, house.settings.publicUrl).href
      const way = address ? `Its director opens her account at ${address}` : 'Its director signs in as before.'
      asked.answer({ spaceId, address: place, director: { personId, ...(address ? { address } : {}) } }, `Opened: ${place}\n${way}`)
    })
  },
}

/** Who has an account keeps it; a link would make all her ways in new. */
async function directorOf({ db, order, settings }: House, person: { email: string; name: string; language: 'nl' | 'fr' | 'de' | 'en' | 'es' | 'pt' }) {
  const known = await db
    .selectFrom('identity.person as person')
    .innerJoin('identity.account as account', 'account.person_id', 'person.id')
    .select('person.id')
    .where('person.email', '=', person.email.trim().toLowerCase())
    .executeTakeFirst()
  if (known) return { personId: known.id }
  const { personId, link } = await order(addPerson, { personId: freshId(), ...person })
  return { personId, address: invitationAddress(settings, link.token) }
}
