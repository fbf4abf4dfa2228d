import { Link, useLocation, useSearch } from 'wouter'
import './tabs.css'

export interface Tab {
  label: string
  to: string
  /** How many are inside, where that helps to choose. */
  count?: number
}

/** The sides of a thing. They are links: each has an address. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  const [path] = useLocation()
  const search = useSearch()
  const here = search ? `${path}?${search}` : path
  const current = tabs.find((tab) => tab.to === here) ?? tabs.find((tab) => tab.to === path)
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} href={tab.to} className="tab" aria-current={tab === current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="tab-count figures">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
