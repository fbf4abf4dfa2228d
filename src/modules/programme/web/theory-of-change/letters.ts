// How wide words are in the font this browser really uses: each letter is measured once.
import type { Measure } from '#modules/programme/domain/theory-of-change-wrap.ts'

const base = 100

/** A measure for the font of this element; undefined where there is no canvas, and the estimate serves. */
export function measureIn(element: Element): Measure | undefined {
  const brush = document.createElement('canvas').getContext('2d')
  if (!brush) return undefined
  brush.font = `${base}px ${getComputedStyle(element).fontFamily}`
  const widths = new Map<string, number>()
  const widthOf = (letter: string) => {
    let width = widths.get(letter)
    if (width === undefined) widths.set(letter, (width = brush.measureText(letter).width / base))
    return width
  }
  return (text, size) => {
    let total = 0
    for (const letter of text) total += widthOf(letter)
    return total * size
  }
}
