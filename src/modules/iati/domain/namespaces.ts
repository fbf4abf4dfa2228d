// Follows which namespaces are declared where. The standard's own names are in none; all others keep a prefix.
import { isForeign } from './tree.ts'

export interface Named {
  name: string
  attributes: Record<string, string>
  /** A prefix that nobody declared: such a file is not XML with namespaces. */
  undeclared?: string
  /** The whole file was put in a namespace; it is read as if it were not. */
  around?: string
}

export function namespaces() {
  /** Prefixes that have been declared, with the depths at which each one was. */
  const prefixes = new Map<string, number[]>()
  /** Depth of the element from which plain names are in a default namespace that is not ours; 0 when there is none. */
  let elsewhereFrom = 0

  const isDeclared = (name: string) => {
    const prefix = name.slice(0, name.indexOf(':'))
    return prefix === 'xml' || prefixes.has(prefix)
  }

  return {
    /** The declarations among the attributes are taken out; `isInside` is false until the outermost element has been met. */
    open(name: string, given: Record<string, string>, depth: number, isInside: boolean): Named {
      const attributes: Record<string, string> = {}
      const named: Named = { name, attributes }
      for (const one in given) {
        const value = given[one]!
        if (one === 'xmlns') {
          if (value === '') elsewhereFrom = 0
          else if (isInside) elsewhereFrom ||= depth
          else named.around = value
        } else if (one.startsWith('xmlns:')) {
          const depths = prefixes.get(one.slice(6))
          if (depths) depths.push(depth)
          else prefixes.set(one.slice(6), [depth])
        } else attributes[one] = value
      }
      for (const one in attributes) if (isForeign(one) && !isDeclared(one)) named.undeclared = one.slice(0, one.indexOf(':'))
      if (name.includes(':')) {
        if (!isDeclared(name)) named.undeclared = name.slice(0, name.indexOf(':'))
      } else if (elsewhereFrom > 0) named.name = `elsewhere:${name}`
      return named
    },
    close(depth: number) {
      if (elsewhereFrom === depth) elsewhereFrom = 0
      for (const [prefix, depths] of prefixes) {
        if (depths[depths.length - 1] === depth) depths.pop()
        if (depths.length === 0) prefixes.delete(prefix)
      }
    },
  }
}
