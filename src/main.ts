// Starts Minga: database, migrations, door; and stops it so that nothing acknowledged is lost and nobody is cut off in the middle.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '#kernel/problem.ts'
import { filesDoors } from '#modules/files/doors.ts'
import { iatiDoors } from '#modules/iati/doors.ts'
import { identityDoors } from '#modules/identity/doors.ts'
import { describedDoors } from '#modules/identity/doors/described.ts'
import { writeDownRead } from '#modules/identity/doors/write-down-read.ts'
import { sealedElsewhere, sealWhatLiesOpen } from '#modules/identity/proofs/app-secret.ts'
import { personBehind } from '#modules/identity/queries/person-behind.ts'
import { whoIn } from '#modules/identity/queries/who-in.ts'
import type { Config } from '#server/config.ts'
import { connect } from '#server/database/connect.ts'
import { migrate } from '#server/database/migrate.ts'
import { openDatabase } from '#server/database/open.ts'
import { openDoor, type Identity } from '#server/http.ts'
import { openApiDoor } from '#server/openapi-door.ts'
import { openPlantRoom } from '#server/measure.ts'
import type { Corridor } from '#server/perform.ts'
import { openSecretKey } from '#server/secrets-key.ts'
import { sealWith } from '#server/secrets.ts'
import { nameFor, sessionTokenIn } from '#server/session-cookie.ts'
import { listeners, modules, verbs } from './house.ts'

export interface Minga {
  address: string
  corridor: Corridor
  stop(): Promise<void>
}

export interface StartOptions {
  config: Config
  /** Where the built browser app is. */
  web?: string
  clock?: () => Date
  /** One line for people, e.g. "Migrating…". Structured logs go to standard output by themselves. */
  say?: (line: string) => void
  /** Runs after the migrations and before the first request, e.g. to seed the demo. */
  beforeOpening?: (corridor: Corridor) => Promise<void>
}

export const root = join(import.meta.dirname, '..')
const versionOf = () => (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version

export async function startMinga({
  config,
  web = join(root, 'dist', 'web'),
  clock = () => new Date(),
  say = () => {},
  beforeOpening,
}: StartOptions): Promise<Minga> {
  const database = await openDatabase({ ...config, log: say })
  const state = { stopping: false }
  try {
    const made = await migrate(database.config)
    if (made.length) say(`The database has taken ${made.length} migration${made.length === 1 ? '' : 's'}.`)
    const { db, close } = connect(database.config, { role: 'minga_app' })
    const corridor: Corridor = { db, listeners }
    const seal = sealWith(await openSecretKey(config))
    await beforeOpening?.(corridor)
    await sealWhatLiesOpen(db, seal)
    const lost = await sealedElsewhere(db, seal)
    if (lost) say(`${lost} authenticator app${lost === 1 ? ' is' : 's are'} sealed under another key and cannot be used. \`minga doctor\` says what to do.`)
    const identity: Identity = {
      personBehind: (_corridor, request, now) => personBehind(db, sessionTokenIn(request, config), now),
      whoIn: (tx, personId, spaceId, now) => whoIn(tx, personId, spaceId, now),
      writeDownRead,
    }
    const app = await openDoor({
      config,
      corridor,
      clock,
      modules,
      verbs,
      web,
      identity,
      more: (door) => {
        openPlantRoom(door, config, db, state)
        openApiDoor(door, { modules, verbs, version: versionOf(), cookie: nameFor(config), doors: describedDoors })
        identityDoors(door, corridor, { config, clock, seal })
        filesDoors(door, corridor, { config, clock, identity })
        iatiDoors(door, corridor, { clock, identity })
      },
    })
    await app.listen({ host: config.host, port: config.port })
    const { port } = app.server.address() as { port: number }
    return {
      address: config.publicUrl.port === String(config.port) ? `http://localhost:${port}` : config.publicUrl.origin,
      corridor,
      async stop() {
        // First say that we are leaving, so that a balancer sends nobody new; then let those inside finish.
        state.stopping = true
        await app.close()
        await close()
        await database.stop()
      },
    }
  } catch (error) {
    await database.stop()
    if ((error as { code?: string }).code === 'EADDRINUSE') throw new Problem('kernel.port-in-use', 500, [], { port: config.port })
    throw error
  }
}
