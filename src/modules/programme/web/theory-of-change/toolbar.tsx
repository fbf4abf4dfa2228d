// What can be done with the whole diagram: look at it the other way, add, undo, lay out.
import { canAddStep, layOutAnew, turn } from '#modules/programme/domain/theory-of-change-edits.ts'
import { limits } from '#modules/programme/domain/theory-of-change.ts'
import { Button } from '#web/ui/button.tsx'
import { useDiagram } from './diagram-context.ts'

export type Showing = 'diagram' | 'list'

interface Props {
  showing: Showing
  onShow(showing: Showing): void
  /** Begins and ends drawing; nobody may when it is not there. */
  onDraw?: ((drawing: boolean) => void) | undefined
  standing?: string | undefined
}

export function Toolbar({ showing, onShow, onDraw, standing }: Props) {
  const { value, editable, say, editing, choose } = useDiagram()
  const { toUndo, toRedo } = editing
  const what = (done: typeof toUndo) => (done ? say(done.code, done.values) : '')
  const empty = value.steps.length === 0
  return (
    <div className="toc-toolbar" role="toolbar" aria-label={say('toc.tools')}>
      <div className="toc-switch" role="group" aria-label={say('toc.view')}>
        {(['diagram', 'list'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={showing === one} onClick={() => onShow(one)}>
            {say(`toc.view-${one}`)}
          </button>
        ))}
      </div>
      {onDraw && (
        <Button icon={editable ? 'check' : 'edit'} aria-pressed={editable} onClick={() => onDraw(!editable)}>
          {say(editable ? 'toc.done-drawing' : 'toc.draw')}
        </Button>
      )}
      {editable && (
        <div className="row">
          <Button
            icon="plus"
            reason={canAddStep(value) ? undefined : say('toc.too-many-steps', { count: limits.steps + 1, limit: limits.steps })}
            onClick={() => choose({ thing: 'step', id: editing.begin({}) })}
          >
            {say('toc.new-step')}
          </Button>
          <Button
            kind="quiet"
            icon="undo"
            reason={toUndo ? undefined : say('toc.nothing-to-undo')}
            title={toUndo ? say('toc.undo-what', { what: what(toUndo) }) : undefined}
            onClick={editing.undo}
          >
            {say('toc.undo')}
          </Button>
          <Button
            kind="quiet"
            icon="redo"
            reason={toRedo ? undefined : say('toc.nothing-to-redo')}
            title={toRedo ? say('toc.redo-what', { what: what(toRedo) }) : undefined}
            onClick={editing.redo}
          >
            {say('toc.redo')}
          </Button>
          {value.steps.some((step) => step.place) && (
            <Button kind="quiet" icon="tree" onClick={() => editing.apply(layOutAnew(value))}>
              {say('toc.lay-out')}
            </Button>
          )}
          {!empty && (
            <Button kind="quiet" icon="sort" onClick={() => editing.apply(turn(value, value.direction === 'up' ? 'right' : 'up'))}>
              {say(value.direction === 'up' ? 'toc.turn-right' : 'toc.turn-up')}
            </Button>
          )}
        </div>
      )}
      {editable && standing && (
        <span className="quiet small" role="status">
          {standing}
        </span>
      )}
    </div>
  )
}
