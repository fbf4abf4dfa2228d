import type { HTMLInputTypeAttribute } from 'react'
import { Field, type FieldProps } from './field.tsx'

interface Props extends FieldProps {
  value: string
  onChange(value: string): void
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'password' | 'url' | 'tel' | 'search'>
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'email' | 'url' | 'tel'
  maxLength?: number
  /** The language the value is written in, when it is not the interface's. */
  lang?: string
  short?: boolean
  autoFocus?: boolean
}

export const TextField = ({ value, onChange, type = 'text', autoComplete = 'off', inputMode, maxLength, lang, short, autoFocus, ...field }: Props) => (
  <Field {...field}>
    {(bound) => (
      <input
        {...bound}
        className={short ? 'input input-short' : 'input'}
        type={type}
        value={value}
        lang={lang}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the field is what the page is for, as in signing in
        autoFocus={autoFocus}
        dir="auto"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
)
