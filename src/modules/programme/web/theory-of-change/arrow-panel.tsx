// What an arrow rests on (the assumption) and what may stand in its way (the risk): to read, or to change.
import { riskLevels, type Arrow } from '#modules/programme/domain/theory-of-change.ts'
import { disconnect, noteOnArrow, rateRisk } from '#modules/programme/domain/theory-of-change-edits.ts'
import { nameOf } from '#modules/programme/domain/theory-of-change-findings.ts'
import { sentencesOf } from '#modules/programme/domain/theory-of-change-spoken.ts'
import { Button } from '#web/ui/button.tsx'
import { Select } from '#web/ui/select.tsx'
import { useDiagram } from './diagram-context.ts'
import { TextInLanguages } from './text-in-languages.tsx'

export function ArrowPanel({ arrow }: { arrow: Arrow }) {
  const { value, language, editable, say, editing, choose } = useDiagram()
  const name = (id: string) =>
    nameOf(
      value.steps.find((step) => step.id === id),
      language,
    )
  const ends = (
    <p className="toc-ends">
      <button type="button" className="toc-link" onClick={() => choose({ thing: 'step', id: arrow.from })}>
        {name(arrow.from)}
      </button>
      <span className="quiet"> {say('toc.leads-to-word')} </span>
      <button type="button" className="toc-link" onClick={() => choose({ thing: 'step', id: arrow.to })}>
        {name(arrow.to)}
      </button>
    </p>
  )
  if (!editable) {
    return (
      <div className="stack tight">
        {ends}
        {sentencesOf(arrow, language, say).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    )
  }
  return (
    <div className="stack">
      {ends}
      {(['assumption', 'risk'] as const).map((note) => (
        <TextInLanguages
          key={`${arrow.id} ${note}`}
          label={say(`toc.${note}`)}
          optional
          text={arrow[note]}
          onDone={(inLanguage, words) => editing.apply(noteOnArrow(value, arrow.id, note, inLanguage, words))}
        />
      ))}
      {arrow.risk && (
        <Select
          label={say('toc.risk-level')}
          value={arrow.riskLevel ?? ''}
          empty={say('toc.risk-level-none')}
          options={riskLevels.map((level) => ({ value: level, label: say(`toc.risk-level-${level}`) }))}
          onChange={(level) => editing.apply(rateRisk(value, arrow.id, level || undefined, language))}
        />
      )}
      <div className="row">
        <Button
          kind="quiet"
          icon="delete"
          onClick={() => {
            choose({ thing: 'step', id: arrow.from })
            editing.apply(disconnect(value, arrow.id, language))
          }}
        >
          {say('toc.remove-arrow')}
        </Button>
      </div>
    </div>
  )
}
