import type { SlotProps } from '#web/slots/slots.tsx'
import { Documents } from './parts/documents.tsx'

export const Slot = ({ kind, id }: SlotProps) => <Documents about={{ kind, id }} />
