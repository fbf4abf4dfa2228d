// What others did, newest first: one line for what one person did in the same way on a day, leading to the things.
import { useState } from 'react'
import { addressOf } from '#web/paths.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Link } from '#web/ui/link.tsx'
import { useFormat } from '#web/use-format.ts'
import { groupedChanges, type ChangeGroup } from './grouped-changes.ts'
import type { HomeAnswer } from './needs.ts'

type Thing = ChangeGroup['things'][number]

const places: Record<string, (id: string) => string> = {
  outcome: (outcomeId) => addressOf('programme.outcome', { outcomeId }),
  programme: (programmeId) => addressOf('programme.programme', { programmeId }),
  amendment: (amendmentId) => addressOf('programme.amendment', { amendmentId }),
  organisation: (organisationId) => addressOf('partners.organisation', { organisationId }),
}

const atFirst = 12

export function ChangeList({ changes }: { changes: HomeAnswer['changes'] }) {
  const t = useText()
  const format = useFormat()
  const [all, showAll] = useState(false)
  const groups = groupedChanges(changes)
  const shown = all ? groups : groups.slice(0, atFirst)
  const days = Map.groupBy(shown, (one) => one.day)
  return (
    <>
      <div className="home-changes">
        {[...days].map(([day, lines]) => (
          <section key={day} className="home-day" aria-label={format.day(day)}>
            <h3 className="quiet small">{format.day(day)}</h3>
            <ul role="list">
              {lines.map((line) => (
                <li key={line.key}>
                  <strong>{line.by || t('reports.nobody')}</strong> {did(t, line)}
                  <Things things={line.things} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {shown.length < groups.length && (
        <div>
          <Button kind="quiet" icon="down" onClick={() => showAll(true)}>
            {t('reports.more-changes', { count: groups.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  )
}

const did = (t: ReturnType<typeof useText>, { verb, count }: ChangeGroup) =>
  t.knows(`${verb}-done`) ? t.say({ code: `${verb}-done`, values: { count } }) : t('reports.did-something')

const named = 3

function Things({ things }: { things: Thing[] }) {
  const t = useText()
  const withName = things.filter((thing) => thing.name)
  if (withName.length === 0) return null
  const shown = withName.length === named + 1 ? withName : withName.slice(0, named)
  return (
    <span className="quiet">
      {' · '}
      {shown.map((thing, index) => {
        const place = places[thing.kind]
        const name = thing.kind === 'amendment' ? t('programme.amendment-number', { number: Number(thing.name) }) : thing.name
        return (
          <span key={thing.id}>
            {index > 0 && ', '}
            {place ? <Link to={place(thing.id)}>{name}</Link> : name}
          </span>
        )
      })}
      {withName.length > shown.length && ` ${t('reports.and-more', { count: withName.length - shown.length })}`}
    </span>
  )
}
