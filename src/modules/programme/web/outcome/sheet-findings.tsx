import type { Finding } from '#kernel/finding.ts'
import { useText } from '#web/text.ts'
import { FindingLine } from '#web/ui/finding-line.tsx'
import type { PlannedValue } from '../../domain/planned-value.ts'
import type { Values } from './values-grid.ts'

interface Props {
  findings: ReadonlyMap<string, Finding[]>
  values: Values
  nameOf(value: PlannedValue): string
}

/** What is strange about the values, said in words under the sheet. It warns; it does not stand in the way. */
export function SheetFindings({ findings, values, nameOf }: Props) {
  const t = useText()
  const lines = [...findings].flatMap(([key, said]) => said.map((finding) => ({ finding, value: values.get(key) })))
  if (lines.length === 0) return null
  return (
    <section className="sheet-findings" aria-label={t('outcome.sheet-findings')}>
      <h3>{t('outcome.sheet-findings')}</h3>
      <ul role="list">
        {lines.slice(0, 12).map(({ finding, value }, index) => (
          <li key={index}>
            {value && <span className="small quiet">{nameOf(value)}</span>}
            <FindingLine finding={finding} />
          </li>
        ))}
        {lines.length > 12 && <li className="quiet small">{t('outcome.more-findings', { count: lines.length - 12 })}</li>}
      </ul>
    </section>
  )
}
