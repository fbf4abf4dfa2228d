// The theory of change of the programme as a whole. The diagram is fetched when somebody looks at it.
import { lazy, Suspense } from 'react'
import { read } from '#kernel/translated-text.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Loading } from '#web/ui/loading.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'

const Diagram = lazy(async () => ({ default: (await import('../theory-of-change/theory-of-change-diagram.tsx')).TheoryOfChangeDiagram }))

export function ProgrammeTheory({ programmeId }: { programmeId: string }) {
  const t = useText()
  const theory = useQuestion('GET /programmes/:programmeId/theory-of-change', { programmeId })
  const save = useVerb('programme.save-theory-of-change')
  return (
    <Answer of={theory}>
      {(it) => (
        <Suspense fallback={<Loading />}>
          {save.problem && <ProblemNote problem={save.problem} />}
          <Diagram
            value={it.diagram} language={t.language} editable={it.may.edit} title={read(it.of.title, t.language).text}
            onChange={(diagram) => void save.perform({ programmeId, seen: it.version, diagram })}
          />
        </Suspense>
      )}
    </Answer>
  )
}
