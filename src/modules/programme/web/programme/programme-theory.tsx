// The theory of change of the programme as a whole. The diagram is fetched when somebody looks at it.
import { lazy, Suspense } from 'react'
import { Loading } from '#web/ui/loading.tsx'

const KeptDiagram = lazy(async () => ({ default: (await import('../theory-of-change/kept-diagram.tsx')).KeptDiagram }))

export const ProgrammeTheory = ({ programmeId }: { programmeId: string }) => (
  <Suspense fallback={<Loading />}>
    <KeptDiagram of={{ programmeId }} />
  </Suspense>
)
