import { useState } from 'react'
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { useMyRights } from '#web/rights.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Page as PageFrame, Section } from '#web/ui/page.tsx'
import type { Questions } from '#src/house.ts'
import { AddProgrammeForm } from './programmes/add-programme-form.tsx'
import { CycleLine } from './programmes/cycle-line.tsx'
import { ProgrammeTable } from './programmes/programme-table.tsx'

type List = Questions['GET /programmes']['answer']

export function Page() {
  const list = useQuestion('GET /programmes', {})
  return <Answer of={list}>{(it) => <ProgrammesPage list={it} />}</Answer>
}

function ProgrammesPage({ list: { cycles, programmes, may } }: { list: List }) {
  const t = useText()
  const mayEver = useMyRights()
  const [adding, setAdding] = useState(false)
  const inUse = cycles.filter((cycle) => programmes.some((one) => one.cycleId === cycle.id))
  // Whoever reads nothing but what was approved would only see a button that is never hers.
  const add = mayEver('programme.read') && (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)} reason={may.add ? undefined : t('programme.may-not-add')}>
      {t('programme.add-programme')}
    </Button>
  )
  return (
    <PageFrame
      title={t('programme.programmes')}
      primary={add}
      actions={
        mayEver('programme.read') && (
          <LinkButton icon="table" to={addressOf('programme.dimensions')}>
            {t('programme.dimensions')}
          </LinkButton>
        )
      }
    >
      {cycles.length > 0 && <CycleLine cycles={cycles} programmes={programmes} />}
      {programmes.length === 0 && (
        <Empty icon="programme" title={t(may.add ? 'programme.none-yet' : 'programme.none-for-you')}>
          {t(may.add ? 'programme.none-yet-why' : 'programme.none-for-you-why')}
        </Empty>
      )}
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
