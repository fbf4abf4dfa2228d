// The ways through the product, in the order of the work; only those that lead somewhere for this reader.
import { pageExists } from '../pages.ts'
import type { PageName } from '../paths.ts'
import { addressOf } from '../paths.ts'
import type { PurposeName } from '../rights.ts'
import type { TextKey } from '../text-keys.ts'
import type { IconName } from '../ui/icon.tsx'

interface Way {
  page: PageName
  word: TextKey
  icon: IconName
  /** What one needs for it. */
  needs: PurposeName
  /** On the bottom bar of a phone; the others are behind "More". */
  atHand?: boolean
  /** Addresses that belong to it as well. */
  also?: string[]
}

const all: Way[] = [
  { page: 'reports.home', word: 'web.nav-home', icon: 'home', needs: 'space.read', atHand: true },
  {
    page: 'programme.programmes',
    word: 'web.nav-programme',
    icon: 'programme',
    needs: 'approved.read',
    atHand: true,
    also: ['outcomes', 'amendments', 'dimensions'],
  },
  { page: 'partners.organisations', word: 'web.nav-partners', icon: 'partners', needs: 'partners.read', atHand: true },
  { page: 'finance.money', word: 'web.nav-money', icon: 'money', needs: 'money.read', atHand: true },
  { page: 'programme.calendar', word: 'web.nav-calendar', icon: 'calendar', needs: 'programme.read', atHand: true },
  { page: 'iati.open-data', word: 'web.slot-open-data', icon: 'globe', needs: 'iati.import' },
  { page: 'identity.people', word: 'web.nav-people', icon: 'people', needs: 'people.read' },
  { page: 'identity.audit', word: 'web.nav-audit', icon: 'history', needs: 'audit.read' },
]

export interface NavigationItem {
  to: string
  word: TextKey
  icon: IconName
  atHand: boolean
  here: boolean
}

export function navigation(space: string, path: string, may: (purpose: PurposeName) => boolean): NavigationItem[] {
  return all
    .filter((way) => pageExists(way.page) && may(way.needs))
    .map(({ page, word, icon, atHand = false, also = [] }) => {
      const to = addressOf(page as 'reports.home', { space })
      const home = `/${space}`
      const here = path === to || (to !== home && path.startsWith(`${to}/`)) || also.some((one) => path.startsWith(`${home}/${one}/`))
      return { to, word, icon, atHand, here }
    })
}
