// One file that was taken in: what came with it, what is to be repaired in which activity, and the way back.
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Problem } from '#kernel/problem.ts'
import { perform, type AnswerTo } from '#web/ask.ts'
import { addressOf } from '#web/paths.ts'
import { asProblem, useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { ConfirmDialog } from '#web/ui/dialog.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Facts } from '#web/ui/facts.tsx'
import { Link } from '#web/ui/link.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { Section } from '#web/ui/page.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { Progress } from '#web/ui/progress.tsx'
import { RepairLines } from './repair-lines.tsx'

type File = AnswerTo<'GET /iati/files/:fileId'>

export function FileView({ fileId }: { fileId: string }) {
  const file = useQuestion('GET /iati/files/:fileId', { fileId })
  return <Answer of={file}>{(it) => <FileParts file={it} />}</Answer>
}

function FileParts({ file }: { file: File }) {
  const t = useText()
  const format = useFormat()
  const read = useRead()
  return (
    <>
      <Section title={file.name} aside={<TakeBack file={file} />}>
        <Facts
          facts={[
            {
              label: t('iati.programme'),
              value: (
                <Link to={addressOf('programme.programme', { programmeId: file.programme.id })}>{`${file.programme.code} ${read(file.programme.title)}`}</Link>
              ),
            },
            { label: t('iati.publisher'), value: file.publisher },
            { label: t('iati.received'), value: format.moment(file.receivedAt) },
            Boolean(file.withdrawnAt) && { label: t('iati.state-back'), value: file.withdrawnAt ? format.moment(file.withdrawnAt) : '' },
            { label: t('iati.activities'), value: format.number(file.counts.activities) },
            file.counts.leftOut > 0 && { label: t('iati.left-out'), value: format.number(file.counts.leftOut) },
            { label: t('iati.results'), value: format.number(file.counts.results) },
            { label: t('iati.indicators'), value: format.number(file.counts.indicators) },
            { label: t('iati.targets'), value: format.number(file.counts.targets) },
            { label: t('iati.actuals'), value: format.number(file.counts.actuals) },
            { label: t('iati.budgets'), value: format.number(file.counts.budgets) },
            { label: t('iati.transactions'), value: format.number(file.counts.transactions) },
          ]}
        />
        {file.counts.foreign > 0 && <p className="small quiet">{t('iati.foreign-left', { count: file.counts.foreign })}</p>}
      </Section>
      {!file.withdrawnAt && <Repairs file={file} />}
    </>
  )
}

function Repairs({ file }: { file: File }) {
  const t = useText()
  const read = useRead()
  const withRepairs = file.outcomes.filter((one) => one.repairs.length > 0)
  return (
    <Section title={t('iati.repairs-by-activity')}>
      {withRepairs.length + file.findings.length === 0 && (
        <Empty icon="good" title={t('iati.repairs-none')}>
          {t('iati.repairs-none-help')}
        </Empty>
      )}
      {file.findings.length > 0 && (
        <details className="iati-activity" open>
          <summary>{t('iati.about-file')}</summary>
          <RepairLines findings={file.findings} />
        </details>
      )}
      {withRepairs.map((one, index) => (
        <details className="iati-activity" key={one.id} open={index < 3}>
          <summary>
            {one.code} {read(one.title)}{' '}
            <span className="small quiet">{one.removed ? t('iati.taken-away') : t('iati.repairs-count', { count: one.repairs.length })}</span>
          </summary>
          {!one.removed && (
            <p className="small">
              <Link to={addressOf('programme.outcome', { outcomeId: one.id })}>{one.identifier ?? one.code}</Link>
            </p>
          )}
          <RepairLines findings={one.repairs} />
        </details>
      ))}
    </Section>
  )
}

/** Outcome by outcome, so that each can be put back; those that were changed since stay. */
function TakeBack({ file }: { file: File }) {
  const t = useText()
  const client = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const [share, setShare] = useState<number>()
  const [problem, setProblem] = useState<Problem>()
  if (!file.may.withdraw) return null
  const there = file.outcomes.filter((one) => !one.removed)
  async function takeBack() {
    setIsAsking(false)
    setProblem(undefined)
    try {
      for (const [index, one] of there.entries()) {
        setShare(index / there.length)
        await perform('programme.remove-outcome', { outcomeId: one.id, seen: one.version })
      }
      await perform('iati.withdraw-import', { fileId: file.id })
      showNotice({ text: t('iati.taken-back') })
    } catch (thrown) {
      setProblem(asProblem(thrown))
    } finally {
      setShare(undefined)
      await client.invalidateQueries()
    }
  }
  const reason = file.changed > 0 ? t('iati.take-back-changed', { count: file.changed }) : undefined
  return (
    <div className="stack tight">
      <Button icon="undo" reason={reason} busy={share !== undefined} onClick={() => setIsAsking(true)}>
        {t('iati.take-back')}
      </Button>
      {share !== undefined && <Progress label={t('iati.taking-back')} done={share} />}
      {problem && <ProblemNote problem={problem} again={() => void takeBack()} />}
      <ConfirmDialog
        open={isAsking}
        title={`${t('iati.take-back')}: ${file.name}`}
        act={t('iati.take-back')}
        onConfirm={() => void takeBack()}
        onClose={() => setIsAsking(false)}
      >
        {t('iati.take-back-sure', { count: there.length })}
      </ConfirmDialog>
    </div>
  )
}
