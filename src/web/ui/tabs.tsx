import { useEffect, useRef } from 'react'
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
  // Order and filters stand in the address too: a tab is the one we are at when all that it names is there.
  const said = new URLSearchParams(search)
  const named = (tab: Tab) => [...new URLSearchParams(tab.to.split('?')[1] ?? '')]
  const current = tabs
    .filter((tab) => tab.to.split('?')[0] === path && named(tab).every(([name, value]) => said.get(name) === value))
    .sort((one, other) => named(other).length - named(one).length)[0]
  const nav = useRef<HTMLElement>(null)
  // On a phone not all of them fit: the one we are at is brought into sight.
  useEffect(() => {
    const here = nav.current?.querySelector('[aria-current]')?.getBoundingClientRect()
    const box = nav.current?.getBoundingClientRect()
    if (here && box) nav.current!.scrollLeft += here.x - box.x - (box.width - here.width) / 2
  }, [current?.to])
  return (
    <nav ref={nav} className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} href={tab.to} className="tab" aria-current={tab === current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="tab-count figures">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
