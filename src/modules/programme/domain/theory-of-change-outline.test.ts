import { expect, test } from 'vitest'
import { anArrow, aStep, aTheory } from './theory-of-change-example.ts'
import { outlineOf, type Line } from './theory-of-change-outline.ts'

const asText = (lines: Line[], depth = 0): string[] =>
  lines.flatMap((line) => [`${'- '.repeat(depth)}${line.step.text.text}${line.again ? ' (again)' : ''}`, ...asText(line.lines, depth + 1)])

const steps = [
  aStep(1, 'activity', 'A'),
  aStep(2, 'output', 'P'),
  aStep(3, 'outcome', 'O1'),
  aStep(4, 'outcome', 'O2'),
  aStep(5, 'impact', 'I'),
  aStep(6, 'output', 'Alone'),
]
const value = aTheory(steps, [anArrow(11, 1, 2), anArrow(12, 2, 3), anArrow(13, 2, 4), anArrow(14, 3, 5), anArrow(15, 4, 5), anArrow(16, 2, 2)])

test('from the impact down, a shared cause is written out once', () => {
  expect(asText(outlineOf(value, 'because'))).toEqual(['I', '- O1', '- - P', '- - - A', '- O2', '- - P (again)', 'Alone'])
})

test('from the activities up', () => {
  expect(asText(outlineOf(value, 'leads-to'))).toEqual(['A', '- P', '- - O1', '- - - I', '- - O2', '- - - I (again)', 'Alone'])
})

test('a circle is told once round and nobody is lost', () => {
  const circle = aTheory(steps.slice(0, 3), [anArrow(11, 1, 2), anArrow(12, 2, 3), anArrow(13, 3, 1)])
  expect(asText(outlineOf(circle, 'leads-to'))).toEqual(['A', '- P', '- - O1', '- - - A (again)'])
})
