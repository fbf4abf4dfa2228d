import type { OutcomeAnswer } from './answer.ts'
import { Narratives } from './narratives.tsx'
import { Partners } from './partners.tsx'
import { Places } from './places.tsx'
import { TargetGroups } from './target-groups.tsx'
import { Themes } from './themes.tsx'

export const Overview = ({ it }: { it: OutcomeAnswer }) => (
  <>
    <Narratives it={it} />
    <Places it={it} />
    <Partners it={it} />
    <TargetGroups it={it} />
    <Themes it={it} />
  </>
)
