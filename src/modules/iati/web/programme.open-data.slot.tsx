// The open data of a whole programme: which outcomes are ready, and the file with those that are.
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Problem } from '#kernel/problem.ts'
import { addressOf } from '#web/paths.ts'
import { perform, type AnswerTo } from '#web/ask.ts'
import { asProblem, useQuestion } from '#web/questions.ts'
import type { SlotProps } from '#web/slots/slots.tsx'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { ConfirmDialog } from '#web/ui/dialog.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Link } from '#web/ui/link.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { State } from '#web/ui/state.tsx'
import { Table } from '#web/ui/table.tsx'
import { fetchFile } from './parts/downloading.ts'
import './iati.css'

type Activities = AnswerTo<'GET /programmes/:programmeId/activities'>

export function Slot({ id }: SlotProps) {
  const activities = useQuestion('GET /programmes/:programmeId/activities', { programmeId: id })
  return <Answer of={activities}>{(it) => <Parts programmeId={id} activities={it} />}</Answer>
}

function Parts({ programmeId, activities: { outcomes, may } }: { programmeId: string; activities: Activities }) {
  const t = useText()
  const read = useRead()
  const [problem, setProblem] = useState<Problem>()
  const ready = outcomes.filter((one) => one.isReady && one.identifier)
  const isWhole = ready.length === outcomes.length
  const nameless = outcomes.filter((one) => !one.identifier && one.isReady)
  const client = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const [isGiving, setIsGiving] = useState(false)
  async function giveAll() {
    setIsAsking(false)
    setIsGiving(true)
    setProblem(undefined)
    try {
      for (const { outcomeId } of nameless) await perform('iati.give-identifier', { outcomeId })
    } catch (reason) {
      setProblem(asProblem(reason))
    }
    setIsGiving(false)
    await client.invalidateQueries()
  }
  const off = !may.export ? t('iati.export-not-allowed') : ready.length === 0 ? t('iati.none-ready') : undefined
  async function download() {
    setProblem(undefined)
    await fetchFile(`/programmes/${programmeId}/activities.xml${isWhole ? '' : '?ready'}`).catch((reason: unknown) => setProblem(asProblem(reason)))
  }
  if (outcomes.length === 0) return <Empty icon="globe" title={t('iati.no-outcomes')} />
  return (
    <div className="stack">
      <div className="row">
        {nameless.length > 0 && (
          <Button reason={may.export ? undefined : t('iati.export-not-allowed')} busy={isGiving} onClick={() => setIsAsking(true)}>
            {t('iati.give-all', { count: nameless.length })}
          </Button>
        )}
        <Button icon="download" reason={off} onClick={() => void download()}>
          {isWhole || ready.length === 0 ? t('iati.download-all') : t('iati.download-ready', { count: ready.length })}
        </Button>
      </div>
      <ConfirmDialog
        open={isAsking}
        title={t('iati.give-all', { count: nameless.length })}
        act={t('iati.give-identifier')}
        onConfirm={() => void giveAll()}
        onClose={() => setIsAsking(false)}
      >
        {t('iati.give-all-sure')}
      </ConfirmDialog>
      {problem && <ProblemNote problem={problem} again={() => void download()} />}
      <Table
        caption={t('iati.open-data')}
        rows={outcomes}
        rowKey={(one) => one.outcomeId}
        sortName="open-data"
        columns={[
          {
            key: 'outcome',
            head: t('iati.outcome'),
            cell: (one) => (
              <Link to={addressOf('programme.outcome', { outcomeId: one.outcomeId }, { tab: 'open-data' })}>{`${one.code} ${read(one.title)}`}</Link>
            ),
            sortBy: (one) => one.code,
          },
          {
            key: 'identifier',
            head: t('iati.identifier'),
            cell: (one) => <span className="iati-name figures">{one.identifier ?? t('iati.identifier-none')}</span>,
            sortBy: (one) => one.identifier ?? '',
          },
          {
            key: 'state',
            head: t('iati.state'),
            cell: (one) => (
              <State tone={one.isReady && one.identifier ? 'good' : 'warn'}>{one.isReady && one.identifier ? t('iati.ready') : t('iati.not-ready-yet')}</State>
            ),
            sortBy: (one) => Number(one.isReady && Boolean(one.identifier)),
          },
          { key: 'repairs', head: t('iati.repairs'), numeric: true, cell: (one) => one.blockers + one.warnings, sortBy: (one) => one.blockers + one.warnings },
        ]}
      />
    </div>
  )
}
