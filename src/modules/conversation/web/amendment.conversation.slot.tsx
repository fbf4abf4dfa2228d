import type { SlotProps } from '#web/slots/slots.tsx'
import { Threads } from './parts/threads.tsx'

export const Slot = ({ kind, id }: SlotProps) => <Threads about={{ kind, id }} />
