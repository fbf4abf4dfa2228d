// What the outcome's page was answered, and the nouns in it as the rules and the verbs know them.
import type { AnswerTo } from '#web/ask.ts'
import type { Frame } from '../../domain/frame.ts'
import type { IndicatorFields } from '../../domain/indicator.ts'
import type { MeasureFields } from '../../domain/measure.ts'
import type { OutcomeFields, OutcomePartner } from '../../domain/outcome.ts'
import type { PlannedValue } from '../../domain/planned-value.ts'
import type { ResultFields } from '../../domain/result.ts'
import type { Tag } from '../../domain/tags.ts'

export type OutcomeAnswer = AnswerTo<'GET /outcomes/:outcomeId'>
export type OneResult = OutcomeAnswer['results'][number]
export type OneIndicator = OutcomeAnswer['indicators'][number]
export type OneMeasure = OutcomeAnswer['measures'][number]

function only<Fields>(thing: object, names: readonly (keyof Fields & string)[]): Fields {
  const all = thing as Record<string, unknown>
  return Object.fromEntries(names.flatMap((name) => (all[name] === undefined || all[name] === null ? [] : [[name, all[name]]]))) as Fields
}

export const outcomeFieldsOf = ({ outcome }: Pick<OutcomeAnswer, 'outcome'>) =>
  only<OutcomeFields>(outcome, ['code', 'title', 'description', 'genderNote', 'environmentNote', 'ownerOrganisationId', 'startsOn', 'endsOn'])

export const resultFieldsOf = (result: OneResult) => only<ResultFields>(result, ['parentId', 'level', 'code', 'title', 'description'])

export const indicatorFieldsOf = (indicator: OneIndicator) =>
  only<IndicatorFields>(indicator, [
    'resultId',
    'code',
    'title',
    'description',
    'kind',
    'direction',
    'overTime',
    'overPlaces',
    'countingRules',
    'formula',
    'scale',
    'dimensions',
  ])

export const plannedOf = (indicator: OneIndicator) =>
  indicator.planned.map((one) => only<PlannedValue>(one, ['kind', 'from', 'until', 'cell', 'place', 'value', 'comment']))

export const measureFieldsOf = (measure: OneMeasure): MeasureFields => ({
  ...only<MeasureFields>(measure, ['title', 'source', 'unit', 'periodType']),
  dimensions: measure.dimensions.map(({ dimensionId, crossed }) => ({ dimensionId, ...(crossed ? { crossed: true } : {}) })),
})

const inOrder = (one: OutcomePartner, other: OutcomePartner) => (`${one.organisationId}${one.role}` < `${other.organisationId}${other.role}` ? -1 : 1)

/** In the order in which the framework keeps them, so that an amendment finds them unchanged. */
export const partnersOf = ({ partners }: Pick<OutcomeAnswer, 'partners'>) =>
  partners.map((one) => only<OutcomePartner>(one, ['organisationId', 'role', 'budgetHolderId', 'note'])).sort(inOrder)

export const tagsOf = ({ tags }: Pick<OutcomeAnswer, 'tags'>) => tags.map((one) => only<Tag>(one, ['vocabulary', 'code', 'significance', 'percentage', 'note']))

/** The part of the framework that is on this page: enough to say a change in a sentence. */
export const frameOf = (it: OutcomeAnswer): Frame => ({
  programme: {
    id: it.programme.id,
    code: it.programme.code,
    title: it.programme.title,
    cycleId: '',
    startsOn: it.programme.startsOn,
    endsOn: it.programme.endsOn,
  },
  outcomes: [
    {
      id: it.outcome.id,
      ...outcomeFieldsOf(it),
      countries: it.countries,
      partners: partnersOf(it),
      tags: tagsOf(it),
      targetGroups: it.targetGroups,
      results: it.results.map((one) => ({ id: one.id, ...resultFieldsOf(one) })),
      measures: it.measures.map((one) => ({ id: one.id, ...measureFieldsOf(one) })),
      indicators: it.indicators.map((one) => ({ id: one.id, ...indicatorFieldsOf(one), planned: plannedOf(one) })),
    },
  ],
})
