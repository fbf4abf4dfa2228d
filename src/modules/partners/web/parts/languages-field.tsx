// Working languages, the first being the one to write in: chosen one by one, taken out one by one.
import { useText, useNames } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'
import { languageList } from '../../domain/language-list.ts'

interface Props {
  value: readonly string[]
  onChange(value: string[]): void
  help?: string
}

export function LanguagesField({ value, onChange, help }: Props) {
  const t = useText()
  const name = useNames('language')
  const order = new Intl.Collator(t.locale)
  const rest = languageList
    .filter((code) => !value.includes(code))
    .map((code) => ({ code, name: name(code) }))
    .sort((one, other) => order.compare(one.name, other.name))
  return (
    <Field label={t('partners.languages')} at="languages" help={help ?? t('partners.languages-help')} optional>
      {(bound) => (
        <div className="stack tight">
          {value.length > 0 && (
            <ul role="list" className="partner-chosen">
              {value.map((code) => (
                <li key={code}>
                  <span>{name(code)}</span>
                  <Button kind="quiet" icon="close" iconOnly onClick={() => onChange(value.filter((one) => one !== code))}>
                    {t('partners.take-out-language', { name: name(code) })}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <select
            {...bound}
            aria-required={undefined}
            className="input select"
            value=""
            onChange={(event) => event.currentTarget.value && onChange([...value, event.currentTarget.value])}
          >
            <option value="">{t('partners.add-language')}</option>
            {rest.map((one) => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  )
}
