import { blocker, hint, warning } from '#kernel/finding.ts'
import { Problem } from '#kernel/problem.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { FindingLine } from '../ui/finding-line.tsx'
import { iconShapes, type IconName } from '../ui/icon-shapes.ts'
import { Icon } from '../ui/icon.tsx'
import { Loading } from '../ui/loading.tsx'
import { Mark } from '../ui/mark.tsx'
import { Section } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Progress } from '../ui/progress.tsx'
import { Count, State } from '../ui/state.tsx'

export const StatesShown = () => (
  <>
    <Section title="States">
      <div className="row">
        <State>Draft</State>
        <State tone="info">Sent</State>
        <State tone="good">Approved</State>
        <State tone="warn">Returned with remarks</State>
        <State tone="bad">Late</State>
        <Count label="waiting">{3}</Count>
      </div>
      <div className="columns">
        <div className="stack">
          <ProblemNote problem={new Problem('kernel.changed-meanwhile', 409)} />
          <ProblemNote problem={new Problem('web.no-line', 0)} again={() => {}} />
          <ProblemNote problem={new Problem('something.unheard-of', 500)} again={() => {}} />
        </div>
        <div className="stack">
          <FindingLine finding={blocker('kernel.period')} />
          <FindingLine finding={warning('kernel.text-too-long')} />
          <FindingLine finding={hint('kernel.language-code')} />
          <Progress label="Reading the file" done={0.42} />
          <Progress label="Writing 18 activities" />
          <Loading />
        </div>
      </div>
      <Empty icon="programme" title="Your programmes will stand here" action={<Button kind="primary">Start a programme</Button>}>
        <p>A programme holds the outcomes, indicators and partners of one five-year cycle. Start one, or bring in a published IATI file to look around.</p>
      </Empty>
    </Section>
    <Section title="Mark and icons">
      <div className="row">
        {[16, 24, 32, 64].map((size) => (
          <span key={size} style={{ color: 'var(--accent)' }}>
            <Mark size={size} />
          </span>
        ))}
      </div>
      <div className="row">
        {(Object.keys(iconShapes) as IconName[]).map((name) => (
          <span key={name} title={name}>
            <Icon name={name} />
          </span>
        ))}
      </div>
    </Section>
  </>
)
