// What the outcome says of itself, and how far each text has been translated.
import { useState } from 'react'
import type { TranslatedText } from '#kernel/translated-text.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Narrative } from '#web/ui/narrative.tsx'
import { Section } from '#web/ui/page.tsx'
import type { OutcomeAnswer } from './answer.ts'
import { EditButton } from './edit-button.tsx'
import { LanguagesLine } from './languages-line.tsx'
import { TextsForm } from './texts-form.tsx'
import { TranslateForm, type Translatable } from './translate-form.tsx'

export function Narratives({ it }: { it: OutcomeAnswer }) {
  const t = useText()
  const [editing, edit] = useState(false)
  const [translating, translate] = useState(false)
  const { outcome } = it
  const texts: Translatable[] = [
    { field: 'title', label: t('outcome.title'), text: outcome.title },
    { field: 'description', label: t('outcome.description'), text: outcome.description },
    { field: 'genderNote', label: t('outcome.gender-note'), text: outcome.genderNote },
    { field: 'environmentNote', label: t('outcome.environment-note'), text: outcome.environmentNote },
  ].filter((one): one is Translatable => Boolean(one.text?.text.trim()))
  return (
    <Section
      title={t('outcome.description')}
      aside={
        <>
          {it.may.translate && (
            <Button kind="quiet" icon="languages" onClick={() => translate(true)}>
              {t('outcome.translate')}
            </Button>
          )}
          <EditButton it={it} what={t('outcome.texts')} onClick={() => edit(true)} />
        </>
      }
    >
      <div className="stack tight">
        <Narrative text={outcome.description} empty={t('outcome.no-description')} />
        <LanguagesLine text={outcome.description} />
      </div>
      <div className="columns">
        <Note title={t('outcome.gender-note')} text={outcome.genderNote} />
        <Note title={t('outcome.environment-note')} text={outcome.environmentNote} />
      </div>
      <Dialog open={editing} title={t('outcome.edit-texts')} onClose={() => edit(false)} wide>
        <TextsForm it={it} onDone={() => edit(false)} />
      </Dialog>
      <Dialog open={translating} title={t('outcome.translate-title')} onClose={() => translate(false)} wide>
        <TranslateForm kind="outcome" id={outcome.id} texts={texts} onDone={() => translate(false)} />
      </Dialog>
    </Section>
  )
}

const Note = ({ title, text }: { title: string; text: TranslatedText | undefined }) => (
  <div className="stack tight">
    <h3>{title}</h3>
    <Narrative text={text} />
    <LanguagesLine text={text} />
  </div>
)
