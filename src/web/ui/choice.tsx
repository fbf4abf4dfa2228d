import { Field, type FieldProps } from './field.tsx'
import type { Option } from './select.tsx'
import './choice.css'

interface Item<Value extends string> extends Option<Value> {
  help?: string
}

interface LineProps {
  type: 'radio' | 'checkbox'
  name: string
  item: Item<string>
  checked: boolean
  disabled: boolean | undefined
  onChange(checked: boolean): void
}

const Line = ({ type, name, item, checked, disabled, onChange }: LineProps) => (
  <label className="choice">
    <input type={type} name={name} checked={checked} disabled={disabled || Boolean(item.reason)} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>
      {item.label}
      {(item.reason ?? item.help) && <span className="field-help choice-help">{item.reason ?? item.help}</span>}
    </span>
  </label>
)

interface OneProps<Value extends string> extends FieldProps {
  value: Value | ''
  onChange(value: Value): void
  options: readonly Item<Value>[]
}

/** One of a few: all of them in sight. */
export const Choice = <Value extends string>({ value, onChange, options, ...field }: OneProps<Value>) => (
  <Field {...field} group>
    {(bound) => (
      <div className="choices">
        {options.map((item) => (
          <Line
            key={item.value}
            type="radio"
            name={bound.id}
            item={item}
            checked={item.value === value}
            disabled={bound.disabled}
            onChange={() => onChange(item.value)}
          />
        ))}
      </div>
    )}
  </Field>
)

interface ManyProps<Value extends string> extends FieldProps {
  value: readonly Value[]
  onChange(value: Value[]): void
  options: readonly Item<Value>[]
}

/** Any of a few; kept in the order of the options. */
export const Choices = <Value extends string>({ value, onChange, options, ...field }: ManyProps<Value>) => (
  <Field {...field} group>
    {(bound) => (
      <div className="choices">
        {options.map((item) => (
          <Line
            key={item.value}
            type="checkbox"
            name={bound.id}
            item={item}
            checked={value.includes(item.value)}
            disabled={bound.disabled}
            onChange={(on) => onChange(options.map((one) => one.value).filter((one) => (one === item.value ? on : value.includes(one))))}
          />
        ))}
      </div>
    )}
  </Field>
)

interface CheckProps extends Pick<FieldProps, 'label' | 'at' | 'help' | 'reason'> {
  value: boolean
  onChange(value: boolean): void
}

/** A single yes or no. */
export const Check = ({ value, onChange, label, help, ...field }: CheckProps) => (
  <Field {...field} label={label} bare optional>
    {(bound) => (
      <label className="choice">
        <input {...bound} aria-label={undefined} type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span>
          {label}
          {help && <span className="field-help choice-help">{help}</span>}
        </span>
      </label>
    )}
  </Field>
)
