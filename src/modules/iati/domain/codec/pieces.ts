// Loose parts of an element: what one field of a noun is made of, or what no field wanted.
import { bare, isBlank, type Tree } from '../tree.ts'

export interface Pieces {
  attributes?: Record<string, string>
  children?: Tree[]
  text?: string
}

const sameRecord = (one: Record<string, string> = {}, other: Record<string, string> = {}) => {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}

const textOf = (text = '') => (isBlank(text) ? '' : text)

export function sameTree(one: Tree, other: Tree): boolean {
  return one.name === other.name && samePieces(one, other)
}

/** The same for every reader: layout between elements apart, all of it equal and in the same order. */
export function samePieces(one: Pieces, other: Pieces): boolean {
  const [children, others] = [one.children ?? [], other.children ?? []]
  return (
    textOf(one.text) === textOf(other.text) &&
    children.length === others.length &&
    sameRecord(one.attributes, other.attributes) &&
    children.every((child, index) => sameTree(child, others[index]!))
  )
}

export const isEmpty = (pieces: Pieces) =>
  textOf(pieces.text) === '' && (pieces.children ?? []).length === 0 && Object.keys(pieces.attributes ?? {}).length === 0

export function barePieces({ attributes, children, text }: Pieces): Pieces {
  return {
    ...(attributes && Object.keys(attributes).length > 0 ? { attributes: { ...attributes } } : {}),
    ...(children && children.length > 0 ? { children: children.map(bare) } : {}),
    ...(textOf(text) === '' ? {} : { text: text! }),
  }
}
