import { Field, type FieldProps } from './field.tsx'
import './select.css'

export interface Option<Value extends string = string> {
  value: Value
  label: string
  /** Options with the same group stand together under its name. */
  group?: string
  /** Why it cannot be chosen. */
  reason?: string
}

interface Props<Value extends string> extends FieldProps {
  value: Value | ''
  onChange(value: Value): void
  options: readonly Option<Value>[]
  /** The first line, when nothing is chosen yet. */
  empty?: string
}

const OptionLine = ({ option }: { option: Option }) => (
  <option value={option.value} disabled={Boolean(option.reason)}>
    {option.reason ? `${option.label} (${option.reason})` : option.label}
  </option>
)

/** The device's own list; for more than about thirty things use `Combobox`. */
export function Select<Value extends string>({ value, onChange, options, empty, ...field }: Props<Value>) {
  const groups = Map.groupBy(options, (option) => option.group ?? '')
  return (
    <Field {...field}>
      {(bound) => (
        <select {...bound} className="input select" value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
          {(empty !== undefined || value === '') && <option value="">{empty ?? ''}</option>}
          {[...groups].map(([group, inGroup]) => {
            const lines = inGroup.map((option) => <OptionLine key={option.value} option={option} />)
            return group === '' ? (
              lines
            ) : (
              <optgroup key={group} label={group}>
                {lines}
              </optgroup>
            )
          })}
        </select>
      )}
    </Field>
  )
}
