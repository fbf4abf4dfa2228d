import type { SlotProps } from '#web/slots/slots.tsx'
import { History } from './parts/history.tsx'

export const Slot = ({ kind, id }: SlotProps) => <History about={{ kind, id }} />
