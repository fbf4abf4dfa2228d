// Who is signed in on this device, and where she may go.
import type { Language } from '#kernel/language.ts'
import { send } from './ask.ts'
import { useGlobalQuestion } from './questions.ts'

export interface Session {
  person: { id: string; name: string; email: string; language: Language }
  spaces: { id: string; slug: string; name: string }[]
}

export const useSession = () => useGlobalQuestion<Session>('/session')

/** The whole app is loaded anew, so that nothing of hers stays in memory. */
export async function signOut(): Promise<void> {
  await send('/api/session', { method: 'DELETE' }).catch(() => {})
  location.assign('/sign-in')
}

/** Letters and notices follow the language she reads in. Without a line the choice still holds on this device. */
export const tellLanguage = (language: Language) =>
  void send('/api/account', { method: 'PATCH', body: JSON.stringify({ language }), headers: { 'content-type': 'application/json' } }).catch(() => {})
