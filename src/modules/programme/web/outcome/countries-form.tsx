import { useState } from 'react'
import { countriesByName } from '#kernel/country.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import { Combobox } from '#web/ui/combobox.tsx'
import { NumberField } from '#web/ui/number-field.tsx'
import { countryFindings, type OutcomeCountry } from '../../domain/outcome.ts'
import { unitsOf } from '../../domain/percentage.ts'
import type { OutcomeAnswer } from './answer.ts'
import { EditForm } from './edit-form.tsx'
import { evenShares } from './even-shares.ts'

const plain = (one: { country: string; percentage?: string | undefined }): OutcomeCountry => ({
  country: one.country,
  ...(one.percentage ? { percentage: one.percentage } : {}),
})
const byCode = (one: OutcomeCountry, other: OutcomeCountry) => (one.country < other.country ? -1 : 1)

export function CountriesForm({ it, onDone }: { it: OutcomeAnswer; onDone(): void }) {
  const t = useText()
  const format = useFormat()
  const verb = useVerb('programme.set-outcome-countries')
  const [seen] = useState(it.outcome.version)
  const [before] = useState(() => it.countries.map(plain))
  const [rows, setRows] = useState<OutcomeCountry[]>(before.length ? before : [{ country: '' }])
  const set = (index: number, next: Partial<OutcomeCountry>) => setRows(rows.map((one, place) => (place === index ? { ...one, ...next } : one)))
  const countries = rows.filter((one) => one.country).map(plain)
  const picks = countriesByName(t.language).map((one) => ({ value: one.code, label: one.name, hint: one.code }))
  const shares = countries.flatMap((one) => (one.percentage ? [one.percentage] : []))
  const total = shares.every((one) => /^\d+(\.\d+)?$/.test(one)) ? shares.reduce((sum, one) => sum + unitsOf(one), 0) / 1_000_000 : undefined
  return (
    <EditForm
      it={it}
      verb={verb}
      seen={seen}
      now={it.outcome.version}
      findings={countryFindings(rows)}
      save={(version) => verb.perform({ outcomeId: it.outcome.id, seen: version, countries })}
      changes={() => {
        const after = countries.toSorted(byCode)
        return JSON.stringify(after) === JSON.stringify(before)
          ? []
          : [{ kind: 'change-outcome', id: it.outcome.id, before: { countries: before }, after: { countries: after } }]
      }}
      said={t('outcome.places-saved')}
      onDone={onDone}
    >
      <p className="quiet small">{t('outcome.places-help')}</p>
      <ul role="list" className="outcome-rows">
        {rows.map((one, index) => (
          <li key={index} className="outcome-row">
            <Combobox
              bare
              label={t('outcome.country')}
              at={`countries.${index}.country`}
              value={one.country}
              onChange={(country) => set(index, { country })}
              options={picks}
            />
            <NumberField
              bare
              label={t('outcome.share')}
              at={`countries.${index}.percentage`}
              optional
              unit="%"
              value={one.percentage ?? ''}
              onChange={(percentage) => set(index, { percentage: percentage || undefined })}
            />
            <Button kind="quiet" icon="delete" iconOnly onClick={() => setRows(rows.filter((_, place) => place !== index))}>
              {t('web.take-out', { name: picks.find((pick) => pick.value === one.country)?.label ?? t('outcome.country') })}
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button icon="plus" onClick={() => setRows([...rows, { country: '' }])}>
          {t('outcome.add-country')}
        </Button>
        <Button kind="quiet" onClick={() => setRows(evenShares(rows))}>
          {t('outcome.share-evenly')}
        </Button>
        {shares.length > 0 && total !== undefined && <span className="figures quiet small">{t('outcome.share-total', { total: format.share(total, 2) })}</span>}
      </div>
    </EditForm>
  )
}
