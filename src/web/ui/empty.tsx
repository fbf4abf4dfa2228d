import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import './empty.css'

interface Props {
  icon?: IconName
  /** What will stand here. */
  title: string
  /** Why people use it, and the first step. */
  children?: ReactNode
  /** The first step as a button, or an example to look at. */
  action?: ReactNode
}

/** An empty page teaches. */
export const Empty = ({ icon, title, children, action }: Props) => (
  <div className="empty">
    {icon && <Icon name={icon} size={28} />}
    <h2 className="empty-title">{title}</h2>
    {children && <div className="prose quiet">{children}</div>}
    {action && <div className="row">{action}</div>}
  </div>
)
