// A sentence that begins with a verb and leads to its place; where the same is to be done in several places, one sentence over all of them.
import { read } from '#kernel/translated-text.ts'
import { useNames, useText } from '#web/text.ts'
import { Link } from '#web/ui/link.tsx'
import { useFormat } from '#web/use-format.ts'
import type { Need } from './needs.ts'

export function NeedLine({ need }: { need: Need }) {
  const t = useText()
  const format = useFormat()
  const language = useNames('language')
  const { title, languages, lacks, day, amendment, ...values } = need.values
  const said = {
    ...values,
    ...(amendment && { name: t('programme.amendment-number', { number: Number(amendment) }) }),
    ...(title && { title: read(title, t.language).text }),
    ...(languages && { languages: format.list(languages.map(language)) }),
    ...(lacks && { lacks: format.list(lacks.map((one) => t.word('reports.lacks', one === 'jointGoals' ? 'joint-goals' : one))) }),
    ...(day && { day: format.day(day) }),
  }
  return (
    <li className="home-need">
      {need.to ? <Link to={need.to}>{t(need.code, said)}</Link> : <span>{t(need.code, said)}</span>}
      {need.note && <span className="home-note quiet small">{need.note}</span>}
      {need.places && (
        <ul role="list" className="home-places small">
          {need.places.map((place) => (
            <li key={place.key}>
              <Link to={place.to}>{typeof place.name === 'string' ? place.name : `${place.code} ${read(place.name, t.language).text}`}</Link>
              {place.languages && <span className="quiet"> {format.list(place.languages.map(language))}</span>}
              {place.note && <span className="quiet"> {place.note}</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
