// A noun as an element: the list of its fields reads it and writes it, and nothing that was inside gets lost between the two.
import { canonicalJson } from '#kernel/canonical-json.ts'
import { isBlank, tree, type Tree } from '../tree.ts'
import { piecesOf, type AnyField, type Field, type Shape } from './field.ts'
import { barePieces, isEmpty, samePieces, type Pieces } from './pieces.ts'
import { quietPlace, type Place } from './place.ts'
import type { HasRest, Rest } from './rest.ts'

/** One field for each property: a property that is forgotten here does not compile. */
export type FieldsOf<T> = { [K in Exclude<keyof T, 'rest'>]-?: Field<T[K]> }

export function element<T extends HasRest>(fields: FieldsOf<T>, remark?: (noun: T, place: Place) => void): Shape<T> {
  const list = Object.entries(fields) as [keyof T & string, AnyField][]
  const isClaimed = {
    attribute: new Set(list.flatMap(([, field]) => field.attributes ?? [])),
    child: new Set(list.flatMap(([, field]) => field.children ?? [])),
    text: list.some(([, field]) => field.text),
  }

  function carriedFrom(one: Tree): Pieces {
    return barePieces({
      attributes: Object.fromEntries(Object.entries(one.attributes).filter(([name]) => !isClaimed.attribute.has(name))),
      children: one.children.filter((child) => !isClaimed.child.has(child.name)),
      ...(isClaimed.text || isBlank(one.text) ? {} : { text: one.text }),
    })
  }

  return {
    read(one, place) {
      const noun = {} as T
      const rest: Rest = {}
      for (const [name, field] of list) {
        const pieces = piecesOf(one, field)
        const value = field.read(pieces, place)
        if (value !== undefined) noun[name] = value
        if (field.losesNothing) continue
        const again = field.write(value, place.language)
        if (!(field.same?.(again, pieces) ?? samePieces(again, pieces))) (rest.kept ??= {})[name] = barePieces(pieces)
      }
      const carried = carriedFrom(one)
      if (!isEmpty(carried)) rest.carried = carried
      if (rest.kept || rest.carried) noun.rest = rest
      remark?.(noun, place)
      return noun
    },

    write(name, noun, language) {
      const out = tree(name)
      const add = ({ attributes, children, text }: Pieces) => {
        Object.assign(out.attributes, attributes)
        if (children) out.children.push(...children)
        if (text !== undefined) out.text = text
      }
      for (const [key, field] of list) {
        const kept = noun.rest?.kept?.[key]
        add(kept && saysTheSame(field, kept, noun[key], language) ? kept : field.write(noun[key], language))
      }
      if (noun.rest?.carried) add(noun.rest.carried)
      return out
    },
  }
}

/** Has nobody changed the field since its spelling was kept? */
const saysTheSame = (field: AnyField, kept: Pieces, value: unknown, language: string) =>
  canonicalJson(field.read(kept, quietPlace(language, tree('kept')))) === canonicalJson(value)
