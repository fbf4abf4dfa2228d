// Sums of decimals as people wrote them, without the noise of floating point.

const places = 6

const micro = (decimal: string): bigint => {
  const negative = decimal.startsWith('-')
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
  const units = BigInt(whole) * 10n ** BigInt(places) + BigInt(fraction.slice(0, places).padEnd(places, '0'))
  return negative ? -units : units
}

const decimalOf = (units: bigint): string => {
  const negative = units < 0n
  const digits = (negative ? -units : units).toString().padStart(places + 1, '0')
  const fraction = digits.slice(-places).replace(/0+$/, '')
  return `${negative ? '-' : ''}${digits.slice(0, -places)}${fraction ? `.${fraction}` : ''}`
}

export const sumOf = (decimals: string[]): string => decimalOf(decimals.reduce((sum, one) => sum + micro(one), 0n))

/** To six digits after the point, half away from zero. */
export function averageOf(decimals: string[]): string {
  const sum = decimals.reduce((all, one) => all + micro(one), 0n)
  const count = BigInt(decimals.length)
  const twice = sum * 2n
  return decimalOf((sum < 0n ? twice - count : twice + count) / (count * 2n))
}
