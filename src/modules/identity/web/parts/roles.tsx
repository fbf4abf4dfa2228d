import { useState } from 'react'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import type { PersonHere } from '../people.page.tsx'
import { useScopeName } from './scope-names.ts'

type Role = PersonHere['roles'][number]

/** What she holds; what has ended is folded away, but not forgotten. */
export function Roles({ roles, mayManage }: { roles: Role[]; mayManage: boolean }) {
  const t = useText()
  const [all, setAll] = useState(false)
  const ended = roles.filter((one) => one.state === 'ended')
  const shown = all ? roles : roles.filter((one) => one.state !== 'ended')
  return (
    <div className="stack tight">
      <ul role="list" className="identity-roles">
        {shown.map((one) => (
          <RoleLine key={one.id} role={one} mayManage={mayManage} />
        ))}
      </ul>
      {ended.length > 0 && (
        <div>
          <Button kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {t('identity.ended-roles', { count: ended.length })}
          </Button>
        </div>
      )}
    </div>
  )
}

function RoleLine({ role, mayManage }: { role: Role; mayManage: boolean }) {
  const t = useText()
  const format = useFormat()
  const scopeName = useScopeName(role)
  const end = useVerb('identity.end-role')
  const times = [
    role.state === 'to-come' && t('identity.from-day', { day: format.day(role.from) }),
    role.state === 'ended'
      ? t('identity.ended-day', { day: format.day((role.endedAt ?? role.until ?? '').slice(0, 10)) })
      : role.until && t('identity.until-day', { day: format.day(role.until) }),
  ].filter(Boolean)
  return (
    <li className="identity-role">
      <span className={role.state === 'ended' ? 'quiet' : undefined}>
        {t.word('identity.role', role.role)}, {scopeName}
        {times.length > 0 && <span className="small quiet"> · {times.join(' · ')}</span>}
        <br />
        <span className="small quiet">{role.givenBy ? t('identity.given-by', { name: role.givenBy, reason: role.reason }) : role.reason}</span>
        {end.problem && <ProblemNote problem={end.problem} />}
      </span>
      {mayManage && role.state !== 'ended' && (
        <Button
          kind="quiet"
          icon="close"
          busy={end.busy}
          onClick={async () => (await end.perform({ grantId: role.id })) && showNotice({ text: t('identity.role-ended') })}
        >
          {t('identity.end-role')}
          <span className="for-readers-only"> {t.word('identity.role', role.role)}</span>
        </Button>
      )}
    </li>
  )
}
