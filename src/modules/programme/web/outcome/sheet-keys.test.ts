import { expect, test } from 'vitest'
import { meaningOf, moved } from './sheet-keys.ts'

const press = (keys: string, how: { writing?: boolean; readOnly?: boolean } = {}) => {
  const parts = keys.split('+')
  const pressed = { key: parts.at(-1)!, shiftKey: parts.includes('Shift'), ctrlKey: parts.includes('Control'), metaKey: false, altKey: false }
  return meaningOf(pressed, { writing: false, readOnly: false, ...how })
}

test.each([
  ['ArrowRight', { act: 'move', down: 0, along: 1 }],
  ['Home', { act: 'move', down: 0, along: 'first' }],
  ['Control+End', { act: 'move', down: 'last', along: 'last' }],
  ['Enter', { act: 'write' }],
  ['7', { act: 'write', typed: '7' }],
  ['-', { act: 'write', typed: '-' }],
  ['U', { act: 'put', value: { state: 'unknown' } }],
  ['n', { act: 'put', value: { state: 'not-applicable' } }],
  ['y', { act: 'put', value: { state: 'not-yet' } }],
  ['Delete', { act: 'put', value: undefined }],
  ['Control+z', { act: 'undo' }],
])('%s on a cell', (keys, expected) => expect(press(keys)).toEqual(expected))

test.each(['Control+c', 'Control+v', 'Tab', 'Escape', 'x', 'F5'])('%s is not ours', (keys) => expect(press(keys)).toBeUndefined())

test.each([
  ['Enter', { act: 'leave', down: 1, along: 0 }],
  ['Shift+Enter', { act: 'leave', down: -1, along: 0 }],
  ['Shift+Tab', { act: 'leave', down: 0, along: -1 }],
  ['Escape', { act: 'cancel' }],
])('%s while writing', (keys, expected) => expect(press(keys, { writing: true })).toEqual(expected))

test.each(['ArrowLeft', 'Delete', 'u', '7', 'Control+z'])('%s while writing belongs to the field', (keys) =>
  expect(press(keys, { writing: true })).toBeUndefined(),
)

test.each(['7', 'u', 'Delete', 'Enter', 'Control+z'])('%s changes nothing where one only reads', (keys) =>
  expect(press(keys, { readOnly: true })).toBeUndefined(),
)

test('nobody walks off the sheet', () => {
  expect(moved(0, -1, 5)).toBe(0)
  expect(moved(4, 10, 5)).toBe(4)
  expect(moved(2, 'last', 5)).toBe(4)
})
