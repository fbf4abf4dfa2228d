// The five states of a value. They stay apart in storage, totals, charts, workbooks and open data: blank is never zero.
import { z } from 'zod/mini'

/** A decimal as people wrote it, exact: up to 15 digits before the point, 6 after. */
export const Decimal = z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,6})?$/, 'kernel.decimal'))

export const Value = z.discriminatedUnion('state', [
  z.object({ state: z.literal('number'), n: Decimal }),
  z.object({ state: z.literal('zero') }),
  z.object({ state: z.literal('not-applicable') }),
  z.object({ state: z.literal('unknown') }),
  z.object({ state: z.literal('not-yet') }),
])
export type Value = z.infer<typeof Value>
export type ValueState = Value['state']

/** Zero written as a number is zero, so that one thing has one form. */
export function valueOf(n: string | number): Value {
  const text = String(n)
  return Number(text) === 0 ? { state: 'zero' } : { state: 'number', n: text }
}

/** The figure, when there is one. Undefined means that no figure exists, not that it is nought. */
export const figureOf = (value: Value | undefined): number | undefined =>
  value?.state === 'number' ? Number(value.n) : value?.state === 'zero' ? 0 : undefined
