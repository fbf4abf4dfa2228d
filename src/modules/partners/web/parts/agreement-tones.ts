import type { Tone } from '#web/ui/state.tsx'
import type { AgreementState } from '../../domain/agreement.ts'

export const agreementTones: Record<AgreementState, Tone> = { running: 'good', ending: 'warn', unsigned: 'warn', 'not-yet': 'info', ended: 'quiet' }
