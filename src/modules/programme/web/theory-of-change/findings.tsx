// What the rules say about the theory so far, each with a way to the place it is about.
import { useMemo } from 'react'
import type { Finding } from '#kernel/finding.ts'
import { theoryOfChangeFindings } from '#modules/programme/domain/theory-of-change-findings.ts'
import { Button } from '#web/ui/button.tsx'
import { FindingLine } from '#web/ui/finding-line.tsx'
import { useDiagram, type Chosen } from './diagram-context.ts'

export function Findings() {
  const { value, language, say, choose, editing } = useDiagram()
  const findings = useMemo(() => (editing.newStep ? [] : theoryOfChangeFindings(value, language)), [value, language, editing.newStep])
  if (findings.length === 0) return null
  const blockers = findings.filter((one) => one.severity === 'blocker').length
  const target = ({ at = '' }: Finding): Chosen => {
    const [list, index] = at.split('.')
    const thing = list === 'steps' ? 'step' : list === 'arrows' ? 'arrow' : undefined
    const id = thing && value[thing === 'step' ? 'steps' : 'arrows'][Number(index)]?.id
    return thing && id ? { thing, id } : undefined
  }
  return (
    <details className="toc-findings" open={blockers > 0}>
      <summary>{blockers > 0 ? say('toc.to-mend', { count: blockers }) : say('toc.to-think-about', { count: findings.length })}</summary>
      <ul role="list">
        {findings.map((finding) => {
          const there = target(finding)
          return (
            <li key={`${finding.code} ${finding.at ?? ''}`}>
              <FindingLine finding={finding} />
              {there && (
                <Button kind="quiet" aria-label={say('toc.go-there-for', { what: say(finding.code, finding.values) })} onClick={() => choose(there)}>
                  {say('toc.go-there')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
