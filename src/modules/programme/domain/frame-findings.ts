// What is wrong with a whole framework: before an amendment is proposed or approved, and before the first approval.
import { hint, blocker, warning, type Finding } from '#kernel/finding.ts'
import { read } from '#kernel/translated-text.ts'
import type { CycleFields } from './cycle.ts'
import type { Dimension } from './dimension.ts'
import type { Frame, FrameIndicator, FrameOutcome } from './frame.ts'
import { indicatorFindings } from './indicator.ts'
import { measureFindings } from './measure.ts'
import { countryFindings, outcomeFindings, outcomeTagFindings, partnerFindings } from './outcome.ts'
import { plannedValueFindings } from './planned-value.ts'
import { programmeFindings } from './programme.ts'
import { chainFindings, nameOf } from './result.ts'
import { ruleOn, saidBy, type Rule } from './rules.ts'
import { without } from './without.ts'

export interface Around {
  cycle: Pick<CycleFields, 'title' | 'startsOn' | 'endsOn'>
  dimensions: Dimension[]
  language: string
}

/** Rules that hold for every framework, approved or not. `at` leads through the frame: `outcomes.0.indicators.3.planned.1.value`. */
export function frameFindings(frame: Frame, { cycle, dimensions, language }: Around): Finding[] {
  const codes = new Map<string, number>()
  return [
    ...under('programme', programmeFindings(frame.programme, cycle)),
    ...frame.outcomes.flatMap((outcome, index) => {
      const at = `outcomes.${index}`
      const twice = codes.has(outcome.code) ? [blocker('programme.outcome-code-taken', `${at}.code`, { code: outcome.code })] : []
      codes.set(outcome.code, index)
      return [...twice, ...under(at, outcomeFrameFindings(outcome, frame, dimensions, language))]
    }),
  ]
}

function outcomeFrameFindings(outcome: FrameOutcome, frame: Frame, dimensions: Dimension[], language: string): Finding[] {
  const around = {
    results: new Set(outcome.results.map((one) => one.id)),
    measures: new Set(outcome.measures.map((one) => one.id)),
    dimensions: new Set(dimensions.map((one) => one.id)),
  }
  return [
    ...outcomeFindings(outcome, frame.programme),
    ...countryFindings(outcome.countries),
    ...partnerFindings(outcome.partners),
    ...outcomeTagFindings(outcome.tags),
    ...chainFindings(outcome.results, language),
    ...outcome.measures.flatMap((measure, index) => under(`measures.${index}`, measureFindings(measure, around.dimensions))),
    ...outcome.indicators.flatMap((indicator, index) =>
      under(`indicators.${index}`, [...indicatorFindings(fieldsOf(indicator), around), ...valueFindings(indicator, outcome, dimensions)], {
        indicator: nameOf(indicator, language),
      }),
    ),
  ]
}

const fieldsOf = (indicator: FrameIndicator) => without(indicator, 'id', 'planned')

export function valueFindings(indicator: FrameIndicator, outcome: Pick<FrameOutcome, 'startsOn' | 'endsOn'>, dimensions: Dimension[]): Finding[] {
  const by = { ...indicator, dimensions: dimensions.filter((one) => indicator.dimensions?.includes(one.id)) }
  return plannedValueFindings(indicator.planned, by, outcome).map((one) => ({ ...one, at: one.at?.replace(/^values/, 'planned') ?? '' }))
}

/** What the first approval asks for on top, rule by rule. */
export function approvalFindings(
  frame: Frame,
  { hasTheoryOfChange, language, rules }: { hasTheoryOfChange: boolean; language: string; rules?: readonly Rule[] },
): Finding[] {
  const rule = (id: string) => ruleOn(id, frame.programme.startsOn, rules)
  const findings: Finding[] = frame.outcomes.length ? [] : [blocker('programme.without-outcomes', 'outcomes')]
  const theory = rule('PRG-06')
  if (theory && !hasTheoryOfChange) findings.push(saidBy(theory, 'programme.theory-of-change-missing', 'programme'))
  frame.outcomes.forEach((outcome, index) => {
    const at = `outcomes.${index}`
    const values = { outcome: `${outcome.code} ${read(outcome.title, language).text}`.slice(0, 120) }
    const ask = (id: string, met: boolean, code: string, where: string) => {
      const asked = rule(id)
      if (asked && !met) findings.push(saidBy(asked, code, `${at}.${where}`, values))
    }
    ask(
      'PRG-04',
      outcome.tags.some((tag) => tag.vocabulary === 'joint-goal'),
      'programme.outcome-without-joint-goal',
      'tags',
    )
    ask('PRG-07', outcome.countries.length > 0, 'programme.outcome-without-country', 'countries')
    ask('PRG-09', Boolean(outcome.genderNote?.text.trim() && outcome.environmentNote?.text.trim()), 'programme.gender-or-environment-missing', 'genderNote')
    if (!outcome.indicators.length) findings.push(warning('programme.outcome-without-indicators', `${at}.indicators`, values))
    if (!outcome.partners.length) findings.push(hint('programme.outcome-without-partners', `${at}.partners`, values))
    const follow = rule('PRG-08')
    outcome.indicators.forEach((indicator, place) => {
      const kinds = new Set(indicator.planned.map((one) => one.kind))
      if (follow && kinds.size < 2)
        findings.push(saidBy(follow, 'programme.indicator-without-baseline-or-target', `${at}.indicators.${place}`, { indicator: nameOf(indicator, language) }))
    })
  })
  return findings
}

const under = (at: string, findings: Finding[], values: Record<string, string> = {}): Finding[] =>
  findings.map((one) => ({
    ...one,
    at: one.at ? `${at}.${one.at}` : at,
    ...(one.values || Object.keys(values).length ? { values: { ...values, ...one.values } } : {}),
  }))
