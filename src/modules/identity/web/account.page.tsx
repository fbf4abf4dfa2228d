// Her own account: how she is named and spoken to, and all by which she proves who she is.
import type { Json } from '#src/house.ts'
import { addressOf } from '#web/paths.ts'
import { useGlobalQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { Page as PageFrame, Section } from '#web/ui/page.tsx'
import type { myAccount } from '../queries/my-account.ts'
import { AboutMe } from './parts/about-me.tsx'
import { MyApp } from './parts/my-app.tsx'
import { MyCodes } from './parts/my-codes.tsx'
import { MyPasskeys } from './parts/my-passkeys.tsx'
import { MyPassword } from './parts/my-password.tsx'
import { MySessions } from './parts/my-sessions.tsx'
import { SignOut } from './parts/sign-out.tsx'
import './identity.css'

export type Account = Json<Awaited<ReturnType<typeof myAccount>>>

export function Page() {
  const t = useText()
  const account = useGlobalQuestion<Account>('/account')
  return (
    <PageFrame
      title={t('identity.account')}
      narrow
      actions={
        <>
          <LinkButton kind="quiet" icon="left" to={addressOf('identity.spaces')}>
            {t('identity.to-my-spaces')}
          </LinkButton>
          <SignOut />
        </>
      }
    >
      <Answer of={account}>
        {(it) => (
          <>
            <Section title={t('identity.about-you')}>
              <AboutMe account={it} />
            </Section>
            <Section title={t('identity.password')}>
              <MyPassword account={it} />
            </Section>
            <Section title={t('identity.app-title')}>
              <MyApp account={it} />
            </Section>
            <Section title={t('identity.passkeys')}>
              <MyPasskeys account={it} />
            </Section>
            <Section title={t('identity.codes')}>
              <MyCodes account={it} />
            </Section>
            <Section title={t('identity.sessions')}>
              <MySessions />
            </Section>
          </>
        )}
      </Answer>
    </PageFrame>
  )
}
