// Parts that make a hundred, exactly: the standard refuses 99.99. All in integers, by largest remainder.

/**
 * Percentages with `places` digits for these weights (money in minor units, or any whole numbers); their sum is exactly 100.
 * What rounding leaves over goes to the largest remainders, at equal remainders to the first.
 */
export function hundredIn(weights: number[], places = 2): string[] {
  const whole = weights.map((weight) => BigInt(Math.max(0, Math.round(weight))))
  const total = whole.reduce((sum, weight) => sum + weight, 0n)
  if (total === 0n) return weights.map(() => '0')
  const units = 100n * 10n ** BigInt(places)
  const parts = whole.map((weight, index) => ({ index, units: (weight * units) / total, remainder: (weight * units) % total }))
  let left = units - parts.reduce((sum, part) => sum + part.units, 0n)
  for (const part of [...parts].sort((one, other) =>
    one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1,
  )) {
    if (left === 0n) break
    part.units += 1n
    left -= 1n
  }
  return parts.map((part) => written(part.units, places))
}

/** `3333n` with two places is `33.33`; noughts at the end are not written. */
function written(units: bigint, places: number): string {
  const text = units.toString().padStart(places + 1, '0')
  const fraction = places === 0 ? '' : text.slice(-places).replace(/0+$/, '')
  const whole = places === 0 ? text : text.slice(0, -places)
  return fraction === '' ? whole : `${whole}.${fraction}`
}

/** Do these decimals make exactly a hundred? Undefined when one of them is not a decimal. */
export function makeHundred(percentages: string[]): boolean | undefined {
  const parts = percentages.map((text) => /^\s*([+-]?)(\d*)(?:\.(\d*))?\s*$/.exec(text))
  if (parts.some((part) => !part || (!part[2] && !part[3]))) return undefined
  const places = Math.max(0, ...parts.map((part) => part![3]?.length ?? 0))
  const units = parts.map((part) => {
    const figure = BigInt(`${part![2]}${(part![3] ?? '').padEnd(places, '0')}` || '0')
    return part![1] === '-' ? -figure : figure
  })
  return units.reduce((sum, one) => sum + one, 0n) === 100n * 10n ** BigInt(places)
}
