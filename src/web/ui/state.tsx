import type { ReactNode } from 'react'
import './state.css'

export type Tone = 'quiet' | 'good' | 'warn' | 'bad' | 'info'

/** The state of a thing in words. The colour only repeats what the word says. */
export const State = ({ tone = 'quiet', children }: { tone?: Tone; children: ReactNode }) => <span className={`state state-${tone}`}>{children}</span>

/** A small figure beside a word: how many are waiting. */
export const Count = ({ children, label }: { children: number; label: string }) => (
  <span className="count figures">
    {children}
    <span className="for-readers-only"> {label}</span>
  </span>
)
