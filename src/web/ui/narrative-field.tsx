// A narrative as it is written: the source, and beside it one translation at a time with its state.
import { useState } from 'react'
import { languages as interfaceLanguages } from '#kernel/language.ts'
import { languagesOf, textIn, translationState, withTranslation, type TranslatedText } from '#kernel/translated-text.ts'
import { useNames, useText } from '../text.ts'
import { Button } from './button.tsx'
import type { FieldProps } from './field.tsx'
import { Select } from './select.tsx'
import { State, type Tone } from './state.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'
import './narrative.css'

interface Props extends FieldProps {
  value: TranslatedText
  onChange(value: TranslatedText): void
  /** Languages one may write in; the interface's six when nothing is said. */
  languages?: readonly string[]
  /** Titles: one line. */
  oneLine?: boolean
  rows?: number
}

const tones: Record<string, Tone> = { draft: 'warn', checked: 'good', 'source-changed': 'bad', missing: 'quiet' }

export function NarrativeField({ value, onChange, languages = interfaceLanguages, oneLine, rows = 5, label, at, ...field }: Props) {
  const t = useText()
  const names = useNames('language')
  const others = [...new Set([...languages, ...languagesOf(value)])].filter((one) => one !== value.source)
  const [beside, setBeside] = useState<string | undefined>(() => languagesOf(value)[1])
  const shown = beside === value.source ? undefined : beside
  const Write = oneLine ? TextField : TextArea
  const size = oneLine ? {} : { rows }
  const state = shown ? translationState(value, shown) : undefined
  const translation = shown ? (value.translations?.[shown]?.text ?? '') : ''

  function remove(language: string) {
    const { [language]: _, ...rest } = value.translations ?? {}
    onChange({ source: value.source, text: value.text, ...(Object.keys(rest).length > 0 && { translations: rest }) })
  }
  return (
    <div className={shown ? 'narrative-field narrative-field-two' : 'narrative-field'}>
      <div className="narrative-side">
        <Write
          {...field}
          {...size}
          label={`${label} · ${names(value.source)}`}
          at={at}
          lang={value.source}
          value={value.text}
          onChange={(text) => onChange({ ...value, text })}
        />
        <div className="narrative-tools">
          {languagesOf(value).length === 1 && (
            <Select
              bare
              label={t('web.written-in')}
              value={value.source}
              onChange={(source) => onChange(textIn(source, value.text))}
              options={languages.map((one) => ({ value: one, label: names(one) }))}
            />
          )}
          {others.map((one) => {
            const has = translationState(value, one)
            return (
              <Button
                key={one}
                kind="quiet"
                className="narrative-language"
                aria-pressed={one === shown}
                onClick={() => setBeside(one === shown ? undefined : one)}
              >
                {one.toUpperCase()}
                <span className="for-readers-only"> {names(one)}: </span>
                <span className={`narrative-dot narrative-${has}`} aria-hidden="true" />
                <span className="for-readers-only">{t.word('web.translation', has)}</span>
              </Button>
            )
          })}
        </div>
      </div>
      {shown && state && (
        <div className="narrative-side">
          <Write
            {...size}
            label={`${label} · ${names(shown)}`}
            at={at && `${at}.translations.${shown}`}
            optional
            lang={shown}
            value={translation}
            onChange={(text) => (text === '' ? remove(shown) : onChange(withTranslation(value, shown, text, 'draft')))}
          />
          <div className="narrative-tools">
            <State tone={tones[state] ?? 'quiet'}>{t.word('web.translation', state)}</State>
            {(state === 'draft' || state === 'source-changed') && (
              <Button kind="quiet" icon="check" onClick={() => onChange(withTranslation(value, shown, translation, 'checked'))}>
                {t(state === 'draft' ? 'web.translation-is-right' : 'web.translation-still-right')}
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  )
}
