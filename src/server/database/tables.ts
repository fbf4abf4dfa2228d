// The tables as the migrations make them. Written by `npm run db:snapshot`; do not edit.
import type { ColumnType } from 'kysely'
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { Value } from '#kernel/value.ts'

export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue }

/** Read as what it holds, written as text: `JSON.stringify(value)` (the driver would take a list for a PostgreSQL array). */
export type Json<T> = ColumnType<T, string, string>
/** Exact, and so text; may be written as a number. */
export type Decimal = ColumnType<string, string | number, string | number>
/** Has a default: may be left out when a row is made. */
export type Default<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>
/** Computed by the database: never written. */
export type Computed<T> = ColumnType<T, never, never>

export interface ConversationCommentTable {
  space_id: string
  id: string
  about_kind: string
  about_id: string
  at: Default<string>
  within: Default<string[]>
  audience: 'organisation' | 'consortium'
  answer_to: string | null
  language: string
  text: string
  written_by: string
  written_at: Date
  changed_at: Date | null
  resolved_at: Date | null
  resolved_by: string | null
  removed_at: Date | null
  version: Default<number>
}

export interface CorridorAuditTable {
  space_id: string
  seq: number
  at: Date
  person_id: string | null
  roles: Default<string>
  verb: string
  errand_id: string
  about: Default<string[]>
  commitment: string
  prev_hash: string
  hash: string
}

export interface CorridorAuditDetailTable {
  space_id: string
  seq: number
  salt: string
  detail: Json<JsonValue>
}

export interface CorridorErrandTable {
  space_id: string
  id: string
  person_id: string | null
  verb: string
  input_hash: string
  seq: number
  done_at: Date
  outcome: Json<JsonValue>
}

export interface CorridorNewsTable {
  space_id: string
  id: string
  seq: number
  name: string
  body: Json<JsonValue>
  told_at: Date
}

export interface CorridorSpaceHeadTable {
  space_id: string
  seq: Default<number>
  last_hash: Default<string>
}

export interface FilesFileTable {
  space_id: string
  id: string
  sha256: string
  bytes: number
  media_type: string
  name: string
  description: Default<string>
  audience: Default<'organisation' | 'consortium'>
  about_kind: string
  about_id: string
  within: Default<string[]>
  uploaded_by: string
  uploaded_at: Date
  attached_at: Date | null
  removed_at: Date | null
  erased_at: Date | null
  version: Default<number>
}

export interface FinanceBudgetTable {
  space_id: string
  id: string
  outcome_id: string
  organisation_id: string | null
  heading: Default<string>
  type: Default<'original' | 'revised'>
  status: Default<'indicative' | 'committed'>
  from_on: string
  until_on: string
  minor: number
  currency: string
  value_on: string
  source: Default<'typed' | 'iati-file'>
  source_id: string | null
  version: Default<number>
  removed_at: Date | null
  position: Default<number>
}

export interface FinanceMovementTable {
  space_id: string
  id: string
  outcome_id: string
  type: string
  on_day: string
  minor: number
  currency: string
  value_on: string
  description: Json<TranslatedText> | null
  provider_id: string | null
  provider_name: Default<string>
  receiver_id: string | null
  receiver_name: Default<string>
  reference: Default<string>
  source: Default<string>
  source_id: string | null
  position: Default<number>
}

export interface IatiActivityTable {
  space_id: string
  outcome_id: string
  identifier: string | null
  given_at: Date
  file_id: string | null
  position: Default<number>
  language: Default<string>
  noun: Json<JsonValue> | null
  ids: Default<Json<JsonValue>>
  findings: Default<Json<JsonValue>>
  foreign_count: Default<number>
}

export interface IatiFileTable {
  space_id: string
  id: string
  programme_id: string
  name: string
  sha256: string
  bytes: number
  version: Default<string>
  publisher: Default<string>
  received_at: Date
  received_by: string
  counts: Json<JsonValue>
  findings: Json<JsonValue>
  withdrawn_at: Date | null
  withdrawn_by: string | null
}

export interface IatiUploadTable {
  space_id: string
  id: string
  person_id: string
  name: string
  sha256: string
  bytes: number
  received_at: Date
  survey: Json<JsonValue>
}

export interface IatiUploadPartTable {
  space_id: string
  upload_id: string
  number: number
  content: Buffer
}

export interface IdentityAccountTable {
  person_id: string
  password_hash: string
  password_set_at: Date
}

export interface IdentityAuthenticatorTable {
  person_id: string
  secret: string
  confirmed_at: Date
  last_step: number
}

export interface IdentityEntryLinkTable {
  token_hash: string
  person_id: string
  into_space: string | null
  made_by: string | null
  made_at: Date
  ends_at: Date
  used_at: Date | null
}

export interface IdentityHalfWayTable {
  token_hash: string
  kind: 'second-factor' | 'passkey-sign-in' | 'passkey-enrolment' | 'authenticator-enrolment'
  person_id: string | null
  secret: Default<string>
  misses: Default<number>
  ends_at: Date
}

export interface IdentityMembershipTable {
  person_id: string
  space_id: string
  since_at: Date
  watchful: Default<boolean>
}

export interface IdentityMissTable {
  kind: string
  key_hash: string
  started_at: Date
  ends_at: Date
  misses: number
}

export interface IdentityPasskeyTable {
  id: string
  person_id: string
  public_key: Buffer
  counter: number
  transports: Default<string[]>
  name: string
  added_at: Date
  last_used_at: Date | null
}

export interface IdentityPersonTable {
  id: string
  email: string
  name: string
  language: Default<'nl' | 'fr' | 'de' | 'en' | 'es' | 'pt'>
  created_at: Date
  disabled_at: Date | null
  version: Default<number>
}

export interface IdentityRecoveryCodeTable {
  person_id: string
  code_hash: string
  made_at: Date
  used_at: Date | null
}

export interface IdentityRoleGrantTable {
  space_id: string
  id: string
  person_id: string
  role: 'director' | 'programme-officer' | 'co-ordinator' | 'partner-officer' | 'finance-officer' | 'auditor' | 'funder' | 'keeper' | 'integrity-contact'
  scope: 'space' | 'programme' | 'outcome' | 'country' | 'organisation'
  scope_id: string
  from_on: string
  until_on: string | null
  given_by: string | null
  given_at: Date
  reason: string
  ended_at: Date | null
  ended_by: string | null
}

export interface IdentitySessionTable {
  id: string
  person_id: string
  token_hash: string
  way: 'authenticator' | 'passkey' | 'recovery-code'
  device: string
  started_at: Date
  last_seen_at: Date
  ends_at: Date
  ended_at: Date | null
}

export interface IdentitySpaceTable {
  id: string
  slug: string
  name: string
  created_at: Date
}

export interface MingaMigrationTable {
  name: string
  sha256: string
  applied_at: Date
}

export interface PartnersAgreementTable {
  space_id: string
  id: string
  organisation_id: string
  kind: 'partnership-agreement' | 'memorandum' | 'funding-agreement' | 'addendum' | 'other'
  title: string
  reference: Default<string>
  starts_on: string
  ends_on: string | null
  signed_on: string | null
  integrity_clause: boolean | null
  note: Default<string>
  version: Default<number>
  created_at: Date
  removed_at: Date | null
}

export interface PartnersContactTable {
  space_id: string
  id: string
  organisation_id: string
  name: string
  function: Default<string>
  email: Default<string>
  phone: Default<string>
  languages: Default<string[]>
  consent_at: Date | null
  version: Default<number>
  created_at: Date
  removed_at: Date | null
}

export interface PartnersInvolvementTable {
  space_id: string
  organisation_id: string
  about_id: string
  programme_id: string
  outcome_id: string | null
}

export interface PartnersOrganisationTable {
  space_id: string
  id: string
  kind: 'recognised-ngo' | 'union' | 'union-federation' | 'movement' | 'mutuality' | 'network' | 'ngo-federation' | 'funder' | 'government' | 'employers' | 'other'
  name: string
  acronym: Default<string>
  country: string | null
  languages: Default<string[]>
  description: Json<TranslatedText> | null
  website: Default<string>
  part_of: string | null
  may_be_public: Default<boolean>
  cleared_at: Date | null
  cleared_by: string | null
  version: Default<number>
  created_at: Date
  removed_at: Date | null
  clearance_basis: Default<string>
}

export interface PartnersOrganisationIdentifierTable {
  space_id: string
  organisation_id: string
  scheme: string
  value: string
}

export interface ProgrammeAmendmentTable {
  space_id: string
  id: string
  programme_id: string
  outcome_id: string | null
  number: number
  status: Default<'proposed' | 'approved' | 'refused' | 'withdrawn'>
  reason: string
  valid_on: string
  changes: Json<JsonValue>
  proposed_by: string
  proposed_at: Date
  reviewed_by: string | null
  reviewed_at: Date | null
  review: 'agreed' | 'remarks' | null
  review_note: Default<string>
  decided_by: string | null
  decided_at: Date | null
  decision_note: Default<string>
  version: Default<number>
}

export interface ProgrammeApprovedVersionTable {
  space_id: string
  id: string
  programme_id: string
  number: number
  valid_on: string
  approved_at: Date
  approved_by: string
  reason: string
  amendment_id: string | null
  frame: Json<JsonValue>
}

export interface ProgrammeCycleTable {
  space_id: string
  id: string
  title: string
  starts_on: string
  ends_on: string
  legal_basis: Default<string>
}

export interface ProgrammeDimensionTable {
  space_id: string
  id: string
  code: string
  title: Json<TranslatedText>
  overlaps: Default<boolean>
}

export interface ProgrammeDimensionMemberTable {
  space_id: string
  dimension_id: string
  code: string
  title: Json<TranslatedText>
  valid_from: string | null
  valid_until: string | null
  is_unknown: Default<boolean>
  position: Default<number>
}

export interface ProgrammeIndicatorTable {
  space_id: string
  id: string
  outcome_id: string
  result_id: string | null
  code: Default<string>
  title: Json<TranslatedText>
  description: Json<TranslatedText> | null
  kind: 'count' | 'percentage' | 'ratio' | 'score' | 'progress-markers' | 'narrative'
  direction: Default<'up' | 'down' | 'none'>
  over_time: 'sum' | 'latest' | 'max' | 'average' | 'cumulative-as-reported' | 'not-summable'
  over_places: 'sum' | 'latest' | 'max' | 'average' | 'not-summable'
  counting_rules: Json<TranslatedText> | null
  formula: Default<Json<JsonValue>>
  scale: Json<JsonValue> | null
  iati: Default<Json<JsonValue>>
  search: Default<string>
  behind: Default<string[]>
  position: Default<number>
  version: Default<number>
  removed_at: Date | null
}

export interface ProgrammeIndicatorDimensionTable {
  space_id: string
  indicator_id: string
  dimension_id: string
}

export interface ProgrammeJointGoalTable {
  space_id: string
  id: string
  framework: string
  code: string
  title: Json<TranslatedText>
}

export interface ProgrammeMeasureTable {
  space_id: string
  id: string
  outcome_id: string
  title: Json<TranslatedText>
  source: Json<TranslatedText> | null
  unit: Default<string>
  period_type: 'month' | 'quarter' | 'half-year' | 'year' | 'milestone'
  version: Default<number>
  removed_at: Date | null
}

export interface ProgrammeMeasureDimensionTable {
  space_id: string
  measure_id: string
  dimension_id: string
  crossed: Default<boolean>
}

export interface ProgrammeOutcomeTable {
  space_id: string
  id: string
  programme_id: string
  code: string
  title: Json<TranslatedText>
  description: Json<TranslatedText> | null
  gender_note: Json<TranslatedText> | null
  environment_note: Json<TranslatedText> | null
  owner_organisation_id: string | null
  starts_on: string
  ends_on: string
  status: Default<'planned' | 'running' | 'finalising' | 'closed' | 'cancelled' | 'suspended'>
  iati_identifier: string | null
  search: Default<string>
  behind: Default<string[]>
  position: Default<number>
  version: Default<number>
  created_at: Date
  removed_at: Date | null
}

export interface ProgrammeOutcomeCountryTable {
  space_id: string
  outcome_id: string
  country: string
  percentage: Decimal | null
}

export interface ProgrammeOutcomePartnerTable {
  space_id: string
  outcome_id: string
  organisation_id: string
  role: Default<'partner' | 'co-applicant' | 'implementing' | 'funding' | 'accountable' | 'extending'>
  budget_holder_id: string | null
  note: Default<string>
}

export interface ProgrammeOutcomeTagTable {
  space_id: string
  outcome_id: string
  vocabulary: 'pillar' | 'sdg' | 'policy-marker' | 'joint-goal' | 'just-transition' | 'sector' | 'ilo-standard' | 'target-group'
  code: string
  significance: '0' | '1' | '2' | '3' | '4' | 'not-screened' | null
  percentage: Decimal | null
  note: Default<string>
}

export interface ProgrammePlannedValueTable {
  space_id: string
  id: string
  indicator_id: string
  kind: 'baseline' | 'target'
  from_on: string
  until_on: string
  cell: Default<string>
  place: Default<string>
  value: Json<Value>
  comment: Json<TranslatedText> | null
  version: Default<number>
}

export interface ProgrammeProgrammeTable {
  space_id: string
  id: string
  cycle_id: string
  code: string
  title: Json<TranslatedText>
  summary: Json<TranslatedText> | null
  lead_organisation_id: string | null
  starts_on: string
  ends_on: string
  status: Default<'draft' | 'approved' | 'closed'>
  approved_on: string | null
  search: Default<string>
  behind: Default<string[]>
  version: Default<number>
  created_at: Date
  removed_at: Date | null
  closed_on: string | null
  close_reason: string | null
}

export interface ProgrammeResultTable {
  space_id: string
  id: string
  outcome_id: string
  parent_id: string | null
  level: 'impact' | 'outcome' | 'intermediate-outcome' | 'output' | 'activity' | 'other'
  code: Default<string>
  title: Json<TranslatedText>
  description: Json<TranslatedText> | null
  behind: Default<string[]>
  position: Default<number>
  version: Default<number>
  removed_at: Date | null
}

export interface ProgrammeTargetGroupTable {
  space_id: string
  id: string
  outcome_id: string
  title: Json<TranslatedText>
  people: number | null
  shares: Default<Json<JsonValue>>
  position: Default<number>
  version: Default<number>
  removed_at: Date | null
}

export interface ProgrammeTheoryOfChangeTable {
  space_id: string
  id: string
  programme_id: string
  outcome_id: string | null
  diagram: Json<JsonValue>
  version: Default<number>
}

export interface ReportsVisitTable {
  space_id: string
  person_id: string
  seen_seq: number
  seen_at: Date
}

export interface ResultsLineTable {
  space_id: string
  id: string
  outcome_id: string
  indicator_id: string
  organisation_id: string | null
  from_on: string
  until_on: string
  cells: Json<JsonValue>
  source: 'iati-file' | 'report'
  source_id: string | null
  received_at: Date
  version: Default<number>
}

export interface DB {
  'conversation.comment': ConversationCommentTable
  'corridor.audit': CorridorAuditTable
  'corridor.audit_detail': CorridorAuditDetailTable
  'corridor.errand': CorridorErrandTable
  'corridor.news': CorridorNewsTable
  'corridor.space_head': CorridorSpaceHeadTable
  'files.file': FilesFileTable
  'finance.budget': FinanceBudgetTable
  'finance.movement': FinanceMovementTable
  'iati.activity': IatiActivityTable
  'iati.file': IatiFileTable
  'iati.upload': IatiUploadTable
  'iati.upload_part': IatiUploadPartTable
  'identity.account': IdentityAccountTable
  'identity.authenticator': IdentityAuthenticatorTable
  'identity.entry_link': IdentityEntryLinkTable
  'identity.half_way': IdentityHalfWayTable
  'identity.membership': IdentityMembershipTable
  'identity.miss': IdentityMissTable
  'identity.passkey': IdentityPasskeyTable
  'identity.person': IdentityPersonTable
  'identity.recovery_code': IdentityRecoveryCodeTable
  'identity.role_grant': IdentityRoleGrantTable
  'identity.session': IdentitySessionTable
  'identity.space': IdentitySpaceTable
  'minga.migration': MingaMigrationTable
  'partners.agreement': PartnersAgreementTable
  'partners.contact': PartnersContactTable
  'partners.involvement': PartnersInvolvementTable
  'partners.organisation': PartnersOrganisationTable
  'partners.organisation_identifier': PartnersOrganisationIdentifierTable
  'programme.amendment': ProgrammeAmendmentTable
  'programme.approved_version': ProgrammeApprovedVersionTable
  'programme.cycle': ProgrammeCycleTable
  'programme.dimension': ProgrammeDimensionTable
  'programme.dimension_member': ProgrammeDimensionMemberTable
  'programme.indicator': ProgrammeIndicatorTable
  'programme.indicator_dimension': ProgrammeIndicatorDimensionTable
  'programme.joint_goal': ProgrammeJointGoalTable
  'programme.measure': ProgrammeMeasureTable
  'programme.measure_dimension': ProgrammeMeasureDimensionTable
  'programme.outcome': ProgrammeOutcomeTable
  'programme.outcome_country': ProgrammeOutcomeCountryTable
  'programme.outcome_partner': ProgrammeOutcomePartnerTable
  'programme.outcome_tag': ProgrammeOutcomeTagTable
  'programme.planned_value': ProgrammePlannedValueTable
  'programme.programme': ProgrammeProgrammeTable
  'programme.result': ProgrammeResultTable
  'programme.target_group': ProgrammeTargetGroupTable
  'programme.theory_of_change': ProgrammeTheoryOfChangeTable
  'reports.visit': ReportsVisitTable
  'results.line': ResultsLineTable
}
