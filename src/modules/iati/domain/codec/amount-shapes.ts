import type { Amount, Budget, PlannedDisbursement, Transaction } from '../amounts.ts'
import { element } from './element.ts'
import { attribute, childAttribute, content, many, one } from './field.ts'
import { provider, receiver } from './organisation-shapes.ts'
import { tell } from './place.ts'
import { day, word, yesNo } from './plain.ts'
import { aidType, codedMention } from './share-shapes.ts'
import { childWords } from './words.ts'

export const amount = element<Amount>({ decimal: content(), currency: attribute('currency', word), valueOn: attribute('value-date', day) }, (given, place) => {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(given.decimal)) tell(place, 'warning', 'iati.amount-unreadable', { text: given.decimal.slice(0, 40) })
})

const period = { from: childAttribute('period-start', 'iso-date', day), until: childAttribute('period-end', 'iso-date', day) }

export const budget = element<Budget>({
  type: attribute('type', word),
  status: attribute('status', word),
  ...period,
  amount: one('value', amount),
})

export const plannedDisbursement = element<PlannedDisbursement>({
  type: attribute('type', word),
  ...period,
  amount: one('value', amount),
  provider: one('provider-org', provider),
  receiver: one('receiver-org', receiver),
})

export const transaction = element<Transaction>({
  ref: attribute('ref', word),
  humanitarian: attribute('humanitarian', yesNo),
  type: childAttribute('transaction-type', 'code', word),
  on: childAttribute('transaction-date', 'iso-date', day),
  amount: one('value', amount),
  description: childWords('description'),
  provider: one('provider-org', provider),
  receiver: one('receiver-org', receiver),
  disbursementChannel: childAttribute('disbursement-channel', 'code', word),
  sectors: many('sector', codedMention),
  country: one('recipient-country', codedMention),
  region: one('recipient-region', codedMention),
  flowType: childAttribute('flow-type', 'code', word),
  financeType: childAttribute('finance-type', 'code', word),
  aidTypes: many('aid-type', aidType),
  tiedStatus: childAttribute('tied-status', 'code', word),
})
