// One way to change a part of the framework: saved at once while it is a draft, proposed with a reason and a day once it was approved.
import { useEffect, useState, type ReactNode } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { dayOf, type Day } from '#kernel/day.ts'
import type { Finding } from '#kernel/finding.ts'
import { freshId } from '#kernel/id.ts'
import { useVerb, type VerbState } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import { DateField } from '#web/ui/date-field.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { TextArea } from '#web/ui/text-area.tsx'
import type { FrameworkChange } from '../../domain/framework-change.ts'
import type { OutcomeAnswer } from './answer.ts'
import { ChangeSentences } from './change-sentences.tsx'
import { useDone } from './done.ts'

interface Props {
  it: OutcomeAnswer
  /** The verb by which a draft is changed. */
  verb: VerbState
  /** Its version as it was when she began. */
  seen: number
  /** Its version as it is now. */
  now: number
  findings?: Finding[]
  save(seen: number): Promise<{ undo?: { verb: string; input: object } } | undefined>
  /** The same as an amendment. */
  changes(): FrameworkChange[]
  /** What the notice says once it is saved. */
  said: string
  saveWord?: string | undefined
  /** Nothing was changed yet. */
  unchanged?: boolean
  /** Saved or proposed, or left as it was. */
  onDone(saved: boolean): void
  children?: ReactNode
}

export function EditForm({ it, verb, seen: began, now, findings = [], save, changes, said, saveWord, unchanged, onDone, children }: Props) {
  const t = useText()
  const done = useDone()
  const [seen, setSeen] = useState(began)
  const amending = !it.editable
  const propose = useVerb('programme.propose-amendment')
  const [reason, setReason] = useState('')
  const [validOn, setValidOn] = useState<Day | ''>(() => dayOf(new Date()))
  const proposed = amending ? changes() : []

  async function submit() {
    if (!amending) {
      const answer = await save(seen)
      if (!answer) return
      done(said, answer)
      return onDone(true)
    }
    const answer = await propose.perform({
      amendmentId: freshId(),
      programmeId: it.programme.id,
      outcomeId: it.outcome.id,
      reason: reason.trim(),
      validOn,
      changes: proposed,
    })
    if (!answer) return
    done(t('outcome.amendment-proposed', { number: answer.number }), answer)
    onDone(true)
  }
  const stale = !amending && verb.problem?.status === 409
  const client = useQueryClient()
  // What the other one saved is fetched at once, so that hers can be put on top of it, knowingly.
  useEffect(() => {
    if (stale) void client.invalidateQueries()
  }, [stale, verb.problem, client])
  const nothing = unchanged || (amending && proposed.length === 0) ? t('outcome.nothing-changed') : undefined
  return (
    <Form verb={amending ? propose : verb} findings={findings} onSubmit={submit}>
      {stale && <Meanwhile key={seen} verb={verb} isNewer={now !== began} isReady={seen !== began && seen === now} onOverwrite={() => setSeen(now)} />}
      {children}
      {amending && (
        <fieldset className="outcome-amending">
          <legend>{t('outcome.amending')}</legend>
          <p className="quiet small">{t('outcome.amending-why')}</p>
          <ChangeSentences it={it} changes={proposed} />
          <TextArea label={t('outcome.reason')} at="reason" rows={2} value={reason} onChange={setReason} maxLength={4000} />
          <DateField label={t('outcome.valid-on')} at="validOn" value={validOn} onChange={setValidOn} until={it.programme.endsOn} />
        </fieldset>
      )}
      <FormActions>
        <Submit verb={amending ? propose : verb} reason={nothing}>
          {amending ? t('outcome.propose') : (saveWord ?? t('web.save'))}
        </Submit>
        <Button kind="quiet" onClick={() => onDone(false)}>
          {t('web.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}

/** Somebody saved first: who and when, and a way to go on without losing what was typed. */
function Meanwhile({ verb, isNewer, isReady, onOverwrite }: { verb: VerbState; isNewer: boolean; isReady: boolean; onOverwrite(): void }) {
  const t = useText()
  const format = useFormat()
  const { who = '', at = '' } = verb.problem?.values ?? {}
  return (
    <div className="outcome-meanwhile" role="status">
      <p>{who && at ? t('outcome.meanwhile-who', { who, at: format.moment(String(at)) }) : t('outcome.meanwhile')}</p>
      {isReady ? (
        <p>{t('outcome.meanwhile-ready')}</p>
      ) : (
        <Button busy={!isNewer} onClick={onOverwrite}>
          {t('outcome.meanwhile-mine')}
        </Button>
      )}
    </div>
  )
}
