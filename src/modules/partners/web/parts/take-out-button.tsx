import { useState } from 'react'
import type { Problem } from '#kernel/problem.ts'
import { asProblem } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { takeOut } from './take-out.ts'

/** Takes some seconds for a partner with much work; the button says so, and what went wrong if it did. */
export function TakeOutButton({ organisationId, name, onProblem }: { organisationId: string; name: string; onProblem(problem: Problem | undefined): void }) {
  const t = useText()
  const [busy, setBusy] = useState(false)
  async function begin() {
    setBusy(true)
    onProblem(undefined)
    try {
      await takeOut(organisationId, name)
      showNotice({ text: t('partners.taken-out', { name }) })
    } catch (reason) {
      onProblem(asProblem(reason))
    }
    setBusy(false)
  }
  return (
    <Button icon="download" busy={busy} onClick={() => void begin()}>
      {busy ? t('web.one-moment') : t('partners.take-out')}
    </Button>
  )
}
