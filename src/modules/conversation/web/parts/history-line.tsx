// One line of history as a sentence: who, what she did, to what; under it what stood there before and what stands there now.
import { isDay } from '#kernel/day.ts'
import type { AnswerTo } from '#web/ask.ts'
import { useText, type Text } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'

type Line = AnswerTo<'GET /history'>['lines'][number]
type Value = string | number | boolean | null | undefined

export function HistoryLine({ line }: { line: Line }) {
  const t = useText()
  const format = useFormat()
  const [module] = line.verb.split('.')
  // A field without a name for people and without a figure tells nothing.
  const changes = line.things
    .flatMap((thing) => thing.changes.map((change) => ({ ...change, words: [`${module}.field`, `${module}.${thing.kind}`] })))
    .filter((change) => 'after' in change || keysFor(change.words, change.at).some((key) => t.knows(key)))
  const names = [...new Set(line.things.map((thing) => thing.name).filter(Boolean))]
  return (
    <li className="talk-line">
      <time className="small quiet figures" dateTime={line.at}>
        {new Date(line.at).toLocaleTimeString(t.locale, { hour: '2-digit', minute: '2-digit' })}
      </time>
      <div>
        <p className="talk-did">
          <strong>{line.by || t('conversation.nobody')}</strong> {whatWasDone(t, line)}
          {names.length > 0 && <span className="quiet"> · {format.list(names)}</span>}
        </p>
        {changes.length > 0 && (
          <ul role="list" className="talk-changes small">
            {changes.map((change, index) => (
              <li key={index}>
                {fieldName(t, change.words, change.at)}
                {('before' in change || 'after' in change) && (
                  <>
                    : <del className="quiet">{shown(t, format.day, change.words, change.at, change.before)}</del> →{' '}
                    <ins>{shown(t, format.day, change.words, change.at, change.after)}</ins>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

/** Each verb says itself what it did, and to how many: `partners.add-contact-done`. */
const whatWasDone = (t: Text, { verb, things }: Line) =>
  t.knows(`${verb}-done`) ? t.say({ code: `${verb}-done`, values: { count: Math.max(things.length, 1) } }) : t('conversation.did-something')

const kebab = (at: string) => at.split('.')[0]!.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** `kind` of an agreement is `partners.field-kind`, `partners.agreement-kind` or `partners.kind`, whichever has words. */
const keysFor = (words: string[], at: string, value = '') => [
  ...words.map((one) => `${one}-${kebab(at)}${value}`),
  `${words[0]!.split('.')[0]}.${kebab(at)}${value}`,
]

/** A field is called as on its form, when its words are known by its name. */
function fieldName(t: Text, words: string[], at: string): string {
  const key = keysFor(words, at).find((one) => t.knows(one))
  return key ? t.say({ code: key }) : at
}

function shown(t: Text, day: (text: string) => string, words: string[], at: string, value: Value): string {
  if (value === null || value === undefined || value === '') return t('conversation.nothing')
  if (typeof value === 'boolean') return t(value ? 'conversation.yes' : 'conversation.no')
  if (typeof value === 'number') return value.toLocaleString(t.locale)
  if (isDay(value)) return day(value)
  const key = keysFor(words, at, `-${value}`).find((one) => t.knows(one))
  return key ? t.say({ code: key }) : value
}
