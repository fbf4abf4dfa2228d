// Beside the diagram: what is chosen there. Without a choice, while drawing, a word on how to begin.
import { Button } from '#web/ui/button.tsx'
import { ArrowPanel } from './arrow-panel.tsx'
import { useDiagram } from './diagram-context.ts'
import { StepPanel } from './step-panel.tsx'

/** The chosen step or arrow; nothing when it is gone, or not written yet. */
export function ChosenPanel() {
  const { value, chosen, editing } = useDiagram()
  const step = chosen?.thing === 'step' && chosen.id !== editing.newStep?.id ? value.steps.find((one) => one.id === chosen.id) : undefined
  const arrow = chosen?.thing === 'arrow' ? value.arrows.find((one) => one.id === chosen.id) : undefined
  if (step) return <StepPanel step={step} />
  if (arrow) return <ArrowPanel arrow={arrow} />
  return null
}

export function Panel() {
  const { value, chosen, choose, editable, say } = useDiagram()
  const there = chosen && (chosen.thing === 'step' ? value.steps : value.arrows).some((one) => one.id === chosen.id)
  if (!there)
    return editable ? (
      <aside className="toc-panel toc-panel-empty quiet small" aria-label={say('toc.details')}>
        <p>{say('toc.choose-first')}</p>
      </aside>
    ) : null
  return (
    <aside className="toc-panel" aria-label={say('toc.details')}>
      <header className="toc-panel-head">
        <h2 className="toc-heading">{say(chosen.thing === 'step' ? 'toc.step' : 'toc.arrow')}</h2>
        <Button kind="quiet" icon="close" iconOnly onClick={() => choose(undefined)}>
          {say('toc.close')}
        </Button>
      </header>
      <ChosenPanel />
    </aside>
  )
}
