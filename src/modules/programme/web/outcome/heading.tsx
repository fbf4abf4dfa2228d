import type { ReactNode } from 'react'

/** A heading as deep as the outline it stands in; h6 is the last there is. */
export function Heading({ level, children }: { level: number; children: ReactNode }) {
  const Tag = `h${Math.min(Math.max(level, 2), 6)}` as 'h3'
  return <Tag className="outcome-heading">{children}</Tag>
}
