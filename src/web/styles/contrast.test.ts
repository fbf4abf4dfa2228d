// Everything that is read has a contrast of 4.5 with its ground, every edge that says "here is a control" has 3; light and dark.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8')
const pattern = /--([a-z0-9-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)/g
const tokens = new Map([...css.matchAll(pattern)].map(([, name, light, dark]) => [name!, { light: luminance(light!), dark: luminance(dark!) }]))

/** Relative luminance (WCAG 2.2) of an OKLCH colour, by way of linear sRGB; outside the gamut it is clipped, as screens do. */
function luminance(oklch: string): number {
  const [lightness, chroma, hue] = oklch.split(' ').map(Number) as [number, number, number]
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ].map((value) => Math.min(1, Math.max(0, value))) as [number, number, number]
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

function contrast(one: string, other: string, scheme: 'light' | 'dark'): number {
  const [a, b] = [tokens.get(one)![scheme], tokens.get(other)![scheme]]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const grounds = ['paper', 'sheet', 'wash']
const read: [text: string, grounds: string[]][] = [
  ['ink', [...grounds, 'accent-wash', 'good-wash', 'warn-wash', 'bad-wash', 'info-wash']],
  ['quiet', grounds],
  ['accent', [...grounds, 'accent-wash', 'bad-wash', 'warn-wash', 'info-wash']],
  ['accent-strong', [...grounds, 'accent-wash']],
  ['good', [...grounds, 'good-wash']],
  ['warn', [...grounds, 'warn-wash']],
  ['bad', [...grounds, 'bad-wash']],
  ['info', [...grounds, 'info-wash']],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-bad', ['bad']],
  ['paper', ['ink']],
]
const seen: [edge: string, grounds: string[]][] = [
  ['edge', ['paper', 'sheet']],
  ['focus', grounds],
  ...[1, 2, 3, 4, 5, 6].map((series): [string, string[]] => [`data-${series}`, ['paper', 'sheet']]),
]

test('the colours were read', () => expect(tokens.size).toBe(27))

test('known values come out as known', () => {
  expect(luminance('1 0 0')).toBeCloseTo(1, 3)
  expect(luminance('0.62796 0.25768 29.234')).toBeCloseTo(0.2126, 3) // pure red
})

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const pairs = (list: [string, string[]][]) => list.flatMap(([one, others]) => others.map((other): [string, string] => [one, other]))
  test.each(pairs(read))('%s can be read on %s', (text, ground) => expect(contrast(text, ground, scheme)).toBeGreaterThanOrEqual(4.5))
  test.each(pairs(seen))('%s can be seen on %s', (edge, ground) => expect(contrast(edge, ground, scheme)).toBeGreaterThanOrEqual(3))
})
