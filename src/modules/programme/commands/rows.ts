// The nouns of a framework as rows, and back. One place, so that what search and the list of late translations need is never forgotten.
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { DimensionMember } from '../domain/dimension.ts'
import type { IndicatorFields } from '../domain/indicator.ts'
import type { MeasureFields } from '../domain/measure.ts'
import { languagesBehind, searchWords } from '../domain/narrative.ts'
import type { OutcomeCountry, OutcomeFields, OutcomePartner } from '../domain/outcome.ts'
import type { PlannedValue } from '../domain/planned-value.ts'
import type { ProgrammeFields } from '../domain/programme.ts'
import type { ResultFields } from '../domain/result.ts'
import type { Tag } from '../domain/tags.ts'
import type { TargetGroup } from '../domain/target-group.ts'

const text = (value: TranslatedText | undefined) => (value === undefined ? null : JSON.stringify(value))

export const programmeRow = (it: ProgrammeFields) => ({
  cycle_id: it.cycleId,
  code: it.code,
  title: JSON.stringify(it.title),
  summary: text(it.summary),
  lead_organisation_id: it.leadOrganisationId ?? null,
  starts_on: it.startsOn,
  ends_on: it.endsOn,
  search: searchWords(it.code, it.title),
  behind: languagesBehind([it.title, it.summary]),
})

export const outcomeRow = (it: OutcomeFields) => ({
  code: it.code,
  title: JSON.stringify(it.title),
  description: text(it.description),
  gender_note: text(it.genderNote),
  environment_note: text(it.environmentNote),
  owner_organisation_id: it.ownerOrganisationId ?? null,
  starts_on: it.startsOn,
  ends_on: it.endsOn,
  search: searchWords(it.code, it.title),
  behind: languagesBehind([it.title, it.description, it.genderNote, it.environmentNote]),
})

export const resultRow = (it: ResultFields) => ({
  parent_id: it.parentId ?? null,
  level: it.level,
  code: it.code ?? '',
  title: JSON.stringify(it.title),
  description: text(it.description),
  behind: languagesBehind([it.title, it.description]),
})

export const measureRow = (it: MeasureFields) => ({ title: JSON.stringify(it.title), source: text(it.source), unit: it.unit, period_type: it.periodType })

export const indicatorRow = (it: IndicatorFields) => ({
  result_id: it.resultId ?? null,
  code: it.code ?? '',
  title: JSON.stringify(it.title),
  description: text(it.description),
  kind: it.kind,
  direction: it.direction,
  over_time: it.overTime,
  over_places: it.overPlaces,
  counting_rules: text(it.countingRules),
  formula: JSON.stringify(it.formula ?? {}),
  scale: it.scale?.length ? JSON.stringify(it.scale) : null,
  search: searchWords(it.code ?? '', it.title),
  behind: languagesBehind([it.title, it.description, it.countingRules, ...(it.scale ?? []).map((one) => one.title)]),
})

export const plannedRow = (it: PlannedValue) => ({
  kind: it.kind,
  from_on: it.from,
  until_on: it.until,
  cell: it.cell ?? '',
  place: it.place ?? '',
  value: JSON.stringify(it.value),
  comment: text(it.comment),
})

export const countryRow = (it: OutcomeCountry) => ({ country: it.country, percentage: it.percentage ?? null })
export const partnerRow = (it: OutcomePartner) => ({
  organisation_id: it.organisationId,
  role: it.role,
  budget_holder_id: it.budgetHolderId ?? null,
  note: it.note ?? '',
})
export const tagRow = (it: Tag) => ({
  vocabulary: it.vocabulary,
  code: it.code,
  significance: it.significance ?? null,
  percentage: it.percentage ?? null,
  note: it.note ?? '',
})
export const targetGroupRow = (it: TargetGroup, position: number) => ({
  title: JSON.stringify(it.title),
  people: it.people ?? null,
  shares: JSON.stringify(it.shares ?? {}),
  position,
})

export const memberRow = (it: DimensionMember, position: number) => ({
  code: it.code,
  title: JSON.stringify(it.title),
  valid_from: it.validFrom ?? null,
  valid_until: it.validUntil ?? null,
  is_unknown: it.isUnknown ?? false,
  position,
})
