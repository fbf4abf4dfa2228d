import { expect, test } from 'vitest'
import { recoveryCodeFrom, recoveryCodeIn } from './recovery-code.ts'

test('all of the ten bytes are in the code', () => {
  expect(recoveryCodeFrom(new Uint8Array(10))).toBe('0000-0000-0000-0000')
  expect(recoveryCodeFrom(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ')
  expect(recoveryCodeFrom(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1))).toBe('0000-0000-0000-0001')
  expect(recoveryCodeFrom(Uint8Array.of(128, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toBe('G000-0000-0000-0000')
})

test.each([
  ['7K3M-9QXA-22TB-0W1Z', '7K3M-9QXA-22TB-0W1Z'],
  [' 7k3m 9qxa 22tb owiz ', '7K3M-9QXA-22TB-0W1Z'],
  ['7k3m9qxa22tb0wlz', '7K3M-9QXA-22TB-0W1Z'],
  ['7K3M-9QXA-22TB-0W1', undefined],
  ['7K3M-9QXA-22TB-0W1U', undefined],
  ['', undefined],
])('"%s" is read as %s', (typed, code) => expect(recoveryCodeIn(typed)).toBe(code))
