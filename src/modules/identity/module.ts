import { module } from '#server/module.ts'
import { endRole } from './commands/end-role.ts'
import { giveRole } from './commands/give-role.ts'
import { invite } from './commands/invite.ts'
import { letGo } from './commands/let-go.ts'
import { renameSpace } from './commands/rename-space.ts'
import { renewInvitation } from './commands/renew-invitation.ts'
import { identityRoutes } from './routes.ts'

// Only what is done inside a space. Signing in, accounts and what the command line does outside any space are not verbs of the house:
// nobody can order them over HTTP by name; doors.ts and the command line perform them themselves.
export const identity = module({ name: 'identity', verbs: [invite, renewInvitation, giveRole, endRole, letGo, renameSpace], routes: identityRoutes })
