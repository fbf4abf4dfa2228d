// Money is minor units with a currency, never a float.
import { z } from 'zod/mini'

export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'kernel.currency'))

export const Money = z.object({
  /** In the currency's smallest unit (cents for EUR, whole francs for XOF); within the exact range of a double. */
  minor: z.int(),
  currency: Currency,
})
export type Money = z.infer<typeof Money>

/** Digits after the point, by ISO 4217 (the currencies that do not have two). */
const digits: Record<string, number> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  ISK: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
}
export const digitsOf = (currency: string) => digits[currency] ?? 2

/** Exact reading of a decimal such as `1234.5` or `5e-10`; what is finer than the smallest unit is rounded half away from zero. */
export function moneyFrom(decimal: string, currency: string): Money | undefined {
  const match = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?\s*$/.exec(decimal)
  if (!match || (!match[2] && !match[3])) return undefined
  const [, sign, whole = '', fraction = '', exponent] = match
  const shift = digitsOf(currency) + Number(exponent ?? 0) - fraction.length
  let units = BigInt(whole + fraction || '0')
  if (shift >= 0) units *= 10n ** BigInt(shift)
  else {
    const divisor = 10n ** BigInt(-shift)
    units = (units * 2n + divisor) / (divisor * 2n)
  }
  const minor = Number(sign === '-' ? -units : units)
  return Number.isSafeInteger(minor) ? { minor: minor === 0 ? 0 : minor, currency } : undefined
}

/** `123450 EUR` as `1234.50`: exact, for files. */
export function decimalOf({ minor, currency }: Money): string {
  const places = digitsOf(currency)
  const text = String(Math.abs(minor)).padStart(places + 1, '0')
  const sign = minor < 0 ? '-' : ''
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`
}

/** For people, by their locale, always with the currency's code. */
export function formatMoney({ minor, currency }: Money, locale: string, options: { whole?: boolean } = {}): string {
  const places = options.whole ? 0 : digitsOf(currency)
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
  return format.format(minor / 10 ** digitsOf(currency))
}
