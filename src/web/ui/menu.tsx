// A button that opens a short list of links and actions. The browser's popover closes it on Escape and on a click elsewhere.
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon, type IconName } from './icon.tsx'
import { Button, type ButtonKind } from './button.tsx'
import './menu.css'

export interface MenuItem {
  label: string
  icon?: IconName
  /** Where it leads … */
  to?: string
  /** … or what it does. */
  act?: () => void
  /** One of several ways, and this is the one. */
  chosen?: boolean
  /** Why it cannot be used now. */
  reason?: string | undefined
  lang?: string
  /** Words above this line, where another group begins. */
  under?: string
}

interface Props {
  label: ReactNode
  icon?: IconName
  iconOnly?: boolean
  kind?: ButtonKind
  items: readonly MenuItem[]
  /** Words above the list, e.g. who is signed in. */
  head?: ReactNode
}

function placeUnder(button: HTMLElement, panel: HTMLElement): void {
  const at = button.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = panel
  const left = Math.min(at.left, innerWidth - width - 8)
  const below = at.bottom + 4 + height <= innerHeight || at.top - 4 - height < 0
  panel.style.insetInlineStart = `${Math.max(8, left)}px`
  panel.style.insetBlockStart = `${below ? at.bottom + 4 : at.top - 4 - height}px`
}

export function Menu({ label, icon, iconOnly, kind = 'quiet', items, head }: Props) {
  const id = useId()
  const button = useRef<HTMLSpanElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const close = () => panel.current?.hidePopover()

  function toggled(event: { newState?: string }) {
    const open = event.newState === 'open'
    button.current?.querySelector('button')?.setAttribute('aria-expanded', String(open))
    if (open) placeUnder(button.current!, panel.current!)
  }
  function step(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const lines = [...panel.current!.querySelectorAll<HTMLElement>('.menu-item')]
    const next = lines.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)
    lines.at(next % lines.length)?.focus()
  }
  const line = (item: MenuItem) => (
    <>
      {item.icon && <Icon name={item.icon} />}
      <span lang={item.lang}>
        {item.label}
        {item.reason && <span className="menu-reason">{item.reason}</span>}
      </span>
      {item.chosen && <Icon name="check" size={16} />}
    </>
  )
  return (
    <span ref={button} className="menu" role="presentation" onKeyDown={step}>
      <Button
        kind={kind}
        {...(icon && { icon })}
        {...(iconOnly && { iconOnly })}
        aria-expanded={false}
        aria-controls={id}
        onClick={() => panel.current?.togglePopover()}
      >
        {label}
      </Button>
      <div ref={panel} id={id} className="menu-panel" popover="auto" onToggle={toggled as never}>
        {head && <div className="menu-head">{head}</div>}
        <ul role="list">
          {items.map((item) => (
            <li key={item.label}>
              {item.under && <p className="menu-under">{item.under}</p>}
              {item.to ? (
                <Link href={item.to} className="menu-item" onClick={close} aria-current={item.chosen ? 'true' : undefined}>
                  {line(item)}
                </Link>
              ) : (
                <button
                  type="button"
                  className="menu-item"
                  aria-pressed={item.chosen}
                  aria-disabled={item.reason ? true : undefined}
                  onClick={() => {
                    if (item.reason) return
                    close()
                    item.act?.()
                  }}
                >
                  {line(item)}
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </span>
  )
}
