import { useLocation } from 'wouter'
import { addressOf, spaceIn } from '../paths.ts'
import { useText } from '../text.ts'
import { LinkButton } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'

/** Missing and forbidden look alike. */
export function NotHere() {
  const t = useText()
  const [path] = useLocation()
  const space = spaceIn(path)
  return (
    <Page title={t('web.not-here-title')} narrow>
      <div className="stack">
        <p className="prose">{t('web.not-here')}</p>
        <div>
          <LinkButton kind="primary" to={space ? addressOf('reports.home', { space }) : '/'}>
            {t('web.to-start')}
          </LinkButton>
        </div>
      </div>
    </Page>
  )
}
