// One line of history as a sentence: who, what she did, to what; under it what stood there before and what stands there now.
import { isDay } from '#kernel/day.ts'
import type { AnswerTo } from '#web/ask.ts'
import type { Formats } from '#web/format.ts'
import { useText, type Text } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { isPlanned, usePlannedName } from './planned-name.ts'

type Line = AnswerTo<'GET /history'>['lines'][number]
type Value = string | number | boolean | null | undefined

export function HistoryLine({ line }: { line: Line }) {
  const t = useText()
  const format = useFormat()
  const [module] = line.verb.split('.')
  const plannedName = usePlannedName(line.things.flatMap((thing) => thing.changes))
  // A field without a name for people tells nothing.
  const changes = line.things
    .flatMap((thing) => thing.changes.map((change) => ({ ...change, words: [`${module}.field`, `${module}.${thing.kind}`] })))
    .filter((change) => isPlanned(change.at) || keysFor(change.words, change.at).some((key) => t.knows(key)))
  const names = [...new Set(line.things.map((thing) => nameOf(t, thing)).filter(Boolean))]
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
                {plannedName(change.at) ?? fieldName(t, change.words, change.at)}
                {('before' in change || 'after' in change) && (
                  <>
                    :{' '}
                    {!isNothing(change.before) && (
                      <>
                        <del className="quiet">{shown(t, format, change.words, change.at, change.before)}</del> →{' '}
                      </>
                    )}
                    <ins>{shown(t, format, change.words, change.at, change.after)}</ins>
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

/** Amendments have a number; every language has its own word before it. */
const nameOf = (t: Text, { kind, name }: Line['things'][number]) =>
  kind === 'amendment' && /^\d+$/.test(name) ? t('programme.amendment-number', { number: Number(name) }) : name

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

const isNothing = (value: Value) => value === null || value === undefined || value === ''

function shown(t: Text, format: Formats, words: string[], at: string, value: Value): string {
  if (value === null || value === undefined || value === '') return t('conversation.nothing')
  if (typeof value === 'boolean') return t(value ? 'conversation.yes' : 'conversation.no')
  if (typeof value === 'number') return format.number(value)
  if (isDay(value)) return format.day(value)
  if (isPlanned(at))
    return /^-?\d+(\.\d+)?$/.test(value) ? format.number(Number(value), { max: 6 }) : t.knows(`web.value-${value}`) ? t.word('web.value', value) : value
  const key = keysFor(words, at, `-${value}`).find((one) => t.knows(one))
  return key ? t.say({ code: key }) : value
}
