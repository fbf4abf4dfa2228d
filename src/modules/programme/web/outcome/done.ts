// After something was done: a sentence that says so, and the way back.
import { useQueryClient } from '@tanstack/react-query'
import { perform, type InputFor, type VerbName } from '#web/ask.ts'
import { asProblem } from '#web/questions.ts'
import { textNow } from '#web/text.ts'
import { showNotice } from '#web/ui/notice.tsx'

interface Answered {
  undo?: { verb: string; input: object } | undefined
}

/** `const done = useDone(); done(t('outcome.countries-saved'), answer)`. */
export function useDone(): (said: string, answer?: Answered) => void {
  const client = useQueryClient()
  return (said, answer) => {
    const undo = answer?.undo
    if (!undo) return showNotice({ text: said })
    showNotice({
      text: said,
      undo: () =>
        void perform(undo.verb as VerbName, undo.input as InputFor<VerbName>)
          .then(() => showNotice({ text: textNow()('outcome.undone') }))
          .catch((reason: unknown) => showNotice({ tone: 'warn', text: textNow().say(asProblem(reason)) }))
          .finally(() => client.invalidateQueries()),
    })
  }
}
