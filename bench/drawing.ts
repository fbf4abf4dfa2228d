import { theoryOfChangeFindings } from '#modules/programme/domain/theory-of-change-findings.ts'
import { layoutOf } from '#modules/programme/domain/theory-of-change-layout.ts'
import { theories } from '#seed/demo/theories.ts'
import type { TheoryOfChange } from '#modules/programme/domain/theory-of-change.ts'
import { fiveTimes, median, timed, type Benchmark } from './harness.ts'

const merged = (): TheoryOfChange => {
  const all = Object.values(theories as unknown as Record<string, TheoryOfChange>)
  const steps = all.flatMap((one) => one.steps).slice(0, 60)
  const kept = new Set(steps.map((one) => one.id))
  const arrows = all.flatMap((one) => one.arrows).filter((one) => kept.has(one.from) && kept.has(one.to))
  return { direction: 'up', steps, arrows, pathways: all.flatMap((one) => one.pathways).slice(0, 24), actors: [] }
}

export const drawing: Benchmark = {
  name: 'drawing',
  about: 'Laying out a theory of change, in a warm engine: the largest of the demo, and sixty steps together.',
  async run() {
    const all = Object.values(theories as unknown as Record<string, TheoryOfChange>)
    const largest = all.toSorted((one, other) => other.steps.length - one.steps.length)[0]!
    const often = (work: () => unknown) =>
      fiveTimes(async () => {
        const times: number[] = []
        for (let turn = 0; turn < 25; turn++) times.push(await timed(async () => work()))
        return median(times)
      })
    return [
      {
        name: `layout of ${largest.steps.length} steps with ${largest.arrows.length} arrows`,
        unit: 'ms',
        runs: await often(() => layoutOf(largest, 'en')),
        goal: 5,
      },
      { name: `layout of 60 steps with ${merged().arrows.length} arrows`, unit: 'ms', runs: await often(() => layoutOf(merged(), 'en')), goal: 5 },
      { name: 'findings of the largest', unit: 'ms', runs: await often(() => theoryOfChangeFindings(largest, 'en')) },
    ]
  },
}
