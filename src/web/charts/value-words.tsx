import type { Value } from '#kernel/value.ts'
import { useText } from '../text.ts'
import { useSaid } from './said.ts'

interface Props {
  value: Value | undefined
  estimate?: boolean
  completeness?: { received: number; expected: number } | undefined
}

/** A value in a table or a sentence: the five states stay apart, an incomplete total stands in italics with what is missing. */
export function ValueWords({ value, estimate, completeness }: Props) {
  const t = useText()
  const said = useSaid()
  if (!value) return <span className="quiet">–</span>
  const hasFigure = value.state === 'number' || value.state === 'zero'
  const part = completeness && completeness.received < completeness.expected ? completeness : undefined
  return (
    <span className={`figures${hasFigure ? '' : ' quiet'}${part ? ' chart-incomplete' : ''}`}>
      {said.value(value, { estimate })}
      {part && <span className="quiet"> {t('web.chart-received', part)}</span>}
    </span>
  )
}
