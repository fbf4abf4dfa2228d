import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { useId } from 'react'
import { Link } from 'wouter'
import { Icon, type IconName } from './icon.tsx'
import './button.css'

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

interface Looks {
  /** One primary action per page; `quiet` has no box until it is pointed at. */
  kind?: ButtonKind
  icon?: IconName
  /** Only the icon is drawn; the words are still there for those who listen. */
  iconOnly?: boolean
  children: ReactNode
}

interface ButtonProps extends Looks, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'disabled'> {
  busy?: boolean | undefined
  /** Why it cannot be used now. The button stays reachable and says so. */
  reason?: string | undefined
}

const Face = ({ icon, iconOnly, children }: Looks) => (
  <>
    {icon && <Icon name={icon} />}
    <span className={iconOnly ? 'for-readers-only' : 'button-word'}>{children}</span>
  </>
)

const classes = (kind: ButtonKind, iconOnly: boolean | undefined, more?: string) =>
  `button button-${kind}${iconOnly ? ' button-icon' : ''}${more ? ` ${more}` : ''}`

export function Button({ kind = 'plain', icon, iconOnly, busy, reason, children, onClick, className, type = 'button', ...rest }: ButtonProps) {
  const reasonId = useId()
  const off = Boolean(reason) || busy
  const title = iconOnly && typeof children === 'string' ? children : undefined
  const button = (
    <button
      {...rest}
      type={type}
      title={title}
      className={classes(kind, iconOnly, className)}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      aria-describedby={reason ? reasonId : rest['aria-describedby']}
      onClick={(event) => (off ? event.preventDefault() : onClick?.(event))}
    >
      <Face {...(icon && { icon })} {...(iconOnly && { iconOnly })}>
        {children}
      </Face>
    </button>
  )
  if (!reason) return button
  return (
    <span className="button-with-reason">
      {button}
      <span className="reason" id={reasonId} role="note">
        {reason}
      </span>
    </span>
  )
}

/** Looks like a button, is a link: it goes somewhere. */
export const LinkButton = ({ to, kind = 'plain', icon, iconOnly, children, download }: Looks & { to: string; download?: boolean }) => {
  const face = (
    <Face {...(icon && { icon })} {...(iconOnly && { iconOnly })}>
      {children}
    </Face>
  )
  if (download || /^(https?:|mailto:|\/files\/|\/api\/)/.test(to)) {
    return (
      <a href={to} className={classes(kind, iconOnly)} download={download || undefined}>
        {face}
      </a>
    )
  }
  return (
    <Link href={to} className={classes(kind, iconOnly)}>
      {face}
    </Link>
  )
}
