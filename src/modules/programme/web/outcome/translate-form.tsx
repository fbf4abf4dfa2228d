// Translating: the original beside one language, text by text. Allowed after approval as well: it changes what people understand, not what was promised.
import { useState } from 'react'
import { languages } from '#kernel/language.ts'
import { markOf, translationState, type TranslatedText } from '#kernel/translated-text.ts'
import { useNames, useText } from '#web/text.ts'
import { useVerb } from '#web/questions.ts'
import { Button } from '#web/ui/button.tsx'
import { Check } from '#web/ui/choice.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { Select } from '#web/ui/select.tsx'
import { State } from '#web/ui/state.tsx'
import { TextArea } from '#web/ui/text-area.tsx'
import { useDone } from './done.ts'

export interface Translatable {
  field: string
  label: string
  text: TranslatedText
}

interface Props {
  kind: 'outcome' | 'result' | 'indicator' | 'measure'
  id: string
  texts: Translatable[]
  onDone(): void
}

interface Typed {
  text: string
  checked: boolean
}

const tones = { source: 'quiet', missing: 'quiet', draft: 'warn', checked: 'good', 'source-changed': 'bad' } as const

export function TranslateForm({ kind, id, texts, onDone }: Props) {
  const t = useText()
  const names = useNames('language')
  const done = useDone()
  const save = useVerb('programme.set-translation')
  const wanted = [...new Set([...languages, ...texts.flatMap((one) => Object.keys(one.text.translations ?? {}))])]
  const worst = (language: string) => texts.some((one) => ['missing', 'source-changed'].includes(translationState(one.text, language)))
  const [language, setLanguage] = useState<string>(() => (texts.some((one) => one.text.source !== t.language) ? t.language : (wanted.find(worst) ?? 'en')))
  const [typed, setTyped] = useState<Record<string, Typed>>({})

  const asItIs = ({ text }: Translatable): Typed => ({
    text: text.translations?.[language]?.text ?? '',
    checked: translationState(text, language) === 'checked',
  })
  const keyOf = (one: Translatable) => `${language} ${one.field}`
  const open = texts.filter((one) => one.text.source !== language)
  const changed = open.filter((one) => {
    const now = typed[keyOf(one)]
    return now && (now.text !== asItIs(one).text || now.checked !== asItIs(one).checked)
  })

  async function submit() {
    for (const one of changed) {
      const { text, checked } = typed[keyOf(one)]!
      const there = one.text.translations?.[language]?.text ?? ''
      const answer = await save.perform({
        kind,
        id,
        field: one.field,
        language,
        text: text.trim(),
        state: checked ? 'checked' : 'draft',
        source: markOf(one.text.text),
        was: there ? markOf(there) : '',
      })
      if (!answer) return
      if (changed.length === 1) done(t('outcome.translation-saved'), answer)
    }
    if (changed.length > 1) done(t('outcome.translations-saved', { count: changed.length }))
    onDone()
  }
  return (
    <Form verb={save} onSubmit={submit}>
      <Select label={t('outcome.translate-into')} value={language} onChange={setLanguage} options={wanted.map((one) => ({ value: one, label: names(one) }))} />
      {open.length === 0 && <p className="quiet">{t('outcome.translate-original', { language: names(language) })}</p>}
      {open.map((one) => {
        const now = typed[keyOf(one)] ?? asItIs(one)
        const set = (next: Partial<Typed>) => setTyped({ ...typed, [keyOf(one)]: { ...now, ...next } })
        const state = translationState(one.text, language)
        return (
          <div key={keyOf(one)} className="outcome-translate">
            <div className="stack tight">
              <h3 className="field-label">{`${one.label} · ${names(one.text.source)}`}</h3>
              <p className="narrative-paragraph outcome-original" lang={one.text.source}>
                {one.text.text}
              </p>
            </div>
            <div className="stack tight">
              <TextArea
                label={`${one.label} · ${names(language)}`}
                rows={one.field === 'title' ? 2 : 4}
                lang={language}
                optional
                value={now.text}
                onChange={(text) => set({ text, checked: false })}
              />
              <div className="row">
                <State tone={tones[state]}>{t.word('web.translation', state === 'source' ? 'checked' : state)}</State>
                <Check label={t('outcome.translation-checked')} value={now.checked} onChange={(checked) => set({ checked })} />
              </div>
            </div>
          </div>
        )
      })}
      <FormActions>
        <Submit verb={save} reason={changed.length === 0 ? t('outcome.nothing-changed') : undefined}>
          {t('web.save')}
        </Submit>
        <Button kind="quiet" onClick={onDone}>
          {t('web.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
