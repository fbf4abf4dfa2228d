import { Link } from 'wouter'
import { useText } from '../text.ts'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { useNavigation } from './use-navigation.ts'

/** On a phone: what is used most, under the thumb; the rest behind "More". */
export function BottomBar({ space }: { space: string }) {
  const t = useText()
  const ways = useNavigation(space)
  const atHand = ways.filter((way) => way.atHand)
  const rest = ways.filter((way) => !way.atHand)
  return (
    <nav className="shell-bottom" aria-label={t('web.nav')}>
      {atHand.map((way) => (
        <Link key={way.to} href={way.to} className="shell-tab" aria-current={way.here ? 'page' : undefined}>
          <Icon name={way.icon} size={22} />
          <span>{t(way.word)}</span>
        </Link>
      ))}
      {rest.length > 0 && (
        <span className="shell-tab">
          <Menu icon="menu" label={t('web.more')} items={rest.map((way) => ({ label: t(way.word), icon: way.icon, to: way.to, chosen: way.here }))} />
        </span>
      )}
    </nav>
  )
}
