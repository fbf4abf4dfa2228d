// Where the reader is: the page's title and the scope line (space › programme › outcome). A page says it, the shell shows it.
import { useEffect } from 'react'
import { liveValue } from './live-value.ts'

export interface Crumb {
  label: string
  to: string
}

export const place = liveValue<{ title: string; scope: Crumb[] }>({ title: '', scope: [] })

export function useTitle(title: string): void {
  useEffect(() => {
    place.set({ ...place.get(), title })
    document.title = title ? `${title} · Minga` : 'Minga'
  }, [title])
}

export function useScope(scope: Crumb[]): void {
  const words = JSON.stringify(scope)
  useEffect(() => {
    place.set({ ...place.get(), scope: JSON.parse(words) as Crumb[] })
    return () => place.set({ ...place.get(), scope: [] })
  }, [words])
}
