// The ways figures are split in this space, and the groups of each. Groups are closed, never deleted: past figures are split by them.
import { useState } from 'react'
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Page as PageFrame } from '#web/ui/page.tsx'
import type { Questions } from '#src/house.ts'
import { AddDimensionForm } from './dimensions/add-dimension-form.tsx'
import { OneDimension } from './dimensions/one-dimension.tsx'

type DimensionsAnswer = Questions['GET /dimensions']['answer']

export function Page() {
  const dimensions = useQuestion('GET /dimensions', {})
  return <Answer of={dimensions}>{(it) => <DimensionsPage it={it} />}</Answer>
}

function DimensionsPage({ it: { dimensions, may } }: { it: DimensionsAnswer }) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  const reason = may.edit ? undefined : t('programme.may-not-split')
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)} reason={reason}>
      {t('programme.add-dimension')}
    </Button>
  )
  return (
    <PageFrame
      title={t('programme.dimensions')}
      scope={[{ label: t('programme.programmes'), to: addressOf('programme.programmes') }]}
      facts={<span className="prose">{t('programme.dimensions-why')}</span>}
      primary={add}
    >
      {dimensions.length === 0 && (
        <Empty icon="table" title={t('programme.no-dimensions')}>
          {t('programme.no-dimensions-why')}
        </Empty>
      )}
      <div className="dimensions">
        {dimensions.map((dimension) => (
          <OneDimension key={dimension.id} dimension={dimension} reason={reason} />
        ))}
      </div>
      <Dialog open={adding} title={t('programme.add-dimension')} onClose={() => setAdding(false)} wide>
        <AddDimensionForm onClose={() => setAdding(false)} />
      </Dialog>
    </PageFrame>
  )
}
