import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Problem } from '#kernel/problem.ts'
import { aStep, aTheory } from '#modules/programme/domain/theory-of-change-example.ts'
import { drawingKeeper, type Save } from './drawing-keeper.ts'

const drawing = (words: string) => aTheory([aStep(1, 'impact', words)])
const [first, second, hers, other] = ['First', 'Second', 'Hers', 'Other'].map(drawing) as [ReturnType<typeof drawing>, ...ReturnType<typeof drawing>[]]
const overtaken = () => new Problem('kernel.changed-meanwhile', 409, [], { who: 'Greet Claes', at: '2026-11-23T10:00:00Z' })

/** A server that answers when it is told to. */
function aServer() {
  const sent: { seen: number; diagram: unknown; errand: string; answer(version: number): Promise<void>; refuse(problem: Problem): Promise<void> }[] = []
  const save: Save = (what, errand) =>
    new Promise((resolve, reject) => {
      const soon = async () => void (await vi.advanceTimersByTimeAsync(0))
      sent.push({ ...what, errand, answer: (version) => (resolve({ version }), soon()), refuse: (problem) => (reject(problem), soon()) })
    })
  return { sent, save }
}

beforeEach(() => void vi.useFakeTimers())
// Test files share a process: a clock that is left standing would stop whoever comes after.
afterEach(() => void vi.useRealTimers())
const pause = () => vi.advanceTimersByTimeAsync(1000)

test('what is drawn in one go is sent once, and what is drawn meanwhile after it', async () => {
  const { sent, save } = aServer()
  const keeper = drawingKeeper({ version: 3, diagram: first }, save)
  keeper.draw(second!)
  keeper.draw(hers!)
  await pause()
  expect(sent).toMatchObject([{ seen: 3, diagram: hers }])
  keeper.draw(other!)
  await pause()
  expect(sent).toHaveLength(1)
  await sent[0]!.answer(4)
  expect(sent[1]).toMatchObject({ seen: 4, diagram: other })
  expect(keeper.kept.get().standing).toBe('waiting')
  await sent[1]!.answer(5)
  expect(keeper.kept.get()).toEqual({ shown: other, standing: 'saved' })
})

async function anOvertakenOne() {
  const { sent, save } = aServer()
  const keeper = drawingKeeper({ version: 3, diagram: first }, save)
  keeper.draw(hers!)
  await pause()
  await sent[0]!.refuse(overtaken())
  return { sent, keeper }
}

test('somebody saved first: her drawing stays, nothing is sent any more, and it says who', async () => {
  const { sent, keeper } = await anOvertakenOne()
  expect(keeper.kept.get()).toMatchObject({ shown: hers, standing: 'overtaken', problem: { values: { who: 'Greet Claes' } } })
  keeper.arrived({ version: 4, diagram: other! })
  expect(keeper.kept.get()).toMatchObject({ shown: hers, theirs: { version: 4, diagram: other } })
  keeper.draw(second!)
  await pause()
  keeper.leave()
  expect(keeper.kept.get()).toMatchObject({ shown: second, standing: 'overtaken', theirs: { version: 4 } })
  expect(sent).toHaveLength(1)
})

test('she keeps hers: it goes over theirs, and can be overtaken once more', async () => {
  const { sent, keeper } = await anOvertakenOne()
  keeper.arrived({ version: 4, diagram: other! })
  keeper.keepMine()
  expect(sent[1]).toMatchObject({ seen: 4, diagram: hers })
  expect(sent[1]!.errand).not.toBe(sent[0]!.errand)
  await sent[1]!.refuse(overtaken())
  keeper.arrived({ version: 5, diagram: second! })
  expect(keeper.kept.get()).toMatchObject({ shown: hers, standing: 'overtaken', theirs: { version: 5 } })
  keeper.keepMine()
  await sent[2]!.answer(6)
  expect(keeper.kept.get()).toEqual({ shown: hers, standing: 'saved' })
})

test('she takes theirs, and thinks again', async () => {
  const { sent, keeper } = await anOvertakenOne()
  keeper.arrived({ version: 4, diagram: other! })
  const mine = keeper.takeTheirs()!
  expect([mine, keeper.kept.get()]).toEqual([hers, { shown: other, standing: 'saved' }])
  keeper.draw(mine)
  await pause()
  expect(sent[1]).toMatchObject({ seen: 4, diagram: hers })
})

test('whoever only reads sees the newest; an older answer that comes late changes nothing', () => {
  const keeper = drawingKeeper({ version: 3, diagram: first }, aServer().save)
  keeper.arrived({ version: 4, diagram: other! })
  keeper.arrived({ version: 3, diagram: first })
  expect(keeper.kept.get().shown).toBe(other)
})

test('no line: the same drawing goes out again as the same errand; another one as another', async () => {
  const { sent, save } = aServer()
  const keeper = drawingKeeper({ version: 3, diagram: first }, save)
  keeper.draw(hers!)
  await pause()
  await sent[0]!.refuse(new Problem('web.no-line', 0))
  expect(keeper.kept.get()).toMatchObject({ shown: hers, standing: 'refused' })
  keeper.again()
  expect(sent[1]!.errand).toBe(sent[0]!.errand)
  await sent[1]!.refuse(new Problem('web.no-line', 0))
  keeper.draw(other!)
  await pause()
  expect(sent[2]!.errand).not.toBe(sent[1]!.errand)
})

test('leaving sends what waits, at once', () => {
  const { sent, save } = aServer()
  const keeper = drawingKeeper({ version: 3, diagram: first }, save)
  keeper.leave()
  expect(sent).toHaveLength(0)
  keeper.draw(hers!)
  keeper.leave()
  expect(sent).toMatchObject([{ diagram: hers }])
})
