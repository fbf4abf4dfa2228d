import { useState } from 'react'
import { useSearch } from 'wouter'
import { dayOf, yearOf } from '#kernel/day.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Page as PageFrame } from '#web/ui/page.tsx'
import { Entries, type Entry } from './calendar/entries.tsx'
import { monthOf } from './calendar/month-days.ts'
import { useMonthNames } from './calendar/use-month-names.ts'
import { YearAtAGlance } from './calendar/year-at-a-glance.tsx'
import './calendar/calendar.css'

export function Page() {
  const t = useText()
  const [today] = useState(() => dayOf(new Date()))
  const asked = new URLSearchParams(useSearch()).get('year') ?? ''
  const year = /^(19|20)\d\d$/.test(asked) ? Number(asked) : yearOf(today)
  const entries = useQuestion('GET /calendar', { from: `${year}-01-01`, until: `${year}-12-31` })
  const to = (other: number) => addressOf('programme.calendar', {}, other === yearOf(today) ? undefined : { year: String(other) })
  return (
    <PageFrame
      title={t('programme.calendar-of', { year: String(year) })}
      facts={<span>{t('programme.calendar-why')}</span>}
      actions={
        <>
          <LinkButton icon="left" to={to(year - 1)}>
            {String(year - 1)}
          </LinkButton>
          {year !== yearOf(today) && <LinkButton to={to(yearOf(today))}>{t('programme.this-year')}</LinkButton>}
          <LinkButton icon="right" to={to(year + 1)}>
            {String(year + 1)}
          </LinkButton>
        </>
      }
    >
      <Answer of={entries}>{(it) => <Year year={year} today={today} entries={it.entries} />}</Answer>
    </PageFrame>
  )
}

function Year({ year, today, entries }: { year: number; today: string; entries: Entry[] }) {
  const t = useText()
  const names = useMonthNames()
  const counts = new Map([...Map.groupBy(entries, (one) => one.on)].map(([day, onDay]) => [day, onDay.length]))
  const months = Map.groupBy(entries, (one) => monthOf(one.on))
  return (
    <>
      <YearAtAGlance year={year} today={today} counts={counts} />
      {entries.length === 0 && (
        <Empty icon="calendar" title={t('programme.no-dates', { year: String(year) })}>
          {t('programme.no-dates-why')}
        </Empty>
      )}
      {[...months].map(([month, inMonth]) => (
        <section key={month} id={`month-${month}`} className="section calendar-of-month" aria-label={names[month - 1]}>
          <header className="section-head">
            <h2>{names[month - 1]}</h2>
          </header>
          <Entries entries={inMonth} today={today} />
        </section>
      ))}
    </>
  )
}
