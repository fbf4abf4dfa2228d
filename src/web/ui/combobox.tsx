// Picking from a long list by typing a part of the name (WAI-ARIA combobox with a list, as of the authoring practices 1.2).
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useText } from '../text.ts'
import { Field, type FieldProps } from './field.tsx'
import { Icon } from './icon.tsx'
import { matching } from './matching.ts'
import './combobox.css'
import './field.css'

export interface Pick {
  value: string
  label: string
  /** A second word that tells namesakes apart: country, code. It is searched too. */
  hint?: string
}

interface Props extends FieldProps {
  value: string
  onChange(value: string): void
  options: readonly Pick[]
  /** Offered when nothing fits: "Add “…” as a new organisation". */
  onNew?: (typed: string) => void
  newWord?: (typed: string) => string
}

export function Combobox({ value, onChange, options, onNew, newWord, ...field }: Props) {
  const chosen = options.find((one) => one.value === value)
  return (
    <Field {...field}>
      {(bound) => (
        <PickInput
          bound={bound}
          shown={chosen?.label ?? ''}
          options={options}
          chosen={value}
          onPick={onChange}
          onClear={field.optional && value ? () => onChange('') : undefined}
          {...(onNew && { onNew })}
          {...(newWord && { newWord })}
        />
      )}
    </Field>
  )
}

interface InputProps {
  bound: {
    id: string
    disabled: boolean | undefined
    'aria-describedby': string | undefined
    'aria-invalid': true | undefined
    'aria-label': string | undefined
  }
  shown: string
  options: readonly Pick[]
  chosen: string
  onPick(value: string): void
  onClear?: (() => void) | undefined
  onNew?: (typed: string) => void
  newWord?: (typed: string) => string
}

export function PickInput({ bound, shown, options, chosen, onPick, onClear, onNew, newWord }: InputProps) {
  const t = useText()
  const listId = useId()
  const [typed, setTyped] = useState<string>()
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const open = typed !== undefined
  const found = matching(options, typed ?? '', (one) => `${one.label} ${one.hint ?? ''}`)
  const offersNew = Boolean(onNew && typed?.trim() && !found.some((one) => one.label === typed.trim()))
  const count = found.length + Number(offersNew)

  function close() {
    setTyped(undefined)
    setAt(0)
  }
  function pick(index: number) {
    const one = found[index]
    if (one) onPick(one.value)
    else if (offersNew) onNew?.(typed!.trim())
    close()
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) return setTyped('')
      const next = (at + (event.key === 'ArrowDown' ? 1 : -1) + count) % Math.max(count, 1)
      setAt(next)
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      pick(at)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }
  const line = (key: string, index: number, inside: ReactNode, selected: boolean) => (
    <div
      key={key}
      id={`${listId}-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={index === at ? 'combobox-line combobox-at' : 'combobox-line'}
      onMouseDown={(event) => {
        event.preventDefault() // the input keeps the focus
        pick(index)
      }}
      onMouseMove={() => setAt(index)}
    >
      {inside}
    </div>
  )
  return (
    <span className="combobox">
      <input
        {...bound}
        className="input"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && count > 0 ? `${listId}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed ?? shown}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
        onClick={() => !open && setTyped('')}
        onKeyDown={press}
        onBlur={close}
        placeholder={open ? shown || undefined : undefined}
      />
      {onClear && !open ? (
        <button type="button" className="combobox-clear" aria-label={t('web.clear')} onClick={onClear}>
          <Icon name="close" size={16} />
        </button>
      ) : (
        <span className="combobox-sign">
          <Icon name="down" size={16} />
        </span>
      )}
      <div ref={list} id={listId} role="listbox" className="combobox-list" hidden={!open || count === 0} aria-label={t('web.choices')}>
        {found.map((one, index) =>
          line(
            one.value,
            index,
            <>
              <span>{one.label}</span>
              {one.hint && <span className="combobox-hint">{one.hint}</span>}
            </>,
            one.value === chosen,
          ),
        )}
        {offersNew && line('new', found.length, <span>{newWord?.(typed!.trim()) ?? typed}</span>, false)}
      </div>
      {open && count === 0 && <span className="combobox-list combobox-none">{t('web.nothing-like-it')}</span>}
      <span className="for-readers-only" role="status">
        {open && t('web.found', { count: found.length })}
      </span>
    </span>
  )
}
