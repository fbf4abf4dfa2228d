// Baselines and targets of one indicator: read, written while it is a draft, amended once it was approved.
import { useState } from 'react'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Section } from '#web/ui/page.tsx'
import type { OneIndicator, OutcomeAnswer } from './answer.ts'
import { mayEver, useReason } from './edit-button.tsx'
import { PlannedSheet } from './planned-sheet.tsx'

export function PlannedSection({ it, indicator }: { it: OutcomeAnswer; indicator: OneIndicator }) {
  const t = useText()
  const reason = useReason(it)
  const [editing, edit] = useState(false)
  return (
    <Section
      title={t('outcome.baseline-and-targets')}
      aside={
        !editing && mayEver(it) ? (
          <Button kind={it.editable ? 'plain' : 'primary'} icon="edit" reason={reason} onClick={() => edit(true)}>
            {t(it.editable ? 'outcome.edit-values' : 'outcome.amend')}
          </Button>
        ) : undefined
      }
    >
      {/* What somebody else saves meanwhile is shown to readers, and does not take away what is being typed. */}
      <PlannedSheet key={editing ? 'writing' : `reading ${indicator.version}`} it={it} indicator={indicator} editing={editing} onDone={() => edit(false)} />
    </Section>
  )
}
