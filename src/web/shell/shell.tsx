// The frame around every page: rail, top line, bottom bar, notices. Outside spaces only the top line is left.
import { useRef, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { addressOf, spaceIn } from '../paths.ts'
import { useText } from '../text.ts'
import { Icon } from '../ui/icon.tsx'
import { Mark } from '../ui/mark.tsx'
import { Notices } from '../ui/notice.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { navigation } from './navigation.ts'
import { OfflineNote } from './offline-note.tsx'
import { TopLine } from './top-line.tsx'
import './shell.css'

export function Shell({ children }: { children: ReactNode }) {
  const t = useText()
  const [path] = useLocation()
  const main = useRef<HTMLElement>(null)
  const space = spaceIn(path)
  const ways = space ? navigation(space, path) : []
  return (
    <div className={space ? 'shell' : 'shell shell-bare'}>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {t('web.skip')}
      </a>
      {space && (
        <nav className="shell-rail" aria-label={t('web.nav')}>
          <Link href={addressOf('identity.home', { space })} className="shell-mark">
            <Mark size={26} />
            <span>Minga</span>
          </Link>
          <ul role="list">
            {ways.map((way) => (
              <li key={way.to}>
                <Link href={way.to} className="shell-way" aria-current={way.here ? 'page' : undefined}>
                  <Icon name={way.icon} />
                  {t(way.word)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <TopLine space={space} />
      <main id="main" ref={main} tabIndex={-1} className="shell-main">
        <OfflineNote />
        {children}
      </main>
      {space && <BottomBar ways={ways} />}
      <Notices />
    </div>
  )
}
