// Names on a map, each where it covers no other; what finds no place stays in the list beside the map.

export interface Spot {
  key: string
  words: string
  x: number
  y: number
}

export interface Label extends Spot {
  anchor: 'start' | 'middle' | 'end'
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const letter = 6.7
const line = 15

export function placeLabels(spots: readonly Spot[], width: number, height: number): Label[] {
  const taken: Box[] = spots.map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }))
  const labels: Label[] = []
  for (const [index, spot] of spots.entries()) {
    const long = spot.words.length * letter
    const ways: [Label['anchor'], number, number][] = [
      ['start', 8, 4],
      ['end', -8, 4],
      ['middle', 0, -9],
      ['middle', 0, 18],
    ]
    for (const [anchor, right, down] of ways) {
      const [x, y] = [spot.x + right, spot.y + down]
      const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2
      const box = { left, right: left + long, top: y - line + 3, bottom: y + 3 }
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      if (!inside || taken.some((other, at) => at !== index && overlap(box, other))) continue
      taken.push(box)
      labels.push({ ...spot, x, y, anchor })
      break
    }
  }
  return labels
}

const overlap = (one: Box, other: Box) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
