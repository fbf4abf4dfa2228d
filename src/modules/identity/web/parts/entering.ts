// What happens once she is in: nothing of anybody before her is left on the screen, her language is spoken, and she goes where she wanted to go.
import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { Language } from '#kernel/language.ts'
import { addressOf } from '#web/paths.ts'
import { chooseLanguage } from '#web/text.ts'

export interface Entered {
  next: 'in'
  person: { id: string; name: string; email: string; language: Language }
  spaces: { id: string; slug: string; name: string }[]
}

/** Only addresses of our own: a link to the sign-in page may come from anywhere. */
export function wayIn(wish: string | null, spaces: readonly { slug: string }[]): string {
  if (wish && /^\/(?![/\\])/.test(wish) && !wish.startsWith(addressOf('identity.sign-in'))) return wish
  return spaces.length === 1 ? addressOf('reports.home', { space: spaces[0]!.slug }) : addressOf('identity.spaces')
}

export function useEntering(): (entered: Entered) => Promise<void> {
  const client = useQueryClient()
  const [, go] = useLocation()
  return async ({ person, spaces }) => {
    client.clear()
    await chooseLanguage(person.language)
    go(wayIn(new URLSearchParams(location.search).get('to'), spaces), { replace: true })
  }
}
