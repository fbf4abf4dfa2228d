import type { Day } from '#kernel/day.ts'
import { Field, type FieldProps } from './field.tsx'

interface Props extends FieldProps {
  value: Day | ''
  onChange(value: Day | ''): void
  from?: Day | undefined
  until?: Day | undefined
}

/** The device's own calendar; the value is a day without a clock. */
export const DateField = ({ value, onChange, from, until, ...field }: Props) => (
  <Field {...field}>
    {(bound) => (
      <input {...bound} className="input input-short figures" type="date" min={from} max={until} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    )}
  </Field>
)
