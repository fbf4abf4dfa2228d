import type { Finding, Severity } from '#kernel/finding.ts'
import { useText } from '../text.ts'
import { Icon, type IconName } from './icon.tsx'
import './finding-line.css'

const icons: Record<Severity, IconName> = { blocker: 'problem', warning: 'warning', hint: 'info' }

/** What a rule says, in words, with a sign of how much it weighs. */
export function FindingLine({ finding }: { finding: Finding }) {
  const t = useText()
  return (
    <p className={`finding finding-${finding.severity}`}>
      <Icon name={icons[finding.severity]} size={16} />
      <span>
        <span className="for-readers-only">{t.word('web.finding', finding.severity)}: </span>
        {t.say(finding)}
      </span>
    </p>
  )
}
