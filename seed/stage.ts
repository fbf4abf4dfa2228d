// Where the demo is played: the same corridor as everybody's, a cast, and a clock that is moved by hand and only forward.
// An errand's id is made of who does what with what: the same act, played again, is recognised and answers what it answered then.
import type { z } from 'zod/mini'
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Id } from '#kernel/id.ts'
import { PLATFORM } from '#kernel/space.ts'
import type { Who } from '#kernel/who.ts'
import { nobody, whoIn } from '#modules/identity/queries/who-in.ts'
import type { Command } from '#server/command.ts'
import { perform, type Corridor, type Performed } from '#server/perform.ts'
import { readingSpace } from '#server/space-transaction.ts'
import { idOf } from './demo/ids.ts'
import { demoSpace } from './people.ts'

type Somebody = { id: Id } | undefined

export interface Stage {
  corridor: Corridor
  /** Says nothing when everything had been done before. */
  log(line: string): void
  readonly now: Date
  /** The next errands happen from here on, a little after each other. */
  at(moment: Date | string): void
  performed<Schema extends z.ZodMiniType, Answer>(
    person: Somebody,
    command: Command<string, Schema, Answer>,
    input: z.input<Schema>,
    errandId?: Id,
  ): Promise<Performed<Answer>>
  /** What it answers, now or when it was first done. */
  perform<Schema extends z.ZodMiniType, Answer>(
    person: Somebody,
    command: Command<string, Schema, Answer>,
    input: z.input<Schema>,
    errandId?: Id,
  ): Promise<Answer>
  /** How many changes were made, and how many had been there already. */
  counted(): { made: number; already: number }
}

const secondsBetween = 47

export function openStage(corridor: Corridor, log: (line: string) => void): Stage {
  let now = new Date(0)
  const count = { made: 0, already: 0 }
  const known = new Map<Id, Who>()

  const whoIs = async (person: Somebody): Promise<Who> => {
    if (!person) return nobody
    const who = known.get(person.id) ?? (await readingSpace(corridor.db, demoSpace.id, (tx) => whoIn(tx, person.id, demoSpace.id, now)))
    known.set(person.id, who)
    return who
  }

  const performed: Stage['performed'] = async (
    person,
    command,
    input,
    errandId = idOf(`errand ${command.name} ${canonicalJson([person?.id ?? null, input])}`),
  ) => {
    const who = command.platform ? { ...(await whoIs(undefined)), spaceId: PLATFORM } : await whoIs(person)
    const done = await perform(corridor, command, input, { id: errandId, who, now })
    now = new Date(now.getTime() + secondsBetween * 1000)
    if (command.name.startsWith('identity.')) known.clear()
    if (done.already) count.already++
    else count.made++
    return done
  }

  return {
    corridor,
    log,
    performed,
    get now() {
      return now
    },
    at(moment) {
      const next = new Date(moment)
      if (next < now) throw new Error(`the clock of the demo goes forward: ${next.toISOString()} is before ${now.toISOString()}`)
      now = next
    },
    perform: async (...it) => (await performed(...it)).answer,
    counted: () => ({ ...count }),
  }
}
