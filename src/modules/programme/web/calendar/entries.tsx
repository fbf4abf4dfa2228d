// The dates of one month, a day at a time: what of the same kind falls on one day stands together.
import type { Day } from '#kernel/day.ts'
import { read } from '#kernel/translated-text.ts'
import type { AnswerTo } from '#web/ask.ts'
import { addressOf } from '#web/paths.ts'
import { useText } from '#web/text.ts'
import { Icon, type IconName } from '#web/ui/icon.tsx'
import { Link } from '#web/ui/link.tsx'
import { useFormat } from '#web/use-format.ts'

export type Entry = AnswerTo<'GET /calendar'>['entries'][number]
type What = Entry['what']

const icons: Record<What, IconName> = {
  'programme-starts': 'programme',
  'programme-ends': 'programme',
  'outcome-starts': 'tree',
  'outcome-ends': 'tree',
  'targets-due': 'target',
  'amendment-holds': 'edit',
  'agreement-ends': 'partners',
}

function placeOf({ what, id }: Entry): string {
  if (what.startsWith('programme')) return addressOf('programme.programme', { programmeId: id })
  if (what === 'amendment-holds') return addressOf('programme.amendment', { amendmentId: id })
  if (what === 'agreement-ends') return addressOf('partners.organisation', { organisationId: id })
  return addressOf('programme.outcome', { outcomeId: id })
}

export function Entries({ entries, today }: { entries: Entry[]; today: Day }) {
  const format = useFormat()
  return (
    <ul role="list" className="calendar-list">
      {[...Map.groupBy(entries, (one) => one.on)].map(([day, onDay]) => (
        <li key={day} className={day < today ? 'calendar-day calendar-past' : 'calendar-day'}>
          <time dateTime={day}>{format.day(day)}</time>
          <ul role="list" className="calendar-kinds">
            {[...Map.groupBy(onDay, (one) => one.what)].map(([what, alike]) => (
              <Alike key={what} what={what} entries={alike} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Alike({ what, entries }: { what: What; entries: Entry[] }) {
  const t = useText()
  return (
    <li className="calendar-kind">
      <Icon name={icons[what]} size={18} />
      <div>
        <span className="quiet small">{t.say({ code: `programme.date-${what}`, values: { count: entries.length } })}</span>
        <ul role="list" className="calendar-things">
          {entries
            .toSorted((one, other) => one.code.localeCompare(other.code, t.locale, { numeric: true }))
            .map((one) => (
              <li key={one.id + one.code}>
                <Link to={placeOf(one)}>{nameOf(one, t)}</Link>
                {one.count !== undefined && <span className="quiet small"> {t('programme.count-targets', { count: one.count })}</span>}
                {what === 'agreement-ends' && <span className="quiet small"> {titleOf(one, t.language)}</span>}
              </li>
            ))}
        </ul>
      </div>
    </li>
  )
}

const titleOf = ({ title }: Entry, language: string) => (typeof title === 'string' ? title : read(title, language).text)

function nameOf(one: Entry, t: ReturnType<typeof useText>): string {
  if (one.what === 'agreement-ends') return one.code
  if (one.what === 'amendment-holds') return `${t('programme.amendment-number', { number: Number(one.code) })} · ${titleOf(one, t.language)}`
  return one.what.startsWith('programme') ? titleOf(one, t.language) : `${one.code} ${titleOf(one, t.language)}`
}
