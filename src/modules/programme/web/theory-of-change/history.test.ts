import { expect, test } from 'vitest'
import { emptyTheoryOfChange as empty, type TheoryOfChange } from '#modules/programme/domain/theory-of-change.ts'
import { turn } from '#modules/programme/domain/theory-of-change-edits.ts'
import { noHistory, redone, remembered, undone } from './history.ts'

const right = turn(empty, 'right')
const upAgain = turn(right.next, 'up')

test('undo gives back what was, redo what became of it', () => {
  const history = remembered(remembered(noHistory, empty, right), right.next, upAgain)
  const once = undone(history)!
  expect(once.deed.before).toBe(right.next)
  const twice = undone(once.history)!
  expect(twice.deed.before).toBe(empty)
  expect(undone(twice.history)).toBeUndefined()
  expect(redone(twice.history)!.deed.after).toBe(right.next)
  expect(redone(redone(twice.history)!.history)!.history).toEqual(history)
})

test('something new ends what could be done again', () => {
  const back = undone(remembered(noHistory, empty, right))!.history
  expect(remembered(back, empty, upAgain).future).toEqual([])
})

test('two hundred steps back are kept, no more', () => {
  let history = noHistory
  let value: TheoryOfChange = empty
  for (let at = 0; at < 205; at++) {
    const edited = turn(value, at % 2 === 0 ? 'right' : 'up')
    history = remembered(history, value, edited)
    value = edited.next
  }
  expect(history.past).toHaveLength(200)
})
