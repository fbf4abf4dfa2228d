import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Link } from '#web/ui/link.tsx'
import type { OutcomeAnswer } from './answer.ts'

/** What somebody would like to change here, each with the way to both versions. */
export function OpenAmendments({ it }: { it: OutcomeAnswer }) {
  const t = useText()
  const { answer = [] } = useQuestion('GET /amendments', { outcomeId: it.outcome.id, status: 'proposed' })
  if (answer.length === 0) return null
  return (
    <aside className="outcome-open not-on-paper" aria-labelledby="outcome-open">
      <h2 id="outcome-open">{t('outcome.open-amendments', { count: answer.length })}</h2>
      <ul>
        {answer.map((one) => (
          <li key={one.id}>
            <Link to={addressOf('programme.amendment', { amendmentId: one.id })}>
              {t('outcome.amendment-line', { number: one.number, who: one.proposedBy })}
            </Link>
            : <span className="quiet">{one.reason}</span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
