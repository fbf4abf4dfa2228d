// What others did, newest first, a day at a time: one line each, leading to the thing.
import { addressOf } from '#web/paths.ts'
import { useText } from '#web/text.ts'
import { Link } from '#web/ui/link.tsx'
import { useFormat } from '#web/use-format.ts'
import type { HomeAnswer } from './needs.ts'

type Change = HomeAnswer['changes'][number]
type Thing = Change['things'][number]

const places: Record<string, (id: string) => string> = {
  outcome: (outcomeId) => addressOf('programme.outcome', { outcomeId }),
  programme: (programmeId) => addressOf('programme.programme', { programmeId }),
  amendment: (amendmentId) => addressOf('programme.amendment', { amendmentId }),
  organisation: (organisationId) => addressOf('partners.organisation', { organisationId }),
}

export function ChangeList({ changes }: { changes: Change[] }) {
  const t = useText()
  const format = useFormat()
  const days = Map.groupBy(changes, (one) => String(one.at).slice(0, 10))
  return (
    <>
      {[...days].map(([day, lines]) => (
        <section key={day} className="home-day" aria-label={format.day(day)}>
          <h3 className="quiet small">{format.day(day)}</h3>
          <ul role="list" className="home-changes">
            {lines.map((line) => (
              <li key={line.seq}>
                <strong>{line.by || t('reports.nobody')}</strong> {t.knows(`${line.verb}-done`) ? t.say({ code: `${line.verb}-done` }) : t('reports.did-something')}
                <Things things={line.things} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Things({ things }: { things: Thing[] }) {
  const named = things.filter((thing) => thing.name).slice(0, 3)
  if (named.length === 0) return null
  return (
    <span className="quiet">
      {' · '}
      {named.map((thing, index) => {
        const place = places[thing.kind]
        return (
          <span key={thing.id}>
            {index > 0 && ', '}
            {place ? <Link to={place(thing.id)}>{thing.name}</Link> : thing.name}
          </span>
        )
      })}
    </span>
  )
}
