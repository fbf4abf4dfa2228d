import { Link } from 'wouter'
import { addressOf } from '../paths.ts'
import { useText } from '../text.ts'
import { Icon } from '../ui/icon.tsx'
import { Mark } from '../ui/mark.tsx'
import { useNavigation } from './use-navigation.ts'

export function Rail({ space }: { space: string }) {
  const t = useText()
  return (
    <nav className="shell-rail" aria-label={t('web.nav')}>
      <Link href={addressOf('reports.home', { space })} className="shell-mark">
        <Mark size={26} />
        <span>Minga</span>
      </Link>
      <ul role="list">
        {useNavigation(space).map((way) => (
          <li key={way.to}>
            <Link href={way.to} className="shell-way" aria-current={way.here ? 'page' : undefined}>
              <Icon name={way.icon} />
              {t(way.word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
