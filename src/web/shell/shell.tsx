// The frame around every page: rail, top line, bottom bar, notices. Outside spaces only the top line is left.
import { useRef, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { spaceIn } from '../paths.ts'
import { useText } from '../text.ts'
import { Notices } from '../ui/notice.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { OfflineNote } from './offline-note.tsx'
import { Rail } from './rail.tsx'
import { TopLine } from './top-line.tsx'
import './shell.css'

export function Shell({ children }: { children: ReactNode }) {
  const t = useText()
  const [path] = useLocation()
  const main = useRef<HTMLElement>(null)
  const space = spaceIn(path)
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
      {space && <Rail space={space} />}
      <TopLine space={space} />
      <main id="main" ref={main} tabIndex={-1} className="shell-main">
        <OfflineNote />
        {children}
      </main>
      {space && <BottomBar space={space} />}
      <Notices />
    </div>
  )
}
