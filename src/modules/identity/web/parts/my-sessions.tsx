import type { Json } from '#src/house.ts'
import { useGlobalQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { State } from '#web/ui/state.tsx'
import type { mySessions } from '../../queries/my-account.ts'
import { sendJson, useSending } from './sending.ts'

/** Where she is signed in, the most recent first. */
export function MySessions() {
  const t = useText()
  const format = useFormat()
  const asked = useGlobalQuestion<Json<Awaited<ReturnType<typeof mySessions>>>>('/sessions')
  const end = useSending((id: string) => sendJson('DELETE', `/sessions/${id}`))
  const endOthers = useSending(() => sendJson('DELETE', '/sessions'))
  return (
    <Answer of={asked}>
      {({ sessions }) => (
        <div className="stack">
          <ul role="list" className="identity-lines">
            {sessions.map((one) => (
              <li key={one.id}>
                <span>
                  {one.device || t('identity.device-unknown')} {one.isThis && <State tone="good">{t('identity.this-device')}</State>}
                  <br />
                  <span className="small quiet">{t('identity.session-seen', { on: format.moment(one.lastSeenAt), way: t.word('identity.way', one.way) })}</span>
                </span>
                {!one.isThis && (
                  <Button kind="quiet" icon="sign-out" busy={end.busy} onClick={() => void end.perform(one.id)}>
                    {t('web.sign-out')}
                    <span className="for-readers-only"> {one.device}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {end.problem && <ProblemNote problem={end.problem} />}
          {sessions.length > 1 && (
            <div>
              <Button busy={endOthers.busy} onClick={() => void endOthers.perform(undefined)}>
                {t('identity.end-others')}
              </Button>
            </div>
          )}
        </div>
      )}
    </Answer>
  )
}
