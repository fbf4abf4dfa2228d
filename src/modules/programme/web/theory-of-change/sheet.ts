// The part of the plane that can be seen by scrolling.
import type { Layout } from '#modules/programme/domain/theory-of-change-layout.ts'

export interface Sheet {
  x: number
  y: number
  width: number
  height: number
}

export const withMargin = ({ x, y, width, height }: Layout['bounds'], margin: number): Sheet => ({
  x: x - margin,
  y: y - margin,
  width: width + 2 * margin,
  height: height + 2 * margin,
})

/** As wide as the frame at least, with the drawing in its middle. */
export const filling = (sheet: Sheet, width: number): Sheet =>
  width <= sheet.width ? sheet : { ...sheet, x: Math.round(sheet.x - (width - sheet.width) / 2), width: Math.floor(width) }

export function joined(one: Sheet, other: Sheet): Sheet {
  const x = Math.min(one.x, other.x)
  const y = Math.min(one.y, other.y)
  return { x, y, width: Math.max(one.x + one.width, other.x + other.width) - x, height: Math.max(one.y + one.height, other.y + other.height) - y }
}

export const sameSheet = (one: Sheet, other: Sheet): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height
