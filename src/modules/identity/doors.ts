// The doors outside any space: signing in and out, one's own account, and the link of an invitation.
import type { FastifyInstance } from 'fastify'
import type { Corridor } from '#server/perform.ts'
import { accountDoors } from './doors/account.ts'
import { refuseForeignPages, type Doorway } from './doors/doorway.ts'
import { invitationDoors } from './doors/invitation.ts'
import { sessionDoors } from './doors/session.ts'

export function identityDoors(app: FastifyInstance, corridor: Corridor, doorway: Doorway): void {
  const doors = { ...doorway, corridor }
  void app.register(async (inside) => {
    inside.addHook('onRequest', refuseForeignPages)
    sessionDoors(inside, doors)
    accountDoors(inside, doors)
    invitationDoors(inside, doors)
  })
}
