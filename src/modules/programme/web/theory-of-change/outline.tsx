// The same theory as a list: for those who listen, for small screens, and for whoever thinks in sentences. Everything can be changed here too.
import { useLayoutEffect, useRef, useState } from 'react'
import { markOfArrow, noteNumbers, stepKinds, type StepKind } from '#modules/programme/domain/theory-of-change.ts'
import { canAddStep, usualKind } from '#modules/programme/domain/theory-of-change-edits.ts'
import { outlineOf, type Line, type Reading } from '#modules/programme/domain/theory-of-change-outline.ts'
import { sentencesOf } from '#modules/programme/domain/theory-of-change-spoken.ts'
import { read } from '#kernel/translated-text.ts'
import { Button } from '#web/ui/button.tsx'
import { Select } from '#web/ui/select.tsx'
import { useDiagram } from './diagram-context.ts'
import { ChosenPanel } from './panel.tsx'

export function Outline() {
  const { value, editable, editing, say } = useDiagram()
  const [reading, setReading] = useState<Reading>('because')
  return (
    <div className="toc-outline stack">
      <Select
        label={say('toc.reading')}
        value={reading}
        options={[
          { value: 'because', label: say('toc.reading-because') },
          { value: 'leads-to', label: say('toc.reading-leads-to') },
        ]}
        onChange={(chosen) => setReading(chosen || 'because')}
      />
      <Lines lines={outlineOf(value, reading)} reading={reading} />
      {editable && canAddStep(value) && !editing.newStep && <AddStep />}
    </div>
  )
}

function AddStep() {
  const { value, editing, say } = useDiagram()
  const [kind, setKind] = useState<StepKind>(usualKind(value.steps.some((step) => step.kind === 'impact') ? 'impact' : undefined, 'before'))
  return (
    <div className="row toc-add">
      <Select
        bare
        label={say('toc.kind')}
        value={kind}
        options={stepKinds.map((one) => ({ value: one, label: say(`toc.kind-${one}`) }))}
        onChange={(one) => setKind(one || kind)}
      />
      <Button icon="plus" onClick={() => editing.begin({ kind })}>
        {say('toc.new-step')}
      </Button>
    </div>
  )
}

const Lines = ({ lines, reading }: { lines: Line[]; reading: Reading }) => (
  <ul className="toc-lines" role="list">
    {lines.map((line) => (
      <OutlineLine key={`${line.step.id} ${line.arrow?.id ?? ''}`} line={line} reading={reading} />
    ))}
  </ul>
)

function OutlineLine({ line: { step, arrow, again, lines }, reading }: { line: Line; reading: Reading }) {
  const { value, language, say, chosen, choose, editing } = useDiagram()
  const words = read(step.text, language)
  const numbers = noteNumbers(value)
  const open = !again && chosen?.thing === 'step' && chosen.id === step.id
  const arrowOpen = arrow !== undefined && chosen?.thing === 'arrow' && chosen.id === arrow.id
  const notes = arrow ? sentencesOf(arrow, language, say) : []
  return (
    <li className={`toc-line-of-list toc-list-${step.kind}`}>
      {arrow && <span className="toc-tie quiet">{say(reading === 'because' ? 'toc.because-word' : 'toc.leads-to-word')}</span>}
      {editing.newStep?.id === step.id ? (
        <NewLine kind={step.kind} />
      ) : (
        <button
          type="button"
          className="toc-line-words"
          aria-expanded={again ? undefined : open}
          onClick={() => choose(open ? undefined : { thing: 'step', id: step.id })}
        >
          <span className="toc-line-kind">{say(`toc.kind-${step.kind}`)}</span>
          <span className="toc-line-text" lang={words.language}>
            {words.text}
          </span>
          {again && <span className="quiet small">{say('toc.said-above')}</span>}
        </button>
      )}
      {arrow && notes.length > 0 && (
        <button
          type="button"
          className="toc-line-notes small"
          aria-expanded={arrowOpen}
          onClick={() => choose(arrowOpen ? undefined : { thing: 'arrow', id: arrow.id })}
        >
          <span className="toc-sign-of-list">{markOfArrow(arrow, numbers.get(arrow.id))}</span>
          <span>
            {notes.map((note) => (
              <span key={note} className="toc-note">
                {note}
              </span>
            ))}
          </span>
        </button>
      )}
      {(open || arrowOpen) && (
        <div className="toc-inside">
          <ChosenPanel />
        </div>
      )}
      {lines.length > 0 && <Lines lines={lines} reading={reading} />}
    </li>
  )
}

/** A step that is being written, in its place in the list. */
function NewLine({ kind }: { kind: StepKind }) {
  const { language, editing, say } = useDiagram()
  const [words, setWords] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => area.current?.focus(), [])
  return (
    <form
      className="toc-new-line stack tight"
      onSubmit={(event) => {
        event.preventDefault()
        editing.finish(words)
      }}
    >
      <textarea
        ref={area}
        className="input"
        rows={2}
        lang={language}
        dir="auto"
        maxLength={2000}
        aria-label={say('toc.text-of', { kind: say(`toc.kind-${kind}`) })}
        placeholder={say(`toc.kind-${kind}`)}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            editing.finish(words)
          }
          if (event.key === 'Escape') editing.drop()
        }}
      />
      <div className="row">
        <Button type="submit" icon="check">
          {say('toc.keep')}
        </Button>
        <Button kind="quiet" onClick={editing.drop}>
          {say('toc.cancel')}
        </Button>
      </div>
    </form>
  )
}
