// What other modules add to a page, found by its file's name: `src/modules/finance/web/outcome.money.slot.tsx` adds "money" to the outcome's page.
// So a page shows what stands above it on the staircase without knowing it.
import { createElement, useEffect, useState, type ComponentType } from 'react'
import { Loading } from '#web/ui/loading.tsx'

export type SlotPage = 'outcome' | 'programme' | 'organisation' | 'indicator' | 'amendment'

export interface SlotProps {
  /** Of the thing whose page it is. */
  id: string
  kind: SlotPage
  name: string
  /** What the thing is part of: its programme, its outcome. */
  within: string[]
}

interface SlotFile {
  Slot: ComponentType<SlotProps>
}

const files = import.meta.glob<SlotFile>('../../modules/*/web/*.slot.tsx')

/** In the order in which people look for them; each has a title `web.slot-<name>`. */
export const slotNames = ['progress', 'money', 'documents', 'open-data', 'conversation', 'history'] as const
export type SlotName = (typeof slotNames)[number]

const loaderOf = (page: SlotPage, name: SlotName) => Object.entries(files).find(([path]) => path.endsWith(`/${page}.${name}.slot.tsx`))?.[1]

export const slotsOf = (page: SlotPage): SlotName[] => slotNames.filter((name) => loaderOf(page, name))

const loaded = new Map<string, SlotFile['Slot']>()

/** Fetched when it is first shown. */
export function SlotOf({ slot, ...props }: SlotProps & { slot: SlotName }) {
  const key = `${props.kind}.${slot}`
  const [, arrived] = useState(0)
  useEffect(() => {
    if (loaded.has(key)) return
    let isGone = false
    async function fetchIt() {
      const file = await loaderOf(props.kind, slot)?.()
      if (file) loaded.set(key, file.Slot)
      if (!isGone) arrived((count) => count + 1)
    }
    void fetchIt()
    return () => {
      isGone = true
    }
  }, [key, props.kind, slot])
  const Slot = loaded.get(key)
  return Slot ? createElement(Slot, props) : <Loading />
}
