// How one field of a noun is found in an element, and put back. Each kind of field reads and writes, side by side.
import { childrenNamed, tree, type Tree } from '../tree.ts'
import type { Pieces } from './pieces.ts'
import { below, type Place } from './place.ts'
import type { Plain } from './plain.ts'

export interface Field<T> {
  /** What it takes from the element: names of attributes and of children, and whether the text is its. */
  attributes?: string[]
  children?: string[]
  text?: boolean
  read(pieces: Pieces, place: Place): T
  write(value: T, language: string): Pieces
  /** Loses nothing whatever it reads, for its parts keep their own rest: no need to compare. */
  losesNothing?: boolean
  /** When the pieces mean the same although they are not the same letter by letter. */
  same?(one: Pieces, other: Pieces): boolean
}

/** An attribute: `undefined` when it is not there or cannot be read as what it should be. */
export function attribute<T>(name: string, plain: Plain<T>): Field<T | undefined> {
  return {
    attributes: [name],
    read: ({ attributes }, place) => plain.read(attributes?.[name], place, name),
    write(value) {
      const text = value === undefined ? undefined : plain.write(value)
      return text === undefined ? {} : { attributes: { [name]: text } }
    },
    same: ({ attributes: one }, { attributes: other }) => plain.same?.(one?.[name], other?.[name]) ?? one?.[name] === other?.[name],
  }
}

/** For what a noun cannot do without: an empty word stands for an attribute that is missing. */
export function code(name: string): Field<string> {
  return {
    attributes: [name],
    read: ({ attributes }) => (attributes?.[name] ?? '').trim(),
    write: (value) => (value === '' ? {} : { attributes: { [name]: value } }),
  }
}

/** The text of the element itself. */
export function content(): Field<string> {
  return { text: true, read: ({ text }) => (text ?? '').trim(), write: (text) => ({ text }) }
}

/** A child that carries one attribute and nothing else: `<activity-status code="2"/>`. */
export function childAttribute<T>(child: string, name: string, plain: Plain<T>): Field<T | undefined> {
  return {
    children: [child],
    read({ children }, place) {
      const first = children?.[0]
      return first && plain.read(first.attributes[name], below(place, first, 0), name)
    },
    write(value) {
      const text = value === undefined ? undefined : plain.write(value)
      return text === undefined ? {} : { children: [tree(child, { [name]: text })] }
    },
  }
}

/** Several such children, as a list of their codes. */
export function childCodes(child: string, name = 'code'): Field<string[]> {
  return {
    children: [child],
    read: ({ children }) => (children ?? []).map((one) => one.attributes[name] ?? ''),
    write: (values) => ({ children: values.map((value) => tree(child, { [name]: value })) }),
  }
}

/** A child that holds a line of text: `<iati-identifier>…</iati-identifier>`. */
export function childText(child: string): Field<string> {
  return {
    children: [child],
    read: ({ children }) => (children?.[0]?.text ?? '').trim(),
    write: (text) => (text === '' ? {} : { children: [tree(child, {}, [], text)] }),
  }
}

export interface Shape<T> {
  read(element: Tree, place: Place): T
  write(name: string, value: T, language: string): Tree
}
/** Children that are nouns themselves. */
export function many<T>(child: string, shape: Shape<T>): Field<T[]> {
  return {
    children: [child],
    losesNothing: true,
    read: ({ children }, place) => (children ?? []).map((element, index) => shape.read(element, below(place, element, index + 1))),
    write: (values, language) => ({ children: values.map((value) => shape.write(child, value, language)) }),
  }
}

/** One child that is a noun; should there be two, the others are kept aside as they are. */
export function one<T>(child: string, shape: Shape<T>): Field<T | undefined> {
  return {
    children: [child],
    read({ children }, place) {
      const first = children?.[0]
      return first && shape.read(first, below(place, first, 0))
    },
    write: (value, language) => (value === undefined ? {} : { children: [shape.write(child, value, language)] }),
    same: (_, { children }) => (children ?? []).length < 2,
  }
}

// oxlint-disable-next-line typescript/no-explicit-any -- a list of fields holds fields of every kind
export type AnyField = Field<any>

/** What of this element belongs to the field. */
export function piecesOf(element: Tree, field: AnyField): Pieces {
  const pieces: Pieces = {}
  for (const name of field.attributes ?? []) {
    const value = element.attributes[name]
    if (value !== undefined) (pieces.attributes ??= {})[name] = value
  }
  for (const name of field.children ?? []) {
    const found = childrenNamed(element, name)
    if (found.length > 0) pieces.children = pieces.children ? [...pieces.children, ...found] : found
  }
  if (field.text) pieces.text = element.text
  return pieces
}
