// One activity in the words of open data, free of its markup: what Minga reads from a file and writes to one.
// An outcome of a programme is published as one activity.
import type { Day } from '#kernel/day.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { Budget, PlannedDisbursement, Transaction } from './amounts.ts'
import type { HasRest } from './codec/rest.ts'
import type { DocumentLink } from './document.ts'
import type { Location } from './location.ts'
import type { OrganisationMention, ParticipatingOrganisation, ReportingOrganisation } from './organisation-mention.ts'
import type { Result } from './result.ts'
import type { AidType, CodedMention, HumanitarianScope, PolicyMarker, Share } from './share.ts'

export interface Description extends HasRest {
  /** 1 general, 2 objectives, 3 target groups, 4 other. */
  type?: string
  words?: TranslatedText
}

export interface ActivityDate extends HasRest {
  /** 1 planned start, 2 actual start, 3 planned end, 4 actual end. */
  type: string
  on?: Day
  words?: TranslatedText
}

export interface OtherIdentifier extends HasRest {
  ref: string
  /** By the codelist OtherIdentifierType. */
  type?: string
  owner?: OrganisationMention
}

export interface RelatedActivity extends HasRest {
  ref: string
  /** 1 parent, 2 child, 3 sibling, 4 co-funded, 5 third party. */
  type: string
}

export interface Condition extends HasRest {
  /** 1 policy, 2 performance, 3 fiduciary. */
  type: string
  words?: TranslatedText
}

export interface Conditions extends HasRest {
  attached?: boolean
  list: Condition[]
}

export interface Activity extends HasRest {
  /** Never changes once it has been published. */
  identifier: string
  /** Two letters: the language of narratives that do not say theirs. */
  language?: string
  currency?: string
  /** Moment of the last change, as written. */
  updatedAt?: string
  humanitarian?: boolean
  /** 1 for a programme, 2 for a part of it, as the publisher has agreed with its funders. */
  hierarchy?: number
  address?: string
  budgetNotProvided?: string
  reporter?: ReportingOrganisation
  title?: TranslatedText
  descriptions: Description[]
  participants: ParticipatingOrganisation[]
  otherIdentifiers: OtherIdentifier[]
  /** By the codelist ActivityStatus: 1 pipeline, 2 implementation, 3 finalisation, 4 closed, 5 cancelled, 6 suspended. */
  status?: string
  dates: ActivityDate[]
  scope?: string
  countries: Share[]
  regions: Share[]
  locations: Location[]
  sectors: Share[]
  /** Sustainable development goals are vocabulary 2, their targets 3. */
  tags: CodedMention[]
  humanitarianScopes: HumanitarianScope[]
  markers: PolicyMarker[]
  collaborationType?: string
  flowType?: string
  financeType?: string
  aidTypes: AidType[]
  tiedStatus?: string
  budgets: Budget[]
  plannedDisbursements: PlannedDisbursement[]
  transactions: Transaction[]
  documents: DocumentLink[]
  relatedActivities: RelatedActivity[]
  conditions?: Conditions
  results: Result[]
}
