// Money as open data tells it: budgets, plans and transactions. Amounts stay exact decimals until somebody needs money.
import type { Day } from '#kernel/day.ts'
import { moneyFrom, type Money } from '#kernel/money.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { HasRest } from './codec/rest.ts'
import type { MoneySide } from './organisation-mention.ts'
import type { AidType, CodedMention } from './share.ts'

export interface Amount extends HasRest {
  /** As written: `1250.5`. */
  decimal: string
  /** When it differs from the currency of the activity, or that one has none. */
  currency?: string
  /** Day of the rate of exchange. */
  valueOn?: Day
}

export interface Budget extends HasRest {
  /** 1 original, 2 revised. */
  type?: string
  /** 1 indicative, 2 committed. */
  status?: string
  from?: Day
  until?: Day
  amount?: Amount
}

export interface PlannedDisbursement extends HasRest {
  type?: string
  from?: Day
  until?: Day
  amount?: Amount
  provider?: MoneySide
  receiver?: MoneySide
}

export interface Transaction extends HasRest {
  ref?: string
  /** By the codelist TransactionType: 1 incoming funds, 2 outgoing commitment, 3 disbursement, 4 expenditure, 11 incoming commitment … */
  type?: string
  on?: Day
  amount?: Amount
  description?: TranslatedText
  provider?: MoneySide
  receiver?: MoneySide
  disbursementChannel?: string
  sectors: CodedMention[]
  country?: CodedMention
  region?: CodedMention
  flowType?: string
  financeType?: string
  aidTypes: AidType[]
  tiedStatus?: string
  humanitarian?: boolean
}

/** The amount in minor units; undefined when it has no currency or is not a figure. */
export function moneyOf(amount: Amount | undefined, usualCurrency: string | undefined): Money | undefined {
  const currency = amount?.currency ?? usualCurrency
  return amount && currency && /^[A-Z]{3}$/.test(currency) ? moneyFrom(amount.decimal, currency) : undefined
}
