import { useState } from 'react'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Choice } from '#web/ui/choice.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { Select } from '#web/ui/select.tsx'
import type { Formula } from '../../domain/indicator.ts'
import type { OutcomeAnswer } from './answer.ts'

type Way = 'none' | 'measure' | 'ratio'

interface Props {
  it: OutcomeAnswer
  formula: Formula
  onChange(formula: Formula): void
  /** Opens the form of a new question, which then takes this place in the formula. */
  onAdd(place: keyof Formula): void
}

/** Of what the figure is made: of one measure as it is, or of one divided by another. */
export function FormulaFields({ it, formula, onChange, onAdd }: Props) {
  const t = useText()
  const read = useRead()
  const [way, setWay] = useState<Way>(formula.numerator || formula.denominator ? 'ratio' : formula.measure ? 'measure' : 'none')
  const options = it.measures.map((one) => ({ value: one.id, label: read(one.title) }))
  const turn = (next: Way) => {
    setWay(next)
    onChange(
      next === 'measure'
        ? { measure: formula.measure ?? formula.numerator }
        : next === 'ratio'
          ? { numerator: formula.numerator ?? formula.measure, denominator: formula.denominator }
          : {},
    )
  }
  const field = (name: keyof Formula, label: string) => (
    <Select
      label={label}
      at={`formula.${name}`}
      value={formula[name] ?? ''}
      onChange={(id) => onChange({ ...formula, [name]: id || undefined })}
      empty={t('outcome.choose-measure')}
      options={options}
    />
  )
  return (
    <div className="stack" data-at="formula">
      <Choice
        label={t('outcome.formula')}
        at="formula"
        value={way}
        onChange={turn}
        options={(['none', 'measure', 'ratio'] as const).map((one) => ({ value: one, label: t.word('outcome.formula', one) }))}
      />
      {way === 'measure' && field('measure', t('outcome.measure'))}
      {way === 'ratio' && (
        <div className="outcome-two">
          {field('numerator', t('outcome.numerator'))}
          {field('denominator', t('outcome.denominator'))}
        </div>
      )}
      {way !== 'none' && it.editable && (
        <div>
          <Button kind="quiet" icon="plus" onClick={() => onAdd(way === 'measure' ? 'measure' : formula.numerator ? 'denominator' : 'numerator')}>
            {t('outcome.add-measure')}
          </Button>
        </div>
      )}
    </div>
  )
}
