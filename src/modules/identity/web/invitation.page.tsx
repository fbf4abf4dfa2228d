// Where the link of an invitation leads.
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { invitation } from '../queries/invitation.ts'
import type { Json } from '#src/house.ts'
import { addressOf } from '#web/paths.ts'
import { useGlobalQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { Page as PageFrame } from '#web/ui/page.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { AccountOpening, type Opened } from './parts/account-opening.tsx'
import { RecoveryCodes } from './parts/recovery-codes.tsx'
import { sendJson, useSending } from './parts/sending.ts'
import './identity.css'

export type Invitation = Omit<Json<Awaited<ReturnType<typeof invitation>>>, 'personId'> & { signedInAs: { name: string; isHer: boolean } | null }

export function Page({ token }: { token: string }) {
  const t = useText()
  const asked = useGlobalQuestion<Invitation>(`/invitations/${token}`)
  // Once the account is open the link is gone; what it said is still needed for the last screen.
  const [opened, setOpened] = useState<{ it: Invitation; codes: string[] }>()
  if (opened) return <CodesOnce {...opened} />
  if (asked.problem) {
    return (
      <PageFrame title={t('identity.invitation-title')} narrow>
        <ProblemNote problem={asked.problem} again={asked.again} />
      </PageFrame>
    )
  }
  return (
    <Answer of={asked}>
      {(it) => (
        <PageFrame title={it.space ? t('identity.invited-to', { space: it.space.name }) : t('identity.invited')} narrow>
          <div className="stack">
            <p>{it.invitedBy ? t('identity.invited-by', { name: it.invitedBy, email: it.email }) : t('identity.invited-as', { email: it.email })}</p>
            {it.hasAccount ? (
              <SayYes it={it} token={token} />
            ) : (
              <AccountOpening it={it} token={token} onOpened={({ recoveryCodes }: Opened) => setOpened({ it, codes: recoveryCodes })} />
            )}
          </div>
        </PageFrame>
      )}
    </Answer>
  )
}

function CodesOnce({ it, codes }: { it: Invitation; codes: string[] }) {
  const t = useText()
  useEffect(() => {
    scrollTo(0, 0)
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [])
  const to = it.space ? addressOf('reports.home', { space: it.space.slug }) : addressOf('identity.spaces')
  return (
    <PageFrame title={t('identity.codes')} narrow>
      <RecoveryCodes codes={codes} email={it.email} />
      <div className="not-on-paper">
        <LinkButton kind="primary" icon="onward" to={to}>
          {t('identity.codes-kept')}
        </LinkButton>
      </div>
    </PageFrame>
  )
}

function SayYes({ it, token }: { it: Invitation; token: string }) {
  const t = useText()
  const [, go] = useLocation()
  const accept = useSending(() => sendJson<{ space: { slug: string } | null }>('POST', `/invitations/${token}`, {}))
  const here = addressOf('identity.invitation', { token })
  if (!it.signedInAs?.isHer) {
    return (
      <>
        <p>{it.signedInAs ? t('identity.signed-in-as-other', { name: it.signedInAs.name, email: it.email }) : t('identity.sign-in-to-join')}</p>
        <div>
          <LinkButton kind="primary" to={addressOf('identity.sign-in', {}, { to: here })}>
            {t('identity.sign-in')}
          </LinkButton>
        </div>
      </>
    )
  }
  return (
    <>
      {accept.problem && <ProblemNote problem={accept.problem} />}
      <div>
        <Button
          kind="primary"
          busy={accept.busy}
          onClick={async () => {
            const answer = await accept.perform(undefined)
            if (answer) go(answer.space ? addressOf('reports.home', { space: answer.space.slug }) : addressOf('identity.spaces'))
          }}
        >
          {t('identity.join')}
        </Button>
      </div>
    </>
  )
}
