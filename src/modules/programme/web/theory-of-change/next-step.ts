// Where an arrow key leads: along the arrows of the diagram where they go that way, otherwise to the nearest box.
import type { TheoryOfChange } from '#modules/programme/domain/theory-of-change.ts'
import type { Layout } from '#modules/programme/domain/theory-of-change-layout.ts'

export type Way = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const ways: Record<Way, { x: number; y: number }> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}
export const isWay = (key: string): key is Way => key in ways
export const vectorOf = (way: Way) => ways[way]

export function nextStep(layout: Layout, value: TheoryOfChange, from: string, way: Way): string | undefined {
  const here = layout.boxes.find((box) => box.id === from)
  if (!here) return layout.boxes[0]?.id
  const tied = new Set(value.arrows.flatMap((arrow) => (arrow.from === from ? [arrow.to] : arrow.to === from ? [arrow.from] : [])))
  const { x, y } = ways[way]
  const alongArrows = value.direction === 'up' ? y !== 0 : x !== 0
  let best: { id: string; weight: number } | undefined
  for (const box of layout.boxes) {
    const along = (box.x - here.x) * x + (box.y - here.y) * y
    if (box.id === from || along < 8) continue
    const aside = Math.abs((box.x - here.x) * y) + Math.abs((box.y - here.y) * x)
    // Towards causes and effects the arrows lead; sideways one stays in the row.
    const weight = alongArrows && tied.has(box.id) ? (along + aside) / 4 : along + aside * (alongArrows ? 2 : 4)
    if (!best || weight < best.weight) best = { id: box.id, weight }
  }
  return best?.id
}

/** As one reads: rows from the top, each from the left. */
export const inReadingOrder = (layout: Layout): string[] =>
  layout.boxes.toSorted((one, other) => (Math.abs(one.y - other.y) > 40 ? one.y - other.y : one.x - other.x)).map((box) => box.id)
