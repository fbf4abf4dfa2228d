import { useState } from 'react'
import { useLocation } from 'wouter'
import { addressOf } from '#web/paths.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Menu, type MenuItem } from '#web/ui/menu.tsx'
import { Narrative, Words, useRead } from '#web/ui/narrative.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import type { OutcomeAnswer } from './answer.ts'
import { useDone } from './done.ts'
import { mayEver, useReason } from './edit-button.tsx'
import { Heading } from './heading.tsx'
import { IndicatorLines } from './indicator-lines.tsx'
import { RemoveForm } from './remove-form.tsx'
import { ResultForm } from './result-form.tsx'
import type { Branch } from './result-tree.ts'
import { TranslateForm } from './translate-form.tsx'

type Opened = 'edit' | 'add-under' | 'translate' | 'remove'

export function ResultBranch({ it, branch }: { it: OutcomeAnswer; branch: Branch }) {
  const t = useText()
  const read = useRead()
  const done = useDone()
  const reason = useReason(it)
  const [, go] = useLocation()
  const [opened, open] = useState<Opened>()
  const remove = useVerb('programme.remove-result')
  const move = useVerb('programme.move-result')
  const { result, depth, under } = branch
  const close = () => open(undefined)
  const indicators = it.indicators.filter((one) => one.resultId === result.id)
  const place = (id: string | undefined) => it.results.findIndex((one) => one.id === id)
  const placed = async (position: number) => {
    const answer = await move.perform({ resultId: result.id, seen: result.version, position, ...(result.parentId ? { parentId: result.parentId } : {}) })
    if (answer) done(t('outcome.result-moved'), answer)
  }
  const takeAway = async () => {
    if (!it.editable) return open('remove')
    const answer = await remove.perform({ resultId: result.id, seen: result.version })
    if (answer) done(t('outcome.result-removed', { name: read(result.title) }), answer)
  }
  const items: MenuItem[] = [
    {
      label: t('outcome.add-indicator'),
      icon: 'plus',
      reason,
      act: () => go(addressOf('programme.indicator', { outcomeId: it.outcome.id, indicatorId: 'new' }, { result: result.id })),
    },
    { label: t('outcome.add-result-under'), icon: 'plus', reason, act: () => open('add-under') },
    ...(it.editable
      ? [
          {
            label: t('outcome.move-up'),
            icon: 'up' as const,
            reason: reason ?? (branch.before ? undefined : t('outcome.is-first')),
            act: () => void placed(place(branch.before?.id)),
          },
          {
            label: t('outcome.move-down'),
            icon: 'down' as const,
            reason: reason ?? (branch.after ? undefined : t('outcome.is-last')),
            act: () => void placed(place(branch.after?.id)),
          },
        ]
      : []),
    ...(it.may.translate ? [{ label: t('outcome.translate'), icon: 'languages' as const, act: () => open('translate') }] : []),
    {
      label: t('outcome.remove-result'),
      icon: 'delete',
      reason: reason ?? (under.length || indicators.length ? t('outcome.result-in-use') : undefined),
      act: () => void takeAway(),
    },
  ]
  return (
    <section className={`outcome-result outcome-result-${Math.min(depth, 3)}`} aria-label={read(result.title)}>
      <header className="outcome-result-head">
        <div>
          <p className="outcome-level">
            {t.word('outcome.level', result.level)}
            {result.code && <strong className="figures"> {result.code}</strong>}
          </p>
          <Heading level={3 + depth}>
            <Words text={result.title} />
          </Heading>
        </div>
        {mayEver(it) && (
          <div className="outcome-tools not-on-paper">
            <Button kind="quiet" icon="edit" iconOnly reason={reason} onClick={() => open('edit')}>
              {t('outcome.edit-result', { name: result.code ?? read(result.title) })}
            </Button>
            <Menu label={t('outcome.more-about', { name: result.code ?? read(result.title) })} icon="more" iconOnly items={items} />
          </div>
        )}
      </header>
      {result.description && <Narrative text={result.description} />}
      {remove.problem && <ProblemNote problem={remove.problem} />}
      {move.problem && <ProblemNote problem={move.problem} />}
      <IndicatorLines it={it} indicators={indicators} depth={depth + 1} />
      {under.map((one) => (
        <ResultBranch key={one.result.id} it={it} branch={one} />
      ))}
      <Dialog open={opened === 'edit'} title={t('outcome.edit-result', { name: result.code ?? '' })} onClose={close} wide>
        <ResultForm it={it} result={result} onDone={close} />
      </Dialog>
      <Dialog open={opened === 'add-under'} title={t('outcome.add-result-under')} onClose={close} wide>
        <ResultForm it={it} under={result.id} onDone={close} />
      </Dialog>
      <Dialog open={opened === 'remove'} title={t('outcome.remove-result')} onClose={close}>
        <RemoveForm it={it} verb={remove} change={{ kind: 'remove-result', outcomeId: it.outcome.id, id: result.id }} onDone={close} />
      </Dialog>
      <Dialog open={opened === 'translate'} title={t('outcome.translate-title')} onClose={close} wide>
        <TranslateForm
          kind="result"
          id={result.id}
          texts={[
            { field: 'title', label: t('outcome.title'), text: result.title },
            ...(result.description ? [{ field: 'description', label: t('outcome.description'), text: result.description }] : []),
          ]}
          onDone={close}
        />
      </Dialog>
    </section>
  )
}
