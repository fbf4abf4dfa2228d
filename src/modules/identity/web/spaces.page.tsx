// After signing in: the spaces she works in. With only one of them there is nothing to choose.
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { addressOf } from '#web/paths.ts'
import { useSession, type Session } from '#web/session.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Link } from '#web/ui/link.tsx'
import { Page as PageFrame } from '#web/ui/page.tsx'
import { SignOut } from './parts/sign-out.tsx'
import './identity.css'

export function Page() {
  return <Answer of={useSession()}>{(session) => <Spaces session={session} />}</Answer>
}

function Spaces({ session: { spaces } }: { session: Session }) {
  const t = useText()
  const [, go] = useLocation()
  const only = spaces.length === 1 ? spaces[0]!.slug : undefined
  useEffect(() => {
    if (only) go(addressOf('reports.home', { space: only }), { replace: true })
  }, [only, go])
  if (only) return null
  return (
    <PageFrame
      title={t('identity.spaces')}
      narrow
      actions={
        <>
          <LinkButton kind="quiet" icon="settings" to={addressOf('identity.account')}>
            {t('identity.account')}
          </LinkButton>
          <SignOut />
        </>
      }
    >
      {spaces.length === 0 ? (
        <Empty icon="organisation" title={t('identity.no-space')}>
          <p>{t('identity.no-space-help')}</p>
        </Empty>
      ) : (
        <ul role="list" className="identity-lines">
          {spaces.map((space) => (
            <li key={space.id}>
              <Link to={addressOf('reports.home', { space: space.slug })} className="identity-space">
                {space.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </PageFrame>
  )
}
