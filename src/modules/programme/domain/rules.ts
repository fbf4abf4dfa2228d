// Rules of donors and of the law as data: an id, a source, a severity and a figure with dates. The Belgian pack is the first; others stand beside it.
import type { Day } from '#kernel/day.ts'
import { blocker, hint, warning, type FindingValues, type Severity } from '#kernel/finding.ts'

export interface Rule {
  id: string
  /** Where it is written, and when that was in force as far as we could read it. */
  source: string
  severity: Severity
  from: Day
  until?: Day
  /** Left out when nobody could confirm it: then the rule can only warn. */
  figure?: number
}

export const belgianRules: readonly Rule[] = [
  { id: 'CYC-01', source: 'Royal decree of 7 October 2021, art. 1: five years, 1 January to 31 December', severity: 'blocker', from: '2017-01-01', figure: 5 },
  {
    id: 'PRG-04',
    source: 'Law of 19 March 2013, art. 27 § 2, 2°: contribution to a joint strategic framework per result',
    severity: 'blocker',
    from: '2017-01-01',
    figure: 1,
  },
  { id: 'PRG-06', source: 'Programme format of the federations and the administration: a theory of change', severity: 'blocker', from: '2022-01-01' },
  { id: 'PRG-07', source: 'Programme format since 2022-2026: each outcome carries its locations', severity: 'blocker', from: '2022-01-01', figure: 1 },
  {
    id: 'PRG-08',
    source: 'Law of 19 March 2013, art. 27 § 2, 3°: yearly follow-up (the years that need a target are not confirmed)',
    severity: 'warning',
    from: '2017-01-01',
  },
  {
    id: 'PRG-09',
    source: 'Law of 19 March 2013, art. 11 § 2: gender and environment in every intervention (the form is not confirmed)',
    severity: 'warning',
    from: '2017-01-01',
  },
]

/** The rule as it stood on a day; undefined when it did not exist then. */
export const ruleOn = (id: string, day: Day, rules: readonly Rule[] = belgianRules): Rule | undefined =>
  rules.find((rule) => rule.id === id && rule.from <= day && (rule.until === undefined || day <= rule.until))

/** What the rule has to say, as severely as it may. */
export function saidBy(rule: Rule, code: string, at?: string, values: FindingValues = {}) {
  const say = { blocker, warning, hint }[rule.severity]
  return say(code, at, { ...values, rule: rule.id })
}
