import type { Problem as Refusal } from '#kernel/problem.ts'
import { useText } from '../text.ts'
import { Button } from './button.tsx'
import { FindingLine } from './finding-line.tsx'
import { Icon } from './icon.tsx'
import './problem-note.css'

/** What went wrong and what to do, never "an error occurred". */
export function ProblemNote({
  problem,
  again,
}: {
  problem: Pick<Refusal, 'code' | 'status' | 'values' | 'findings'> & { title?: string }
  again?: (() => void) | undefined
}) {
  const t = useText()
  const { title, values } = problem
  const code = t.knows(problem.code) || title ? problem.code : 'web.server-stumbled'
  const passing = problem.status <= 0 || problem.status >= 500
  return (
    <div className={passing ? 'problem problem-passing' : 'problem'} role={passing ? 'status' : 'alert'}>
      <Icon name={problem.status === 0 ? 'offline' : passing ? 'warning' : 'problem'} />
      <div className="stack tight">
        <p>{t.say({ code, values, title })}</p>
        {problem.findings.map((finding) => (
          <FindingLine key={finding.code + finding.at} finding={finding} />
        ))}
        {again && passing && (
          <div>
            <Button onClick={again}>{t('web.try-again')}</Button>
          </div>
        )}
      </div>
    </div>
  )
}
