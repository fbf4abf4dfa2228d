// One text to write: in the language it is shown in, and in the reader's own when there is no translation yet.
import { useState } from 'react'
import { read, translationState, type TranslatedText } from '#kernel/translated-text.ts'
import { useNames } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { useDiagram } from './diagram-context.ts'
import { DraftField } from './draft-field.tsx'

interface Props {
  label: string
  text: TranslatedText | undefined
  optional?: boolean
  line?: boolean
  bare?: boolean
  onDone(language: string, words: string): void
}

export function TextInLanguages({ label, text, onDone, ...field }: Props) {
  const { language, say } = useDiagram()
  const nameOf = useNames('language')
  const shown = text && text.text !== '' ? read(text, language).language : language
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const writing = chosen ?? shown
  const words = !text ? '' : writing === text.source ? text.text : (text.translations?.[writing]?.text ?? '')
  const state = text && text.text !== '' ? translationState(text, writing) : 'source'
  const help =
    state === 'source-changed'
      ? say('toc.source-changed', { text: text!.text })
      : writing === language
        ? undefined
        : say('toc.written-in', { language: nameOf(writing) })
  return (
    <div className="stack tight">
      <DraftField key={writing} {...field} label={label} value={words} lang={writing} help={help} onDone={(now) => onDone(writing, now)} />
      {text && writing !== language && (
        <Button kind="quiet" icon="languages" onClick={() => setChosen(language)}>
          {say('toc.translate-into', { language: nameOf(language) })}
        </Button>
      )}
      {text && writing === language && language !== text.source && (
        <Button kind="quiet" icon="languages" onClick={() => setChosen(text.source)}>
          {say('toc.to-source', { language: nameOf(text.source) })}
        </Button>
      )}
    </div>
  )
}
