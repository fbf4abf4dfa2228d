// Ctrl+K: go anywhere by typing a part of its name. Pages are known here, things are asked from the server.
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import { addressFor, send } from '../ask.ts'
import { liveValue, useLive } from '../live-value.ts'
import { addressOf, paths, type PageName } from '../paths.ts'
import { useText } from '../text.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { matching } from '../ui/matching.ts'
import { useNavigation } from './use-navigation.ts'
import '../ui/field.css'
import './search.css'

const isOpen = liveValue(false)
export const openSearch = () => isOpen.set(true)
const close = () => isOpen.set(false)

/** What `GET /search?text=` answers: the page it opens, its own gaps filled in, and its words. */
export interface Found {
  page: PageName
  parts: Record<string, string>
  title: string
  /** What it is part of, in words. */
  within?: string
}

interface Line {
  key: string
  to: string
  title: string
  within?: string | undefined
  icon: IconName
}

const icons: Partial<Record<string, IconName>> = { programme: 'programme', partners: 'partners', results: 'chart', files: 'document', finance: 'money' }

function useFound(space: string, typed: string): Line[] {
  const [found, setFound] = useState<Line[]>([])
  useEffect(() => {
    if (typed.trim().length < 2) return setFound([])
    const stop = new AbortController()
    const timer = setTimeout(() => {
      send(`/api/spaces/${space}${addressFor('/search', { text: typed.trim() })}`, { signal: stop.signal }).then(
        (answer) => setFound((answer as { found: Found[] }).found.filter((one) => one.page in paths).map((one) => lineOf(space, one))),
        () => setFound([]), // the pages can still be reached
      )
    }, 150)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [space, typed])
  return found
}

function lineOf(space: string, { page, parts, title, within }: Found): Line {
  const to = addressOf(page as 'programme.outcome', { space, ...parts } as never)
  return { key: to, to, title, within, icon: icons[page.split('.')[0]!] ?? 'document' }
}

export function SearchDialog({ space }: { space: string }) {
  const t = useText()
  const open = useLive(isOpen)
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      openSearch()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <Dialog open={open} title={t('web.search')} onClose={close}>
      <SearchBox space={space} />
    </Dialog>
  )
}

function SearchBox({ space }: { space: string }) {
  const t = useText()
  const listId = useId()
  const [, go] = useLocation()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const ways = useNavigation(space).map((way): Line => ({ key: way.to, to: way.to, title: t(way.word), icon: way.icon }))
  const lines = [...matching(ways, typed, (line) => line.title, 8), ...useFound(space, typed)]

  function open(line: Line | undefined) {
    if (!line) return
    close()
    go(line.to)
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') open(lines[at])
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + lines.length) % Math.max(lines.length, 1))
  }
  return (
    <div className="search">
      <input
        className="input"
        type="text"
        role="combobox"
        aria-label={t('web.search-for')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={lines.length > 0 ? `${listId}-${at}` : undefined}
        placeholder={t('web.search-for')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <div id={listId} role="listbox" aria-label={t('web.search')} className="search-list">
        {lines.map((line, index) => (
          <div
            key={line.key}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={index === at ? 'search-line search-at' : 'search-line'}
            onMouseDown={() => open(line)}
            onMouseMove={() => setAt(index)}
          >
            <Icon name={line.icon} />
            <span>
              {line.title}
              {line.within && <span className="search-within">{line.within}</span>}
            </span>
          </div>
        ))}
      </div>
      {lines.length === 0 && <p className="quiet small">{t('web.nothing-like-it')}</p>}
    </div>
  )
}
