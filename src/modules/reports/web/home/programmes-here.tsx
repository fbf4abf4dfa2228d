// Where nothing waits: the programmes, one tap away.
import { read } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Link } from '#web/ui/link.tsx'
import { Section } from '#web/ui/page.tsx'
import { useFormat } from '#web/use-format.ts'

export function ProgrammesHere() {
  const t = useText()
  const format = useFormat()
  const programmes = useQuestion('GET /programmes', {}).answer?.programmes ?? []
  if (programmes.length === 0) return null
  return (
    <Section title={t('programme.programmes')}>
      <ul role="list" className="home-needs">
        {programmes.map(({ id, readable, title, startsOn, endsOn }) => (
          <li key={id} className="home-need">
            <Link to={addressOf(readable ? 'programme.programme' : 'programme.approved', { programmeId: id })}>{read(title, t.language).text}</Link>
            <span className="quiet small">{format.days(startsOn, endsOn)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
