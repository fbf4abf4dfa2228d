// What an activity says was achieved: what results hears as `iati.actuals-read`.
import type { ActualsFromElsewhere } from '#modules/results/domain/actuals-from-elsewhere.ts'
import type { LineCell } from '#modules/results/domain/line.ts'
import type { Activity } from './activity.ts'
import { cellOfMeasured, daysOfPeriod, placeOfMeasured } from './figure-key.ts'
import { indicatorAt, type IdOf } from './ids.ts'
import type { Measured } from './result.ts'

export function linesOf({ results }: Pick<Activity, 'results'>, idOf: IdOf): ActualsFromElsewhere['lines'] {
  return results.flatMap((result, place) =>
    result.indicators.flatMap((indicator, index) =>
      indicator.periods.flatMap((period, number) => {
        const [days, cells] = [daysOfPeriod(period), cellsOf(period.actuals)]
        const at = indicatorAt(place, index)
        return days && cells.length > 0 ? [{ id: idOf(`${at}.period.${number}`), indicatorId: idOf(at), ...days, cells }] : []
      }),
    ),
  )
}

/** The first of each part: a file that says one figure twice keeps the second with the activity. */
export function cellsOf(actuals: Measured[]): LineCell[] {
  const seen = new Set<string>()
  return actuals.flatMap((one): LineCell[] => {
    const [cell, place] = [cellOfMeasured(one), placeOfMeasured(one)]
    if (cell === undefined || seen.has(`${cell}|${place}`)) return []
    seen.add(`${cell}|${place}`)
    return [{ cell, place, value: one.value, ...(one.comment ? { comment: one.comment } : {}) }]
  })
}
