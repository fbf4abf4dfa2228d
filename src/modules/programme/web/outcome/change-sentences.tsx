import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { sentencesOf } from '../../domain/change-sentences.ts'
import type { FrameworkChange } from '../../domain/framework-change.ts'
import { frameOf, type OutcomeAnswer } from './answer.ts'

/** What an amendment would change, before and after, as the reviewer will read it. */
export function ChangeSentences({ it, changes }: { it: OutcomeAnswer; changes: FrameworkChange[] }) {
  const t = useText()
  const format = useFormat()
  if (changes.length === 0) return <p className="quiet">{t('outcome.nothing-changed')}</p>
  // Fields come by the names the framework has for them; people read their words.
  const wordOf = (field: string) => {
    const word = field.trim().replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return t.knows(`programme.field-${word}`) ? t.word('programme.field', word) : field
  }
  const sentences = sentencesOf(changes, frameOf(it), t.language).map(({ code, values }) => ({
    code,
    values: typeof values.fields === 'string' ? { ...values, fields: format.list(values.fields.split(',').map(wordOf)) } : values,
  }))
  return (
    <ul className="outcome-changes">
      {sentences.slice(0, 12).map((one, index) => (
        <li key={index}>{t.knows(one.code) ? t.say(one) : t('outcome.one-change', { name: String(one.values.name ?? '') })}</li>
      ))}
      {sentences.length > 12 && <li className="quiet">{t('outcome.more-changes', { count: sentences.length - 12 })}</li>}
    </ul>
  )
}
