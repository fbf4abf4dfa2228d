// Ctrl+K: go anywhere by typing a part of its name. Pages are known here, things are asked from the server.
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import { read } from '#kernel/translated-text.ts'
import { ask, type AnswerTo } from '../ask.ts'
import { liveValue, useLive } from '../live-value.ts'
import { addressOf } from '../paths.ts'
import { useText, type Text } from '../text.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { matching } from '../ui/matching.ts'
import { useNavigation } from './use-navigation.ts'
import '../ui/field.css'
import './search.css'

const isOpen = liveValue(false)
export const openSearch = () => isOpen.set(true)
const close = () => isOpen.set(false)

interface Line {
  key: string
  to: string
  title: string
  within?: string | undefined
  icon: IconName
}

type Hit = AnswerTo<'GET /search'>['hits'][number]

const icons: Record<Hit['kind'], IconName> = { programme: 'programme', outcome: 'tree', indicator: 'chart', organisation: 'partners' }

function addressOfHit({ kind, id, outcomeId = '' }: Hit): string {
  if (kind === 'programme') return addressOf('programme.programme', { programmeId: id })
  if (kind === 'outcome') return addressOf('programme.outcome', { outcomeId: id })
  if (kind === 'indicator') return addressOf('programme.indicator', { outcomeId, indicatorId: id })
  return addressOf('partners.organisation', { organisationId: id })
}

function lineOf(hit: Hit, t: Text): Line {
  const title = typeof hit.title === 'string' ? hit.title : read(hit.title, t.language).text
  const within = [t.word('web.search', hit.kind), hit.within, hit.code].filter(Boolean).join(' · ')
  return { key: hit.kind + hit.id, to: addressOfHit(hit), title, within, icon: icons[hit.kind] }
}

function useFound(typed: string): Line[] {
  const t = useText()
  const [hits, setHits] = useState<Hit[]>([])
  const q = typed.trim()
  useEffect(() => {
    const stop = new AbortController()
    const look = async () => {
      try {
        setHits(q.length < 2 ? [] : (await ask('GET /search', { q }, stop.signal)).hits)
      } catch {
        if (!stop.signal.aborted) setHits([]) // the pages can still be reached
      }
    }
    const timer = setTimeout(() => void look(), q.length < 2 ? 0 : 150)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [q])
  return hits.map((hit) => lineOf(hit, t))
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
  const lines = [...matching(ways, typed, (line) => line.title, 8), ...useFound(typed)]

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
