import type { Activity, ActivityDate, Condition, Conditions, Description, OtherIdentifier, RelatedActivity } from '../activity.ts'
import { budget, plannedDisbursement, transaction } from './amount-shapes.ts'
import { documentLink } from './document-shape.ts'
import { element } from './element.ts'
import { attribute, childAttribute, childText, code, many, one } from './field.ts'
import { location } from './location-shape.ts'
import { ownerOrganisation, participatingOrganisation, reportingOrganisation } from './organisation-shapes.ts'
import { day, integer, language, word, yesNo } from './plain.ts'
import { result } from './result-shapes.ts'
import { aidType, codedMention, humanitarianScope, policyMarker, share } from './share-shapes.ts'
import { childWords, words } from './words.ts'

const description = element<Description>({ type: attribute('type', word), words: words() })
const date = element<ActivityDate>({ type: code('type'), on: attribute('iso-date', day), words: words() })
const otherIdentifier = element<OtherIdentifier>({ ref: code('ref'), type: attribute('type', word), owner: one('owner-org', ownerOrganisation) })
const related = element<RelatedActivity>({ ref: code('ref'), type: code('type') })
const condition = element<Condition>({ type: code('type'), words: words() })
const conditions = element<Conditions>({ attached: attribute('attached', yesNo), list: many('condition', condition) })

export const activityShape = element<Activity>({
  identifier: childText('iati-identifier'),
  language: attribute('xml:lang', language),
  currency: attribute('default-currency', word),
  updatedAt: attribute('last-updated-datetime', word),
  humanitarian: attribute('humanitarian', yesNo),
  hierarchy: attribute('hierarchy', integer),
  address: attribute('linked-data-uri', word),
  budgetNotProvided: attribute('budget-not-provided', word),
  reporter: one('reporting-org', reportingOrganisation),
  title: childWords('title'),
  descriptions: many('description', description),
  participants: many('participating-org', participatingOrganisation),
  otherIdentifiers: many('other-identifier', otherIdentifier),
  status: childAttribute('activity-status', 'code', word),
  dates: many('activity-date', date),
  scope: childAttribute('activity-scope', 'code', word),
  countries: many('recipient-country', share),
  regions: many('recipient-region', share),
  locations: many('location', location),
  sectors: many('sector', share),
  tags: many('tag', codedMention),
  humanitarianScopes: many('humanitarian-scope', humanitarianScope),
  markers: many('policy-marker', policyMarker),
  collaborationType: childAttribute('collaboration-type', 'code', word),
  flowType: childAttribute('default-flow-type', 'code', word),
  financeType: childAttribute('default-finance-type', 'code', word),
  aidTypes: many('default-aid-type', aidType),
  tiedStatus: childAttribute('default-tied-status', 'code', word),
  budgets: many('budget', budget),
  plannedDisbursements: many('planned-disbursement', plannedDisbursement),
  transactions: many('transaction', transaction),
  documents: many('document-link', documentLink),
  relatedActivities: many('related-activity', related),
  conditions: one('conditions', conditions),
  results: many('result', result),
})
