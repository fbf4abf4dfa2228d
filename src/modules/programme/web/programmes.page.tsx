import { useState } from 'react'
import { read } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { useNames, useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Link } from '#web/ui/link.tsx'
import { Page as PageFrame, Section } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import type { Questions } from '#src/house.ts'
import { useFormat } from '#web/use-format.ts'
import { AddProgrammeForm } from './programmes/add-programme-form.tsx'
import { CycleLine } from './programmes/cycle-line.tsx'
import { ProgrammeState } from './programmes/programme-state.tsx'

type List = Questions['GET /programmes']['answer']
type Row = List['programmes'][number]

export function Page() {
  const list = useQuestion('GET /programmes', {})
  return <Answer of={list}>{(it) => <ProgrammesPage list={it} />}</Answer>
}

function ProgrammesPage({ list: { cycles, programmes, may } }: { list: List }) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  const inUse = cycles.filter((cycle) => programmes.some((one) => one.cycleId === cycle.id))
  const primary = <Button kind="primary" icon="plus" onClick={() => setAdding(true)} {...(!may.add && { reason: t('programme.may-not-add') })}>{t('programme.add-programme')}</Button>
  return (
    <PageFrame title={t('programme.programmes')} primary={primary}>
      {cycles.length > 0 && <CycleLine cycles={cycles} programmes={programmes} />}
      {programmes.length === 0 && <Empty icon="programme" title={t('programme.none-yet')}>{t('programme.none-yet-why')}</Empty>}
      {inUse.map((cycle) => (
        <Section key={cycle.id} title={cycle.title}>
          <ProgrammeTable cycle={cycle.title} rows={programmes.filter((one) => one.cycleId === cycle.id)} />
        </Section>
      ))}
      <Dialog open={adding} title={t('programme.add-programme')} onClose={() => setAdding(false)} wide>
        <AddProgrammeForm cycles={cycles} onClose={() => setAdding(false)} />
      </Dialog>
    </PageFrame>
  )
}

function ProgrammeTable({ cycle, rows }: { cycle: string; rows: Row[] }) {
  const t = useText()
  const format = useFormat()
  const country = useNames('region')
  return (
    <Table
      caption={t('programme.programmes-of-cycle', { cycle })}
      rows={rows}
      rowKey={(row) => row.id}
      sortName={`sort-${cycle}`}
      columns={[
        {
          key: 'title', head: t('programme.programme'), sortBy: (row) => row.code,
          cell: (row) => (
            <>
              {row.readable ? <Link to={addressOf('programme.programme', { programmeId: row.id })}>{read(row.title, t.language).text}</Link> : <span>{read(row.title, t.language).text}</span>}
              <span className="programmes-code quiet small">{row.code}</span>
            </>
          ),
        },
        { key: 'state', head: t('programme.state'), sortBy: (row) => row.status, cell: (row) => <ProgrammeState programme={row} /> },
        { key: 'lead', head: t('programme.lead'), sortBy: (row) => row.leadName, cell: (row) => row.leadName ?? '–' },
        { key: 'countries', head: t('programme.countries'), wideOnly: true, cell: (row) => <span className="small">{row.countries.map(country).join(', ')}</span> },
        { key: 'outcomes', head: t('programme.outcomes'), numeric: true, sortBy: (row) => row.outcomes, cell: (row) => format.number(row.outcomes) },
        { key: 'indicators', head: t('programme.indicators'), numeric: true, sortBy: (row) => row.indicators, cell: (row) => format.number(row.indicators) },
      ]}
    />
  )
}
