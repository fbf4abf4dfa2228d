// Which part of a figure: the members of the dimensions it is split by. One form only, so that the same part is always the same text.

export type Cell = Record<string, string>

/** `{ sex: 'female', age: 'youth' }` is `age=youth&sex=female`; the total is the empty text. */
export const cellKey = (cell: Cell): string =>
  Object.keys(cell)
    .sort()
    .map((dimension) => `${encodeURIComponent(dimension)}=${encodeURIComponent(cell[dimension]!)}`)
    .join('&')

/** Undefined for a text that is no cell. */
export function cellOf(key: string): Cell | undefined {
  if (key === '') return {}
  const cell: Cell = {}
  for (const part of key.split('&')) {
    const [dimension, member, ...rest] = part.split('=')
    if (!dimension || !member || rest.length) return undefined
    try {
      cell[decodeURIComponent(dimension)] = decodeURIComponent(member)
    } catch {
      return undefined
    }
  }
  return cell
}

export function isCell(key: string): boolean {
  const cell = cellOf(key)
  return cell !== undefined && cellKey(cell) === key
}
