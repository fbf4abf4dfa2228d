import { describe, expect, test } from 'vitest'
import { isCountry } from '#kernel/country.ts'
import { placeLabels } from './labels.ts'
import { lettersOf } from './numeric-codes.ts'
import { viewOf } from './view.ts'
import { theWorld } from './world.ts'

const world = await theWorld()
const shapesOf = (...codes: string[]) => world.filter((one) => codes.includes(one.properties.code))

test('every country of the map is one that we know, once', () => {
  const codes = [...lettersOf.values()]
  expect(codes.length).toBe(174)
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) expect(isCountry(code), code).toBe(true)
})

test('the countries of the demonstration programme have a shape', () => {
  for (const code of ['CD', 'NE', 'CI', 'ID', 'KH', 'PH', 'BD', 'CO', 'BE']) expect(shapesOf(code).length, code).toBe(1)
})

describe('the view', () => {
  const [width, height] = [600, 300]
  test.each([
    ['two in West Africa', ['NE', 'CI'], true],
    ['three in Asia', ['ID', 'KH', 'PH'], true],
    ['four continents', ['CD', 'ID', 'CO', 'BE'], false],
    ['nobody', [], false],
  ])('%s', (_, codes, near) => {
    const whole = viewOf(world, [], width, height).scale()
    const view = viewOf(world, shapesOf(...codes), width, height)
    expect(view.scale() > whole * 1.15).toBe(near)
  })

  test('what is marked is inside', () => {
    const view = viewOf(world, shapesOf('NE', 'CI'), width, height)
    for (const place of [
      [2.1, 13.5],
      [-4, 5.3],
    ] as [number, number][]) {
      const [x, y] = view(place)!
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })
})

describe('labels', () => {
  const spot = (key: string, x: number, y: number) => ({ key, words: 'Nigeria', x, y })
  test('neighbours get out of each other’s way', () => {
    const labels = placeLabels([spot('a', 100, 50), spot('b', 112, 52)], 300, 100)
    expect(labels.map((one) => one.anchor)).toEqual(['end', 'start'])
  })
  test('at the edge they turn inside', () => expect(placeLabels([spot('a', 290, 50)], 300, 100)[0]!.anchor).toBe('end'))
  test('what has no place is left out', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => spot(String(index), 100 + (index % 3) * 4, 50 + Math.floor(index / 3) * 4))
    expect(placeLabels(crowd, 200, 100).length).toBeLessThan(9)
  })
})
