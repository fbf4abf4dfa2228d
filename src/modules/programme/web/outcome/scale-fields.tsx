import { textIn } from '#kernel/translated-text.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import { NumberField } from '#web/ui/number-field.tsx'
import type { ScaleLevel } from '../../domain/indicator.ts'

interface Props {
  scale: ScaleLevel[]
  /** The language in which its levels are first written. */
  language: string
  onChange(scale: ScaleLevel[]): void
}

/** The levels of a score, each with the words that tell when it is reached. */
export function ScaleFields({ scale, language, onChange }: Props) {
  const t = useText()
  const set = (index: number, next: Partial<ScaleLevel>) => onChange(scale.map((one, place) => (place === index ? { ...one, ...next } : one)))
  return (
    <fieldset className="outcome-scale">
      <legend className="field-label">{t('outcome.scale')}</legend>
      <p className="field-help">{t('outcome.scale-help')}</p>
      {scale.map((one, index) => (
        <div key={index} className="outcome-level-row">
          <NumberField
            label={t('outcome.scale-level')}
            at={`scale.${index}.level`}
            value={String(one.level)}
            onChange={(level) => /^-?\d{1,4}$/.test(level) && set(index, { level: Number(level) })}
          />
          <NarrativeField label={t('outcome.scale-words')} at={`scale.${index}.title`} oneLine value={one.title} onChange={(title) => set(index, { title })} />
          <Button kind="quiet" icon="delete" iconOnly onClick={() => onChange(scale.filter((_, place) => place !== index))}>
            {t('web.take-out', { name: String(one.level) })}
          </Button>
        </div>
      ))}
      <div>
        <Button
          icon="plus"
          onClick={() => onChange([...scale, { level: scale.length ? Math.max(...scale.map((one) => one.level)) + 1 : 0, title: textIn(language, '') }])}
        >
          {t('outcome.add-level')}
        </Button>
      </div>
    </fieldset>
  )
}
