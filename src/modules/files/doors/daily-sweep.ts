// Clears up once a day in every space, at a time of its own so that several servers do not do it together. Nothing waits for it.
import type { FastifyInstance } from 'fastify'
import { PLATFORM } from '#kernel/space.ts'
import type { Corridor } from '#server/perform.ts'
import { sweepFiles } from '../commands/sweep.ts'
import type { FilesDoorway } from './doorway.ts'

const day = 86_400_000

export function sweepDaily(app: FastifyInstance, corridor: Corridor, { storage, clock }: FilesDoorway): void {
  let next: NodeJS.Timeout | undefined
  let isOver = false

  async function sweep() {
    const spaces = await corridor.db.selectFrom('identity.space').select('id').where('id', '<>', PLATFORM).execute()
    for (const { id } of spaces) {
      if (isOver) return
      const { forgotten, dropped } = await sweepFiles(corridor, storage, id, clock())
      if (forgotten || dropped) app.log.info({ forgotten, dropped }, 'files swept')
    }
  }

  const sleep = (milliseconds: number) => {
    next = setTimeout(() => {
      void sweep()
        .catch((error: unknown) => app.log.error({ err: error }, 'sweeping files'))
        .finally(() => isOver || sleep(day))
    }, milliseconds).unref()
  }

  app.addHook('onListen', async () => sleep((0.02 + Math.random() * 0.2) * day))
  app.addHook('onClose', async () => {
    isOver = true
    clearTimeout(next)
  })
}
