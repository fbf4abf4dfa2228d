// A value outside the tree of components that the tree can watch: language, theme, the line.
import { useSyncExternalStore } from 'react'

export interface LiveValue<T> {
  get(): T
  set(next: T): void
  watch(listener: () => void): () => void
}

export function liveValue<T>(first: T): LiveValue<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const useLive = <T>(live: LiveValue<T>): T => useSyncExternalStore(live.watch, live.get)
