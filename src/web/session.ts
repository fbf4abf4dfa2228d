// Who is signed in on this device, and where she may go.
import type { Language } from '#kernel/language.ts'
import { useGlobalQuestion } from './questions.ts'

export interface Session {
  person: { id: string; name: string; language: Language }
  spaces: { id: string; slug: string; name: string }[]
}

export const useSession = () => useGlobalQuestion<Session>('/session')
