import { useEffect, useState } from 'react'
import { useText } from '../text.ts'
import { decimalFrom, decimalText } from './decimal-text.ts'
import { Field, type FieldProps } from './field.tsx'

interface Props extends FieldProps {
  /** An exact decimal, `1234.5`, or nothing. */
  value: string
  /** What cannot be read as a figure is handed on as typed, so that the rule can refuse it; it is never dropped. */
  onChange(value: string): void
  unit?: string
}

/** Typed as the reader writes figures; kept exact. It shows thousands again when she leaves it. */
export function NumberField({ value, onChange, unit, ...field }: Props) {
  const { locale } = useText()
  const [typed, setTyped] = useState(() => decimalText(value, locale))
  const [inside, setInside] = useState(false)
  useEffect(() => {
    if (!inside) setTyped(decimalText(value, locale))
  }, [value, locale, inside])
  return (
    <Field {...field}>
      {(bound) => (
        <span className="input-with-unit">
          <input
            {...bound}
            className="input input-figures"
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            onFocus={() => setInside(true)}
            onBlur={() => setInside(false)}
            onChange={(event) => {
              const text = event.currentTarget.value
              setTyped(text)
              onChange(text.trim() === '' ? '' : (decimalFrom(text, locale) ?? text))
            }}
          />
          {unit && <span>{unit}</span>}
        </span>
      )}
    </Field>
  )
}
