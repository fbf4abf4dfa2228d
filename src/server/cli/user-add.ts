// minga user add — somebody is known here, and gets an address by which she opens her account.
import { freshId } from '#kernel/id.ts'
import { isLanguage } from '#kernel/language.ts'
import { addPerson } from '#modules/identity/commands/add-person.ts'
import { databaseHelp, databaseOptions, only, UsageTrouble, type CliCommand } from './cli-command.ts'
import { invitationAddress } from './invitation-address.ts'
import { withHouse } from './with-house.ts'

export const userAdd: CliCommand = {
  name: 'user add',
  takes: 'EMAIL',
  summary: 'add a person, or let one in again who has lost all her ways in',
  options: { ...databaseOptions, name: { type: 'string' }, language: { type: 'string' } },
  help: { name: 'NAME  as colleagues write it (needed when she is new)', language: 'CODE  nl, fr, de, en, es or pt (default: en)', ...databaseHelp },
  notes:
    'The address it prints works once, for two weeks, for whoever has it: give it to her in person or by a way you trust.\nWhat she may do is given in a space, by its director: this command gives no rights.',
  async run(asked) {
    const email = only(asked.positionals, 'EMAIL')
    const language = String(asked.options.language ?? 'en')
    if (!isLanguage(language)) throw new UsageTrouble(`"${language}" is not one of nl, fr, de, en, es, pt.`)
    await withHouse(asked, async ({ order, settings }) => {
      const { personId, isNew, link } = await order(addPerson, { personId: freshId(), email, name: String(asked.options.name ?? email), language })
      const address = invitationAddress(settings, link.token)
      asked.answer(
        { personId, isNew, address, endsAt: link.endsAt },
        `${isNew ? 'Added' : 'Known already'}: ${email}\nShe opens her account at ${address}\n(once, until ${link.endsAt.toISOString().slice(0, 10)})`,
      )
    })
  },
}
