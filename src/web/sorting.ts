// The order of a table lives in the address, so that a link shows what its sender saw: `?sort=-planned`.
import { useSearchParams } from 'wouter'

export interface Order {
  key: string
  down: boolean
}

export const orderFrom = (text: string | null): Order | undefined => (text ? { key: text.replace(/^-/, ''), down: text.startsWith('-') } : undefined)

/** First up, then down, then as it came. */
export function nextOrder(now: Order | undefined, key: string): string | undefined {
  if (now?.key !== key) return key
  return now.down ? undefined : `-${key}`
}

type Sortable = string | number | null | undefined

/** What is missing stands last, whichever way we sort. */
export function inOrder<Row>(rows: readonly Row[], by: ((row: Row) => Sortable) | undefined, down: boolean, locale: string): readonly Row[] {
  if (!by) return rows
  const words = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const turn = down ? -1 : 1
  return rows.toSorted((one, other) => {
    const [a, b] = [by(one), by(other)]
    if (a == null || b == null) return Number(a == null) - Number(b == null)
    return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b)))
  })
}

/** `name` keeps two tables on one page apart. */
export function useOrder(name = 'sort', first?: string): [Order | undefined, (key: string) => void] {
  const [search, setSearch] = useSearchParams()
  const order = orderFrom(search.get(name) ?? first ?? null)
  const turn = (key: string) =>
    setSearch(
      (now: URLSearchParams) => {
        const next = new URLSearchParams(now)
        const word = nextOrder(order, key)
        if (word) next.set(name, word)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  return [order, turn]
}
