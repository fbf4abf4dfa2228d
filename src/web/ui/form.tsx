// A form: one column, a summary of what stands in the way on top that leads to the fields, and one way to send it.
import { useCallback, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { hasBlocker, type Finding } from '#kernel/finding.ts'
import { useText } from '../text.ts'
import type { VerbState } from '../questions.ts'
import { Button, type ButtonKind } from './button.tsx'
import { FormContext, belongsTo } from './form-context.ts'
import { FormSummary } from './form-summary.tsx'
import type { IconName } from './icon.tsx'
import { useUnsaved } from './use-unsaved.ts'
import './form.css'

interface Props {
  /** The verb it performs: its findings, problem and being busy show in the form. */
  verb?: VerbState | undefined
  /** What the rules say while she types. Shown at a field once she left it, everywhere once she tried to send. */
  findings?: Finding[] | undefined
  onSubmit(): void
  children: ReactNode
}

const none: Finding[] = []

export function Form({ verb, findings: live = none, onSubmit, children }: Props) {
  const [attempted, setAttempted] = useState(false)
  const [typed, setTyped] = useState(false)
  const [fields, setFields] = useState<ReadonlyMap<string, { id: string; label: string }>>(new Map())
  const summary = useRef<HTMLDivElement>(null)
  const busy = verb?.busy ?? false
  const said = verb?.findings ?? none
  const wasRefused = verb?.problem !== undefined

  const enter = useCallback((at: string, id: string, label: string) => {
    setFields((now) => new Map(now).set(at, { id, label }))
    return () => setFields((now) => new Map([...now].filter(([, field]) => field.id !== id)))
  }, [])
  const state = useMemo(() => {
    // What the server said of a field stands until a rule here says the same or she sends again.
    const more = said.filter((one) => !live.some((other) => other.code === one.code && other.at === one.at))
    return { findings: [...live, ...more], attempted: attempted || wasRefused, busy, enter }
  }, [live, said, attempted, wasRefused, busy, enter])
  const { findings } = state
  useUnsaved((typed || wasRefused) && !busy)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setAttempted(true)
    if (hasBlocker(live)) setTimeout(() => summary.current?.focus())
    else {
      setTyped(false)
      onSubmit()
    }
  }

  const fieldOf = (finding: Finding) => [...fields].filter(([at]) => belongsTo(finding, at)).sort(([a], [b]) => b.length - a.length)[0]?.[1]
  return (
    <FormContext.Provider value={state}>
      <form className="form" noValidate onSubmit={submit} onInput={() => setTyped(true)} aria-busy={busy || undefined}>
        {(attempted || verb?.problem) && <FormSummary focus={summary} findings={findings} problem={verb?.problem} fieldOf={fieldOf} />}
        {children}
      </form>
    </FormContext.Provider>
  )
}

/** The last line of a form: the one action first, others after it. */
export const FormActions = ({ children }: { children: ReactNode }) => <div className="form-actions">{children}</div>

interface SubmitProps {
  children: ReactNode
  verb?: VerbState | undefined
  reason?: string | undefined
  icon?: IconName
  kind?: ButtonKind
}

export function Submit({ children, verb, reason, icon, kind = 'primary' }: SubmitProps) {
  const t = useText()
  return (
    <Button type="submit" kind={kind} busy={verb?.busy} reason={reason} {...(icon && { icon })}>
      {verb?.busy ? t('web.one-moment') : children}
    </Button>
  )
}
