// Everything about one step: to read, or to change.
import { inWords, stepKinds, type Arrow, type Step } from '#modules/programme/domain/theory-of-change.ts'
import { changeStep, connect, removeStep, rewriteStep } from '#modules/programme/domain/theory-of-change-edits.ts'
import { nameOf, whyNotConnect } from '#modules/programme/domain/theory-of-change-findings.ts'
import { arrowsFrom, arrowsTo } from '#modules/programme/domain/theory-of-change-paths.ts'
import { sentencesOf } from '#modules/programme/domain/theory-of-change-spoken.ts'
import { freshId } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { Button } from '#web/ui/button.tsx'
import { Choices } from '#web/ui/choice.tsx'
import { Select } from '#web/ui/select.tsx'
import { useDiagram } from './diagram-context.ts'
import { TextInLanguages } from './text-in-languages.tsx'

type End = 'from' | 'to'

export function StepPanel({ step }: { step: Step }) {
  const { value, language, editable, say, editing, choose } = useDiagram()
  const words = read(step.text, language)
  const change = (what: Parameters<typeof changeStep>[2]) => editing.apply(changeStep(value, step.id, what, language))
  if (!editable) {
    const pathway = value.pathways.find((one) => one.id === step.pathway)
    const actors = value.actors.filter((actor) => step.actors?.includes(actor.id))
    return (
      <div className="stack tight">
        <p className="toc-panel-kind">{say(`toc.kind-${step.kind}`)}</p>
        <p lang={words.language}>{words.text}</p>
        {pathway && <p className="quiet small">{say('toc.in-pathway', { name: inWords(pathway.title, language) })}</p>}
        {actors.length > 0 && (
          <p className="quiet small">{say('toc.with-actors', { names: actors.map((actor) => inWords(actor.name, language)).join(', ') })}</p>
        )}
        <Ties step={step} end="to" />
        <Ties step={step} end="from" />
      </div>
    )
  }
  return (
    <div className="stack">
      <TextInLanguages
        key={step.id}
        label={say('toc.text')}
        text={step.text}
        onDone={(inLanguage, text) => {
          if (text !== '') editing.apply(rewriteStep(value, step.id, inLanguage, text))
        }}
      />
      <Select
        label={say('toc.kind')}
        value={step.kind}
        options={stepKinds.map((kind) => ({ value: kind, label: say(`toc.kind-${kind}`) }))}
        onChange={(kind) => change({ kind })}
      />
      {value.pathways.length > 0 && (
        <Select
          label={say('toc.pathway')}
          optional
          value={step.pathway ?? ''}
          empty={say('toc.no-pathway')}
          options={value.pathways.map((one) => ({ value: one.id, label: inWords(one.title, language) }))}
          onChange={(pathway) => change({ pathway: pathway || undefined })}
        />
      )}
      {value.actors.length > 0 && (
        <Choices
          label={say('toc.actors')}
          optional
          value={step.actors ?? []}
          options={value.actors.map((actor) => ({ value: actor.id, label: inWords(actor.name, language) }))}
          onChange={(actors) => change({ actors })}
        />
      )}
      <Ties step={step} end="to" />
      <Ties step={step} end="from" />
      <div className="row">
        <Button icon="plus" onClick={() => editing.begin({ beside: step.id, side: 'before' })}>
          {say('toc.step-before')}
        </Button>
        <Button icon="plus" onClick={() => editing.begin({ beside: step.id, side: 'after' })}>
          {say('toc.step-after')}
        </Button>
        <Button
          kind="quiet"
          icon="delete"
          onClick={() => {
            choose(undefined)
            editing.apply(removeStep(value, step.id, language))
          }}
        >
          {say('toc.remove-step')}
        </Button>
      </div>
    </div>
  )
}

/** The steps at the other ends of its arrows, what is assumed there, and a way to draw one more. */
function Ties({ step, end }: { step: Step; end: End }) {
  const { value, language, editable, say, editing } = useDiagram()
  const arrows = end === 'to' ? arrowsFrom(value, step.id) : arrowsTo(value, step.id)
  if (arrows.length === 0 && !editable) return null
  const ends = (other: string) => (end === 'to' ? { from: step.id, to: other } : { from: other, to: step.id })
  const others = value.steps.filter((one) => !whyNotConnect(value, ends(one.id), language))
  return (
    <section className="toc-ties" aria-label={say(end === 'to' ? 'toc.leads-to' : 'toc.depends-on')}>
      <p className="toc-ties-head">{say(end === 'to' ? 'toc.leads-to' : 'toc.depends-on')}</p>
      {arrows.length > 0 && (
        <ul role="list">
          {arrows.map((arrow) => (
            <Tie key={arrow.id} arrow={arrow} end={end} />
          ))}
        </ul>
      )}
      {editable && others.length > 0 && (
        <Select
          bare
          label={say(end === 'to' ? 'toc.add-leads-to' : 'toc.add-depends-on')}
          value=""
          empty={say(end === 'to' ? 'toc.add-leads-to' : 'toc.add-depends-on')}
          options={others.map((one) => ({ value: one.id, label: nameOf(one, language), group: say(`toc.kind-${one.kind}`) }))}
          onChange={(other) => {
            if (other) editing.apply(connect(value, { id: freshId(), ...ends(other) }, language))
          }}
        />
      )}
    </section>
  )
}

function Tie({ arrow, end }: { arrow: Arrow; end: End }) {
  const { value, language, editable, say, choose } = useDiagram()
  const other = value.steps.find((one) => one.id === arrow[end])
  if (!other) return null
  return (
    <li>
      <button type="button" className="toc-link" onClick={() => choose({ thing: 'step', id: other.id })}>
        {nameOf(other, language)}
      </button>
      {sentencesOf(arrow, language, say).map((sentence) => (
        <p key={sentence} className="quiet small">
          {sentence}
        </p>
      ))}
      {editable && (
        <Button
          kind="quiet"
          icon="edit"
          aria-label={say('toc.edit-arrow-of', { name: nameOf(other, language) })}
          onClick={() => choose({ thing: 'arrow', id: arrow.id })}
        >
          {say('toc.edit-arrow')}
        </Button>
      )}
    </li>
  )
}
