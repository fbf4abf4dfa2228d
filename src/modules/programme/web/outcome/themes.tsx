// What the outcome is about, vocabulary by vocabulary, each code in words.
import { useState, type ReactNode } from 'react'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { Section } from '#web/ui/page.tsx'
import { vocabularies, type Vocabulary } from '../../domain/tags.ts'
import type { OutcomeAnswer } from './answer.ts'
import { EditButton } from './edit-button.tsx'
import { ThemesForm } from './themes-form.tsx'
import { useThemeWords } from './theme-words.ts'

type OneTag = OutcomeAnswer['tags'][number]

export function Themes({ it }: { it: OutcomeAnswer }) {
  const t = useText()
  const [editing, edit] = useState(false)
  const order = new Intl.Collator(t.locale, { numeric: true })
  const used = vocabularies.filter((one) => it.tags.some((tag) => tag.vocabulary === one))
  return (
    <Section title={t('outcome.themes')} aside={<EditButton it={it} what={t('outcome.themes')} onClick={() => edit(true)} />}>
      {used.length === 0 && <p className="quiet">{t('outcome.no-themes')}</p>}
      <dl className="outcome-themes">
        {used.map((vocabulary) => (
          <div key={vocabulary}>
            <dt>{t.word('outcome.vocabulary', vocabulary)}</dt>
            <dd>
              <ul role="list" className="outcome-tags">
                {it.tags
                  .filter((one) => one.vocabulary === vocabulary)
                  .toSorted((one, other) => order.compare(one.code, other.code))
                  .map((tag) => (
                    <TagLine key={tag.code} tag={tag} />
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <Dialog open={editing} title={t('outcome.edit-themes')} onClose={() => edit(false)} wide>
        <ThemesForm it={it} onDone={() => edit(false)} />
      </Dialog>
    </Section>
  )
}

/** SDG targets and standards stand under their number, the others under their name. */
const numbered: readonly Vocabulary[] = ['sdg', 'ilo-standard', 'joint-goal', 'sector']

function TagLine({ tag }: { tag: OneTag }) {
  const t = useText()
  const format = useFormat()
  const read = useRead()
  const words = useThemeWords()
  const said: ReactNode = tag.title ? read(tag.title) : words(tag.vocabulary, tag.code)
  return (
    <li className="outcome-tag">
      {numbered.includes(tag.vocabulary) && <strong className="figures">{tag.code}</strong>} <span>{said === tag.code ? '' : said}</span>
      {tag.significance && <span className="quiet"> · {t.word('vocabulary.significance', tag.significance)}</span>}
      {tag.percentage && <span className="quiet figures"> · {format.share(Number(tag.percentage) / 100, 2)}</span>}
      {tag.framework && <span className="quiet"> · {tag.framework}</span>}
      {tag.note && <span className="quiet"> · {tag.note}</span>}
    </li>
  )
}
