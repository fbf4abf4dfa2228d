import { Link } from 'wouter'
import { useLive } from '../live-value.ts'
import { addressOf } from '../paths.ts'
import { place } from '../place.ts'
import { useSession } from '../session.ts'
import { useText } from '../text.ts'

/** space › programme › outcome: where we are, and the way up. */
export function ScopeLine({ space }: { space: string }) {
  const t = useText()
  const { scope } = useLive(place)
  const { answer } = useSession()
  const name = answer?.spaces.find((one) => one.slug === space)?.name ?? space
  const crumbs = [{ label: name, to: addressOf('reports.home', { space }) }, ...scope]
  return (
    <nav className="scope" aria-label={t('web.you-are-here')}>
      <ol role="list">
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <Link href={crumb.to}>{crumb.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
