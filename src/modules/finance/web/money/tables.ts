// Amounts laid out for reading: rows by heading or outcome, columns by year, one table per currency and kind. Nothing is added across currencies.
export interface Amount {
  kind: string
  currency: string
  year: number
  minor: number
  /** What the row is about. */
  row: string
}

export interface MoneyTable {
  kind: string
  currency: string
  years: number[]
  rows: { row: string; byYear: Map<number, number>; total: number }[]
  byYear: Map<number, number>
  total: number
}

/** The kind with the most lines first; rows in the order in which they were met. */
export function tablesOf(amounts: Amount[]): MoneyTable[] {
  const tables = new Map<string, Amount[]>()
  for (const one of amounts) {
    const key = `${one.kind} ${one.currency}`
    tables.set(key, [...(tables.get(key) ?? []), one])
  }
  return [...tables.values()]
    .map((some): MoneyTable => {
      const sum = (list: Amount[]) => list.reduce((total, one) => total + one.minor, 0)
      const years = [...new Set(some.map((one) => one.year))].sort((one, other) => one - other)
      const byYearOf = (list: Amount[]) =>
        new Map(years.map((year) => [year, sum(list.filter((one) => one.year === year))] as const).filter(([year]) => list.some((one) => one.year === year)))
      const names = [...new Set(some.map((one) => one.row))]
      return {
        kind: some[0]!.kind,
        currency: some[0]!.currency,
        years,
        byYear: byYearOf(some),
        total: sum(some),
        rows: names.map((row) => {
          const own = some.filter((one) => one.row === row)
          return { row, byYear: byYearOf(own), total: sum(own) }
        }),
      }
    })
    .sort((one, other) => (one.kind === other.kind ? one.currency.localeCompare(other.currency) : one.kind.localeCompare(other.kind)))
}
