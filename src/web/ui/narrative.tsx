// A narrative as it is read: in the reader's language when there is one, and honest about where the words come from.
import { read, type TranslatedText } from '#kernel/translated-text.ts'
import { useNames, useText } from '../text.ts'
import { Icon } from './icon.tsx'
import './narrative.css'

/** For titles and other single lines: the words in the reader's language, else as they were written. */
export function useRead(): (text: TranslatedText | undefined) => string {
  const t = useText()
  return (text) => (text ? read(text, t.language).text : '')
}

/** A single line that says its language to screen readers when it is not the page's. */
export function Words({ text }: { text: TranslatedText }) {
  const t = useText()
  const { text: words, language } = read(text, t.language)
  return <span lang={language === t.language ? undefined : language}>{words}</span>
}

export function Narrative({ text, empty }: { text: TranslatedText | undefined; empty?: string }) {
  const t = useText()
  const names = useNames('language')
  if (!text || text.text.trim() === '') return <p className="quiet">{empty ?? t('web.nothing-written')}</p>
  const { text: words, language, state } = read(text, t.language)
  const said = {
    source: undefined,
    checked: undefined,
    missing: t('web.narrative-missing', { source: names(text.source), wanted: names(t.language) }),
    draft: t('web.narrative-draft', { source: names(text.source) }),
    'source-changed': t('web.narrative-source-changed', { source: names(text.source) }),
  }[state]
  return (
    <div className="narrative">
      <div className="prose stack tight" lang={language === t.language ? undefined : language} dir="auto">
        {words.split(/\n\s*\n/).map((paragraph, index) => (
          <p key={index} className="narrative-paragraph">
            {paragraph}
          </p>
        ))}
      </div>
      {said && (
        <p className="narrative-note not-on-paper">
          <Icon name="languages" size={14} />
          {said}
        </p>
      )}
    </div>
  )
}
