import { module } from '#server/module.ts'
import { addAgreement } from './commands/add-agreement.ts'
import { addContact } from './commands/add-contact.ts'
import { addOrganisation } from './commands/add-organisation.ts'
import { changeAgreement } from './commands/change-agreement.ts'
import { changeContact } from './commands/change-contact.ts'
import { changeOrganisation } from './commands/change-organisation.ts'
import { clearForPublication } from './commands/clear-for-publication.ts'
import { eraseContact } from './commands/erase-contact.ts'
import { removeAgreement } from './commands/remove-agreement.ts'
import { removeContact } from './commands/remove-contact.ts'
import { removeOrganisation } from './commands/remove-organisation.ts'
import { restoreAgreement } from './commands/restore-agreement.ts'
import { restoreContact } from './commands/restore-contact.ts'
import { restoreOrganisation } from './commands/restore-organisation.ts'
import { setIdentifiers } from './commands/set-identifiers.ts'
import { tendOrganisation } from './commands/tend-organisation.ts'
import { withdrawClearance } from './commands/withdraw-clearance.ts'
import { partnersListeners } from './listeners.ts'
import { partnersRoutes } from './routes.ts'

export const partners = module({
  name: 'partners',
  verbs: [
    addOrganisation,
    changeOrganisation,
    tendOrganisation,
    setIdentifiers,
    clearForPublication,
    withdrawClearance,
    removeOrganisation,
    restoreOrganisation,
    addContact,
    changeContact,
    removeContact,
    restoreContact,
    eraseContact,
    addAgreement,
    changeAgreement,
    removeAgreement,
    restoreAgreement,
  ],
  routes: partnersRoutes,
  listeners: partnersListeners,
})
