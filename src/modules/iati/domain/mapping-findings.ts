// What of an activity our own tables could not take, so that somebody repairs it. It stays with the activity and goes out again all the same.
import type { Day } from '#kernel/day.ts'
import type { Activity } from './activity.ts'
import { moneyOf } from './amounts.ts'
import { excerpt, fileFinding, type FileFinding } from './file-finding.ts'
import { cellOfMeasured, daysOfPeriod } from './figure-key.ts'
import { measuredIn } from './indicators-from-activity.ts'
import { makeHundred } from './percentages.ts'

export function mappingFindings(activity: Activity, programme: { startsOn: Day; endsOn: Day }, outcome: { startsOn: Day; endsOn: Day }): FileFinding[] {
  const findings: FileFinding[] = []
  const say = (code: string, at: string, values?: Record<string, string | number>) => {
    const finding = fileFinding('own', 'warning', code, {}, at, values)
    findings.push(activity.identifier ? { ...finding, record: excerpt(activity.identifier, 200) } : finding)
  }
  if (!activity.identifier) say('iati.identifier-missing', 'iati-identifier')
  if (activity.identifier.length > 500) say('iati.identifier-too-long', 'iati-identifier')
  if (outcome.startsOn < programme.startsOn || outcome.endsOn > programme.endsOn)
    say('iati.outside-programme', 'activity-date', {
      from: outcome.startsOn,
      until: outcome.endsOn,
      programmeFrom: programme.startsOn,
      programmeUntil: programme.endsOn,
    })
  activity.countries.forEach(({ code }, index) => {
    if (!/^[A-Za-z]{2}$/.test(code.trim())) say('iati.country-unknown', `recipient-country[${index + 1}]`, { text: excerpt(code) })
  })
  const shares = [...activity.countries, ...activity.regions].flatMap(({ percentage }) => (percentage === undefined ? [] : [percentage]))
  if (shares.length > 0 && makeHundred(shares) === false) say('iati.places-not-hundred', 'recipient-country')
  activity.budgets.forEach((one, index) => {
    if (!one.from || !one.until || !moneyOf(one.amount, activity.currency)) say('iati.budget-left-out', `budget[${index + 1}]`)
  })
  activity.transactions.forEach((one, index) => {
    if (!one.on || !one.type || !moneyOf(one.amount, activity.currency)) say('iati.transaction-left-out', `transaction[${index + 1}]`)
  })
  activity.results.forEach((result, place) =>
    result.indicators.forEach((indicator, index) => {
      const at = `result[${place + 1}]/indicator[${index + 1}]`
      indicator.periods.forEach((period, number) => {
        if (!daysOfPeriod(period)) say('iati.period-left-out', `${at}/period[${number + 1}]`)
      })
      if (measuredIn(indicator).some((one) => cellOfMeasured(one) === undefined)) say('iati.dimensions-too-many', at)
    }),
  )
  return findings
}
