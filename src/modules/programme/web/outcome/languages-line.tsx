import { languagesOf, translationState, type TranslatedText } from '#kernel/translated-text.ts'
import { useNames, useText } from '#web/text.ts'

/** In which languages a text is held, and how far each is: "FR original · NL checked · ES original changed since". */
export function LanguagesLine({ text }: { text: TranslatedText | undefined }) {
  const t = useText()
  const names = useNames('language')
  if (!text?.text.trim()) return null
  return (
    <ul role="list" className="outcome-languages not-on-paper" aria-label={t('outcome.languages')}>
      {languagesOf(text).map((language) => {
        const state = translationState(text, language)
        return (
          <li key={language}>
            <abbr title={names(language)}>{language.toUpperCase()}</abbr>{' '}
            <span className={`outcome-language-${state}`}>{state === 'source' ? t('outcome.original') : t.word('web.translation', state)}</span>
          </li>
        )
      })}
    </ul>
  )
}
