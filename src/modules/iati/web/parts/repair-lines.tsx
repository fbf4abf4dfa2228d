import { useText } from '#web/text.ts'
import { FindingLine } from '#web/ui/finding-line.tsx'
import type { FileFinding } from '../../domain/file-finding.ts'

/** Where, and what to do. */
export function RepairLines({ findings }: { findings: FileFinding[] }) {
  const t = useText()
  return (
    <ul className="iati-repairs" role="list">
      {findings.slice(0, 300).map((one, index) => (
        <li key={index} className="iati-repair">
          <span className="small quiet figures">{one.line === undefined ? (one.at ?? '') : t('iati.line', { line: one.line })}</span>
          <FindingLine finding={one} />
        </li>
      ))}
    </ul>
  )
}
