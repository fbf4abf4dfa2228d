// Short words about what just happened, with Undo where there is one. They are said aloud too, and wait for those who point at them.
import { useEffect, useState } from 'react'
import { freshId } from '#kernel/id.ts'
import { liveValue, useLive } from '../live-value.ts'
import { useText } from '../text.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import './notice.css'

export interface Notice {
  /** A whole sentence, already in the reader's language. */
  text: string
  tone?: 'good' | 'warn'
  undo?: () => void
}

const notices = liveValue<(Notice & { id: string })[]>([])
const drop = (id: string) => notices.set(notices.get().filter((one) => one.id !== id))

export const showNotice = (notice: Notice) => notices.set([...notices.get().slice(-2), { ...notice, id: freshId() }])

function NoticeLine({ notice }: { notice: Notice & { id: string } }) {
  const t = useText()
  const [held, setHeld] = useState(false)
  const { id } = notice
  const lasts = notice.undo ? 12_000 : 6000
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => drop(id), lasts)
    return () => clearTimeout(timer)
  }, [held, id, lasts])
  return (
    <li
      className={`notice notice-${notice.tone ?? 'good'}`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={notice.tone === 'warn' ? 'warning' : 'good'} />
      <span className="notice-text">{notice.text}</span>
      {notice.undo && (
        <Button
          icon="undo"
          onClick={() => {
            notice.undo?.()
            drop(notice.id)
          }}
        >
          {t('web.undo')}
        </Button>
      )}
      <Button kind="quiet" icon="close" iconOnly onClick={() => drop(notice.id)}>
        {t('web.close')}
      </Button>
    </li>
  )
}

export function Notices() {
  const t = useText()
  const shown = useLive(notices)
  return (
    <ul className="notices" role="list" aria-live="polite" aria-label={t('web.notices')}>
      {shown.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </ul>
  )
}
