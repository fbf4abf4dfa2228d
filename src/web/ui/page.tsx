// The opening of a page: its name, its state in words, one primary action; then what it has to say.
import { useEffect, useRef, type ReactNode } from 'react'
import { useScope, useTitle, type Crumb } from '../place.ts'
import { arriving } from '../shell/arrival.ts'
import './page.css'

interface Props {
  title: string
  /** Where we are, from the space down; the shell shows it on its top line, phones above the title. */
  scope?: Crumb[]
  /** The state in words, e.g. `<State tone="good">Approved</State>`. */
  state?: ReactNode
  /** A few words under the title: period, owner, identifier. */
  facts?: ReactNode
  /** One `<Button kind="primary">`. */
  primary?: ReactNode
  /** Secondary actions, named. */
  actions?: ReactNode
  /** Tabs, where a page has several sides. */
  tabs?: ReactNode
  /** Text pages are narrow; tables and grids take the width they need. */
  narrow?: boolean
  children: ReactNode
}

export function Page({ title, scope = [], state, facts, primary, actions, tabs, narrow, children }: Props) {
  useTitle(title)
  useScope(scope)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!arriving.is) return
    arriving.is = false
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className={narrow ? 'page page-narrow' : 'page'}>
      <header className="page-head">
        <div className="page-name">
          <div className="row">
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {state}
          </div>
          {facts && <div className="page-facts">{facts}</div>}
        </div>
        {(primary || actions) && (
          <div className="page-actions">
            {actions}
            {primary}
          </div>
        )}
      </header>
      {tabs}
      <div className="page-body">{children}</div>
    </div>
  )
}

/** A part of a page under its own heading. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="section" aria-label={title}>
      <header className="section-head">
        <h2>{title}</h2>
        {aside && <div className="row">{aside}</div>}
      </header>
      {children}
    </section>
  )
}
