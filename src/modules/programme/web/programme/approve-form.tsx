// Approves a programme. What stands in the way, and what is strange, is said before she writes a word, each with the place where it is put right.
import { useState } from 'react'
import { dayOf, type Day } from '#kernel/day.ts'
import { hasBlocker } from '#kernel/finding.ts'
import { read } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { DateField } from '#web/ui/date-field.tsx'
import { FindingLine } from '#web/ui/finding-line.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { Link } from '#web/ui/link.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { TextArea } from '#web/ui/text-area.tsx'
import type { AnswerTo } from '#web/ask.ts'
import type { ProgrammeAnswer } from './answer.ts'

type Found = AnswerTo<'GET /programmes/:programmeId/before-approval'>['findings']

export function ApproveForm({ it, onClose }: { it: ProgrammeAnswer; onClose(): void }) {
  const before = useQuestion('GET /programmes/:programmeId/before-approval', { programmeId: it.programme.id })
  return (
    <Answer of={before}>{({ findings }) => (it.may.approve ? <Approving it={it} found={findings} onClose={onClose} /> : <Checking found={findings} />)}</Answer>
  )
}

/** For those who write it: the same list, while somebody else decides. */
function Checking({ found }: { found: Found }) {
  const t = useText()
  return (
    <div className="stack">
      <p>{t('programme.only-director-approves')}</p>
      <FoundList found={found} />
    </div>
  )
}

function Approving({ it: { programme }, found, onClose }: { it: ProgrammeAnswer; found: Found; onClose(): void }) {
  const t = useText()
  const approve = useVerb('programme.approve-programme')
  const [reason, setReason] = useState('')
  const [validOn, setValidOn] = useState<Day | ''>(() => dayOf(new Date()))
  const blocked = hasBlocker(found.map((one) => one.finding))
  async function send() {
    const answer = await approve.perform({ programmeId: programme.id, seen: programme.version, reason: reason.trim(), ...(validOn && { validOn }) })
    if (!answer) return
    showNotice({ text: t('programme.approved-now', { count: answer.findings.length }) })
    onClose()
  }
  return (
    <Form verb={approve} onSubmit={() => void send()}>
      <p>{t('programme.approve-why')}</p>
      <FoundList found={found} />
      <TextArea
        label={t('programme.approve-reason')}
        help={t('programme.approve-reason-help')}
        at="reason"
        rows={2}
        value={reason}
        onChange={setReason}
        maxLength={4000}
      />
      <DateField label={t('programme.valid-on')} at="validOn" value={validOn} onChange={setValidOn} />
      <FormActions>
        <Submit verb={approve} icon="check" reason={blocked ? t('programme.approve-blocked') : undefined}>
          {t('programme.approve')}
        </Submit>
      </FormActions>
    </Form>
  )
}

const weight = { blocker: 0, warning: 1, hint: 2 }

/** The gravest first; under each outcome what is found in it. */
function FoundList({ found }: { found: Found }) {
  const t = useText()
  if (found.length === 0) return <p className="quiet">{t('programme.nothing-in-the-way')}</p>
  const sorted = found.toSorted((one, other) => weight[one.finding.severity] - weight[other.finding.severity])
  return (
    <div className="programme-found">
      {[...Map.groupBy(sorted, (one) => one.outcome?.id)].map(([id, inIt]) => {
        const { outcome } = inIt[0]!
        return (
          <section key={id ?? 'whole'} className="stack tight">
            <h3>
              {outcome ? (
                <Link to={addressOf('programme.outcome', { outcomeId: outcome.id })}>{`${outcome.code} ${read(outcome.title, t.language).text}`}</Link>
              ) : (
                t('programme.whole-programme')
              )}
            </h3>
            {inIt.map(({ finding }, index) => (
              <div key={index} className="programme-finding">
                <FindingLine finding={finding} />
                {typeof finding.values?.rule === 'string' && <span className="quiet small">{finding.values.rule}</span>}
              </div>
            ))}
          </section>
        )
      })}
    </div>
  )
}
