// The goals of joint strategic frameworks, and which outcomes of this programme serve each.
import { useState } from 'react'
import { read } from '#kernel/translated-text.ts'
import type { AnswerTo } from '#web/ask.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Link } from '#web/ui/link.tsx'
import { Words } from '#web/ui/narrative.tsx'
import { Section } from '#web/ui/page.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { Table } from '#web/ui/table.tsx'
import { useDone } from '../outcome/done.ts'
import type { OutcomeLine, ProgrammeAnswer } from './answer.ts'
import { JointGoalForm } from './joint-goal-form.tsx'
import './changes.css'
import './programme.css'

type GoalsAnswer = AnswerTo<'GET /joint-goals'>
export type Goal = GoalsAnswer['goals'][number]

export function JointGoals({ it }: { it: ProgrammeAnswer }) {
  const goals = useQuestion('GET /joint-goals', {})
  return <Answer of={goals}>{(answer) => <Goals goals={answer.goals} mayEdit={answer.may.edit} outcomes={it.outcomes} />}</Answer>
}

function Goals({ goals, mayEdit, outcomes }: { goals: Goal[]; mayEdit: boolean; outcomes: OutcomeLine[] }) {
  const t = useText()
  const [editing, edit] = useState<Goal | 'new'>()
  const without = outcomes.filter((one) => one.jointGoals.length === 0)
  const add = (
    <Button icon="plus" onClick={() => edit('new')} reason={mayEdit ? undefined : t('programme.may-not-add-goal')}>
      {t('programme.add-goal')}
    </Button>
  )
  return (
    <div className="stack wide">
      {goals.length === 0 && (
        <Empty icon="target" title={t('programme.no-goals')} action={add}>
          {t('programme.no-goals-why')}
        </Empty>
      )}
      {goals.length > 0 && without.length > 0 && (
        <p className="prose">{t('programme.outcomes-without-goal', { outcomes: without.map((one) => one.code).join(', '), count: without.length })}</p>
      )}
      {[...Map.groupBy(goals, (one) => one.framework)].map(([framework, inIt], index) => (
        <Section key={framework} title={framework}>
          <Table
            caption={`${t('programme.tab-goals')} · ${framework}`}
            sortName={`sort-${index}`}
            rows={inIt}
            rowKey={(goal) => goal.id}
            columns={[
              {
                key: 'goal',
                head: t('programme.goal'),
                cell: (goal) => (
                  <>
                    <span className="quiet figures">{goal.code} </span>
                    <Words text={goal.title} />
                  </>
                ),
              },
              {
                key: 'outcomes',
                head: t('programme.served-by'),
                cell: (goal) => <ServedBy outcomes={outcomes.filter((one) => one.jointGoals.includes(goal.code))} />,
              },
              ...(mayEdit ? [{ key: 'do', head: t('programme.do-with-it'), cell: (goal: Goal) => <GoalActions goal={goal} onEdit={() => edit(goal)} /> }] : []),
            ]}
          />
        </Section>
      ))}
      {goals.length > 0 && <div className="row not-on-paper">{add}</div>}
      <Dialog open={editing !== undefined} title={t(editing === 'new' ? 'programme.add-goal' : 'programme.edit-goal')} onClose={() => edit(undefined)} wide>
        {editing && (
          <JointGoalForm
            goal={editing === 'new' ? undefined : editing}
            frameworks={[...new Set(goals.map((one) => one.framework))]}
            onClose={() => edit(undefined)}
          />
        )}
      </Dialog>
    </div>
  )
}

function ServedBy({ outcomes }: { outcomes: OutcomeLine[] }) {
  const t = useText()
  if (outcomes.length === 0) return <span className="quiet">–</span>
  return (
    <ul role="list" className="programme-plain-list programme-served">
      {outcomes.map((one) => (
        <li key={one.id}>
          <Link to={addressOf('programme.outcome', { outcomeId: one.id })}>{`${one.code} ${read(one.title, t.language).text}`}</Link>
        </li>
      ))}
    </ul>
  )
}

/** A goal that outcomes are linked to stays; the refusal names them. */
function GoalActions({ goal, onEdit }: { goal: Goal; onEdit(): void }) {
  const t = useText()
  const done = useDone()
  const remove = useVerb('programme.remove-joint-goal')
  return (
    <>
      <span className="programme-row-actions">
        <Button kind="quiet" icon="edit" iconOnly onClick={onEdit}>
          {t('programme.edit-this-goal', { code: goal.code })}
        </Button>
        <Button
          kind="quiet"
          icon="delete"
          iconOnly
          busy={remove.busy}
          onClick={() =>
            void remove.perform({ jointGoalId: goal.id }).then((answer) => answer && done(t('programme.goal-removed', { code: goal.code }), answer))
          }
        >
          {t('programme.remove-goal', { code: goal.code })}
        </Button>
      </span>
      {remove.problem && <ProblemNote problem={remove.problem} />}
    </>
  )
}
