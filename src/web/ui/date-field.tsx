import { isDay, type Day } from '#kernel/day.ts'
import { useFormat } from '../use-format.ts'
import { Field, type FieldProps } from './field.tsx'

interface Props extends FieldProps {
  value: Day | ''
  onChange(value: Day | ''): void
  from?: Day | undefined
  until?: Day | undefined
}

/** The device's own calendar; the value is a day without a clock. Written out beside it: 1/4 is not the same day everywhere. */
export function DateField({ value, onChange, from, until, ...field }: Props) {
  const format = useFormat()
  return (
    <Field {...field}>
      {(bound) => (
        <span className="input-with-unit">
          <input
            {...bound}
            className="input input-short figures"
            type="date"
            min={from}
            max={until}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          {isDay(value) && <span>{format.day(value)}</span>}
        </span>
      )}
    </Field>
  )
}
