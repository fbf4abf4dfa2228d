import type { ReactNode } from 'react'
import { Link as RouterLink } from 'wouter'
import { useText } from '../text.ts'
import { Icon } from './icon.tsx'

/** Inside the product; addresses come from `addressOf`. */
export const Link = ({ to, children, className }: { to: string; children: ReactNode; className?: string }) => (
  <RouterLink href={to} {...(className && { className })}>
    {children}
  </RouterLink>
)

/** Leaves the product; says so, and takes nothing along. */
export function OutsideLink({ to, children }: { to: string; children: ReactNode }) {
  const t = useText()
  const safe = /^(https?:\/\/|mailto:)/i.test(to)
  if (!safe) return <>{children}</>
  return (
    <a href={to} rel="noopener noreferrer" target="_blank">
      {children} <Icon name="outside" size={14} />
      <span className="for-readers-only"> ({t('web.opens-outside')})</span>
    </a>
  )
}
