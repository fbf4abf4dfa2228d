import { useLayoutEffect, useRef } from 'react'
import { Field, type FieldProps } from './field.tsx'

interface Props extends FieldProps {
  value: string
  onChange(value: string): void
  rows?: number
  lang?: string
  maxLength?: number
}

/** Grows with its text. Browsers that cannot do that by themselves get a hand. */
export function TextArea({ value, onChange, rows = 3, lang, maxLength, ...field }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const it = area.current
    if (!it || CSS.supports('field-sizing', 'content')) return
    it.style.blockSize = 'auto'
    it.style.blockSize = `${it.scrollHeight + 2}px`
  }, [value])
  return (
    <Field {...field}>
      {(bound) => (
        <textarea
          {...bound}
          ref={area}
          className="input"
          rows={rows}
          value={value}
          lang={lang}
          maxLength={maxLength}
          dir="auto"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
