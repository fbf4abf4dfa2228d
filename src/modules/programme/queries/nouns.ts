// Rows as nouns: what is null in the database is left out, so that a thing has one form everywhere.
import type { Selectable } from 'kysely'
import type {
  ProgrammeDimensionMemberTable,
  ProgrammeIndicatorTable,
  ProgrammeMeasureTable,
  ProgrammeOutcomeCountryTable,
  ProgrammeOutcomePartnerTable,
  ProgrammeOutcomeTable,
  ProgrammeOutcomeTagTable,
  ProgrammePlannedValueTable,
  ProgrammeProgrammeTable,
  ProgrammeResultTable,
  ProgrammeTargetGroupTable,
} from '#server/database/tables.ts'
import type { DimensionMember } from '../domain/dimension.ts'
import type { Formula, IndicatorFields, ScaleLevel } from '../domain/indicator.ts'
import type { MeasureFields } from '../domain/measure.ts'
import type { OutcomeCountry, OutcomeFields, OutcomePartner } from '../domain/outcome.ts'
import type { PlannedValue } from '../domain/planned-value.ts'
import type { ProgrammeFields } from '../domain/programme.ts'
import type { ResultFields } from '../domain/result.ts'
import type { Tag } from '../domain/tags.ts'
import type { TargetGroup } from '../domain/target-group.ts'

type Row<Table, Names extends keyof Selectable<Table>> = Pick<Selectable<Table>, Names>

type Present<It> = { [Key in keyof It]?: NonNullable<It[Key]> }

/** Without what is null, undefined or, for texts, empty. */
export function present<It extends object>(it: It): Present<It> {
  return Object.fromEntries(Object.entries(it).filter(([, value]) => value !== null && value !== undefined && value !== '')) as Present<It>
}

/** `12.5000` as people write it: `12.5`. */
const short = (decimal: string) => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal)

export const programmeNoun = (
  row: Row<ProgrammeProgrammeTable, 'cycle_id' | 'code' | 'title' | 'summary' | 'lead_organisation_id' | 'starts_on' | 'ends_on'>,
): ProgrammeFields => ({
  cycleId: row.cycle_id,
  code: row.code,
  title: row.title,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  ...present({ summary: row.summary, leadOrganisationId: row.lead_organisation_id }),
})

export const outcomeNoun = (
  row: Row<ProgrammeOutcomeTable, 'code' | 'title' | 'description' | 'gender_note' | 'environment_note' | 'owner_organisation_id' | 'starts_on' | 'ends_on'>,
): OutcomeFields => ({
  code: row.code,
  title: row.title,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  ...present({
    description: row.description,
    genderNote: row.gender_note,
    environmentNote: row.environment_note,
    ownerOrganisationId: row.owner_organisation_id,
  }),
})

export const countryNoun = (row: Row<ProgrammeOutcomeCountryTable, 'country' | 'percentage'>): OutcomeCountry => ({
  country: row.country,
  ...present({ percentage: row.percentage === null ? null : short(row.percentage) }),
})

export const partnerNoun = (row: Row<ProgrammeOutcomePartnerTable, 'organisation_id' | 'role' | 'budget_holder_id' | 'note'>): OutcomePartner => ({
  organisationId: row.organisation_id,
  role: row.role,
  ...present({ budgetHolderId: row.budget_holder_id, note: row.note || null }),
})

export const tagNoun = (row: Row<ProgrammeOutcomeTagTable, 'vocabulary' | 'code' | 'significance' | 'percentage' | 'note'>): Tag => ({
  vocabulary: row.vocabulary,
  code: row.code,
  ...present({ significance: row.significance, percentage: row.percentage === null ? null : short(row.percentage), note: row.note || null }),
})

export const targetGroupNoun = (row: Row<ProgrammeTargetGroupTable, 'id' | 'title' | 'people' | 'shares'>): TargetGroup => {
  const shares = row.shares as Record<string, string>
  return { id: row.id, title: row.title, ...present({ people: row.people, shares: Object.keys(shares).length ? shares : null }) }
}

export const resultNoun = (row: Row<ProgrammeResultTable, 'parent_id' | 'level' | 'code' | 'title' | 'description'>): ResultFields => ({
  level: row.level,
  title: row.title,
  ...present({ parentId: row.parent_id, code: row.code || null, description: row.description }),
})

export const measureNoun = (
  row: Row<ProgrammeMeasureTable, 'title' | 'source' | 'unit' | 'period_type'>,
  dimensions: MeasureFields['dimensions'],
): MeasureFields => ({
  title: row.title,
  unit: row.unit,
  periodType: row.period_type,
  dimensions,
  ...present({ source: row.source }),
})

export const indicatorNoun = (
  row: Row<
    ProgrammeIndicatorTable,
    'result_id' | 'code' | 'title' | 'description' | 'kind' | 'direction' | 'over_time' | 'over_places' | 'counting_rules' | 'formula' | 'scale'
  >,
  dimensions: string[],
): IndicatorFields => {
  const formula = row.formula as Formula
  return {
    title: row.title,
    kind: row.kind,
    direction: row.direction,
    overTime: row.over_time,
    overPlaces: row.over_places,
    ...present({
      resultId: row.result_id,
      code: row.code || null,
      description: row.description,
      countingRules: row.counting_rules,
      formula: Object.keys(formula).length ? formula : null,
      scale: row.scale as unknown as ScaleLevel[] | null,
      dimensions: dimensions.length ? dimensions : null,
    }),
  }
}

export const plannedNoun = (row: Row<ProgrammePlannedValueTable, 'kind' | 'from_on' | 'until_on' | 'cell' | 'place' | 'value' | 'comment'>): PlannedValue => ({
  kind: row.kind,
  from: row.from_on,
  until: row.until_on,
  value: row.value,
  ...present({ cell: row.cell || null, place: row.place || null, comment: row.comment }),
})

export const memberNoun = (row: Row<ProgrammeDimensionMemberTable, 'code' | 'title' | 'valid_from' | 'valid_until' | 'is_unknown'>): DimensionMember => ({
  code: row.code,
  title: row.title,
  ...present({ validFrom: row.valid_from, validUntil: row.valid_until, isUnknown: row.is_unknown || null }),
})
