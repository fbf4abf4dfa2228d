// Percentages as people write them, exact: `33.3333`.
import { z } from 'zod/mini'

export const Percentage = z.string().check(z.regex(/^\d{1,3}(\.\d{1,4})?$/, 'kernel.decimal'))

/** Ten-thousandths of a percent, so that thirds add up exactly. */
export function unitsOf(percentage: string): number {
  const [whole = '0', fraction = ''] = percentage.split('.')
  return Number(whole) * 10_000 + Number(fraction.padEnd(4, '0'))
}

export const hundred = 1_000_000
