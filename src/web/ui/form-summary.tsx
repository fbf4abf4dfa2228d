import { useEffect, type RefObject } from 'react'
import type { Finding } from '#kernel/finding.ts'
import type { Problem } from '#kernel/problem.ts'
import { useText } from '../text.ts'
import { FindingLine } from './finding-line.tsx'
import { ProblemNote } from './problem-note.tsx'

interface Props {
  focus: RefObject<HTMLDivElement | null>
  findings: Finding[]
  problem: Problem | undefined
  fieldOf(finding: Finding): { id: string; label: string } | undefined
}

/** All that stands in the way, each line a way to its field. */
export function FormSummary({ focus, findings, problem, fieldOf }: Props) {
  const t = useText()
  const blockers = findings.filter((one) => one.severity === 'blocker')
  useEffect(() => {
    if (problem) focus.current?.focus()
  }, [problem, focus])
  if (blockers.length === 0 && !problem) return null

  function goTo(event: { preventDefault(): void }, id: string) {
    event.preventDefault()
    const place = document.getElementById(id)
    const control = place?.matches('input, select, textarea, button') ? place : place?.querySelector<HTMLElement>('input, select, textarea, button')
    ;(control ?? place)?.scrollIntoView({ block: 'center' })
    control?.focus({ preventScroll: true })
  }
  return (
    <div className="form-summary" ref={focus} tabIndex={-1} role="alert">
      {blockers.length === 0 && problem && <ProblemNote problem={problem} />}
      {blockers.length > 0 && (
        <>
          <h2 className="form-summary-title">{t('web.stands-in-the-way', { count: blockers.length })}</h2>
          <ul role="list" className="stack tight">
            {blockers.map((finding) => {
              const field = fieldOf(finding)
              return (
                <li key={finding.code + finding.at}>
                  {field ? (
                    <a href={`#${field.id}`} className="form-summary-link" onClick={(event) => goTo(event, field.id)}>
                      <strong>{field.label}</strong> – {t.say(finding)}
                    </a>
                  ) : (
                    <FindingLine finding={finding} />
                  )}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </div>
  )
}
