import { useText } from '../text.ts'
import { PickInput, type Pick } from './combobox.tsx'
import { Field, type FieldProps } from './field.tsx'
import { Icon } from './icon.tsx'
import './pick-many.css'

interface Props extends FieldProps {
  value: readonly string[]
  onChange(value: string[]): void
  options: readonly Pick[]
}

/** Several from a long list: countries, sectors, partners. What is chosen stands above, each with a way out. */
export function PickMany({ value, onChange, options, ...field }: Props) {
  const t = useText()
  const names = new Map(options.map((one) => [one.value, one.label]))
  return (
    <Field {...field}>
      {(bound) => (
        <>
          {value.length > 0 && (
            <ul role="list" className="picked" aria-label={t('web.chosen')}>
              {value.map((one) => (
                <li key={one} className="picked-one">
                  {names.get(one) ?? one}
                  {!bound.disabled && (
                    <button
                      type="button"
                      aria-label={t('web.take-out', { name: names.get(one) ?? one })}
                      onClick={() => onChange(value.filter((other) => other !== one))}
                    >
                      <Icon name="close" size={14} />
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )}
          <PickInput
            bound={bound}
            shown=""
            chosen=""
            options={options.filter((one) => !value.includes(one.value))}
            onPick={(one) => onChange([...value, one])}
          />
        </>
      )}
    </Field>
  )
}
