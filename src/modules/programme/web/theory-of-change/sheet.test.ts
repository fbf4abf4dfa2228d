import { expect, test } from 'vitest'
import { filling, joined, sameSheet, withMargin } from './sheet.ts'

const sheet = { x: 0, y: 0, width: 100, height: 50 }

test('a margin goes all round', () => {
  expect(withMargin(sheet, 10)).toEqual({ x: -10, y: -10, width: 120, height: 70 })
})

test('a narrow drawing stands in the middle of a broad frame, a broad one stays as it is', () => {
  expect(filling(sheet, 300)).toEqual({ x: -100, y: 0, width: 300, height: 50 })
  expect(filling(sheet, 80)).toBe(sheet)
})

test('what grows holds both', () => {
  expect(joined(sheet, { x: -20, y: 10, width: 40, height: 100 })).toEqual({ x: -20, y: 0, width: 120, height: 110 })
  expect(sameSheet(joined(sheet, { x: 10, y: 10, width: 10, height: 10 }), sheet)).toBe(true)
})
