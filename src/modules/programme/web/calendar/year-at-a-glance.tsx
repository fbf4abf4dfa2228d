// Twelve small months with the days on which something begins, ends or falls due. The list under it says the same in words.
import type { Day } from '#kernel/day.ts'
import { useText } from '#web/text.ts'
import { monthDays } from './month-days.ts'
import { useMonthNames } from './use-month-names.ts'

interface Props {
  year: number
  today: Day
  /** Days that are marked, and how many things each has. */
  counts: ReadonlyMap<Day, number>
}

export function YearAtAGlance({ year, today, counts }: Props) {
  const t = useText()
  const names = useMonthNames()
  return (
    <nav className="calendar-year" aria-label={t('programme.year-at-a-glance', { year: String(year) })}>
      {names.map((name, index) => {
        const days = monthDays(year, index + 1)
        const count = days.reduce((sum, day) => sum + (day ? (counts.get(day) ?? 0) : 0), 0)
        const label = (
          <>
            {name}
            {count > 0 && <span className="for-readers-only"> {t('programme.count-dates', { count })}</span>}
          </>
        )
        return (
          <div key={name} className="calendar-month">
            {count > 0 ? (
              <a href={`#month-${index + 1}`} className="calendar-month-name">
                {label}
              </a>
            ) : (
              <span className="calendar-month-name quiet">{label}</span>
            )}
            <div className="calendar-days figures" aria-hidden="true">
              {days.map((day, place) => (
                <span key={day ?? `-${place}`} className={day === today ? 'calendar-today' : undefined} data-marked={(day && counts.has(day)) || undefined}>
                  {day && Number(day.slice(8))}
                </span>
              ))}
            </div>
          </div>
        )
      })}
    </nav>
  )
}
