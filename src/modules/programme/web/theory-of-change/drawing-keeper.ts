// Keeps a drawing while it is drawn: saves after a short pause, one version after the other, and never lets go of what was drawn.
import { freshId } from '#kernel/id.ts'
import type { Problem } from '#kernel/problem.ts'
import type { TheoryOfChange } from '#modules/programme/domain/theory-of-change.ts'
import { liveValue, type LiveValue } from '#web/live-value.ts'

export interface Version {
  version: number
  diagram: TheoryOfChange
}

export interface Kept {
  /** Hers, as it is on the screen. */
  shown: TheoryOfChange
  /** `overtaken`: somebody else saved first; nothing is sent until she has said which of the two it shall be. */
  standing: 'saved' | 'waiting' | 'refused' | 'overtaken'
  /** Why it was not saved. */
  problem?: Problem
  /** What the other one saved, as soon as it is known. */
  theirs?: Version
}

export interface DrawingKeeper {
  kept: LiveValue<Kept>
  draw(diagram: TheoryOfChange): void
  /** The server has this now. */
  arrived(there: Version): void
  again(): void
  keepMine(): void
  /** Gives back what was hers, for whoever thinks again. */
  takeTheirs(): TheoryOfChange | undefined
  /** She leaves: what waits is sent at once. */
  leave(): void
}

export type Save = (what: { seen: number; diagram: TheoryOfChange }, errand: string) => Promise<{ version: number }>

const pause = 800

export function drawingKeeper(start: Version, save: Save): DrawingKeeper {
  const kept = liveValue<Kept>({ shown: start.diagram, standing: 'saved' })
  let seen = start.version
  let unsent = false
  let sending = false
  let timer: ReturnType<typeof setTimeout> | undefined
  // While nobody knows whether it arrived, the same drawing goes out as the same errand.
  let last: { diagram: TheoryOfChange; seen: number; errand: string } | undefined

  const stand = (over: Pick<Kept, 'standing'> & Partial<Kept>) => kept.set({ shown: kept.get().shown, ...over })

  async function send(): Promise<void> {
    clearTimeout(timer)
    if (sending || !unsent || kept.get().standing === 'overtaken') return
    const diagram = kept.get().shown
    if (last?.diagram !== diagram || last.seen !== seen) last = { diagram, seen, errand: freshId() }
    sending = true
    unsent = false
    try {
      seen = (await save({ seen, diagram }, last.errand)).version
      sending = false
      stand({ standing: unsent ? 'waiting' : 'saved' })
      if (unsent) await send()
    } catch (reason) {
      sending = false
      unsent = true
      stand({ standing: (reason as Problem).status === 409 ? 'overtaken' : 'refused', problem: reason as Problem })
    }
  }

  return {
    kept,
    draw(diagram) {
      unsent = true
      const now = kept.get()
      if (now.standing === 'overtaken') return kept.set({ ...now, shown: diagram })
      kept.set({ shown: diagram, standing: 'waiting' })
      clearTimeout(timer)
      timer = setTimeout(() => void send(), pause)
    },
    arrived(there) {
      if (sending || there.version <= seen) return
      const now = kept.get()
      if (unsent) return kept.set({ ...now, theirs: there })
      seen = there.version
      kept.set({ shown: there.diagram, standing: 'saved' })
    },
    again: () => void send(),
    keepMine() {
      seen = kept.get().theirs?.version ?? seen
      stand({ standing: 'waiting' })
      void send()
    },
    takeTheirs() {
      const { shown, theirs } = kept.get()
      if (!theirs) return undefined
      seen = theirs.version
      unsent = false
      kept.set({ shown: theirs.diagram, standing: 'saved' })
      return shown
    },
    leave: () => void send(),
  }
}
