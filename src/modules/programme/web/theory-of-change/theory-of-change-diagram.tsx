// The theory of change of a programme or an outcome, as people draw it and read it: a diagram, a list, and a table of what it rests on.
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import type { TheoryOfChange } from '#modules/programme/domain/theory-of-change.ts'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Actors } from './actors.tsx'
import { DiagramContext, type Chosen, type DiagramState } from './diagram-context.ts'
import { Findings } from './findings.tsx'
import { KeyHelp } from './key-help.tsx'
import { NotesTable } from './notes-table.tsx'
import { Outline } from './outline.tsx'
import { Panel } from './panel.tsx'
import { Pathways } from './pathways.tsx'
import { SaveButtons } from './save-buttons.tsx'
import { Stage } from './stage.tsx'
import { Toolbar, type Showing } from './toolbar.tsx'
import { useEditing, type OnChange } from './use-editing.ts'
import { useWords } from './words.ts'
import './theory-of-change.css'

interface Props {
  value: TheoryOfChange
  /** In which language narratives are read and written. */
  language: string
  /** She may draw on it. It opens to be read all the same: who wants to draw says so. */
  editable: boolean
  /** Whether what was drawn is saved, in words; stands beside the tools while she draws. */
  standing?: string
  /** Hears the whole next document and the key of what was done, e.g. `toc.did-connect`. */
  onChange?: OnChange
  /** What this is the theory of: stands on the saved picture. */
  title: string
}

const phone = '(max-width: 40rem)'

export function TheoryOfChangeDiagram({ value, language, editable: mayDraw, standing, onChange, title }: Props) {
  const say = useWords()
  const editing = useEditing(value, language, onChange)
  const [chosen, choose] = useState<Chosen>(undefined)
  const [drawing, setDrawing] = useState(false)
  const editable = mayDraw && drawing
  const [showing, show] = useState<Showing>(() => (matchMedia(phone).matches ? 'list' : 'diagram'))
  const [said, setSaid] = useState({ words: '', undoable: false })

  const { last } = editing
  useEffect(() => {
    if (!last) return
    const what = say(last.done.code, last.done.values)
    setSaid(last.way === 'did' ? { words: what, undoable: true } : { words: say(last.way === 'undid' ? 'toc.undid' : 'toc.redid', { what }), undoable: false })
  }, [last, say])

  // It has been read by then; what can be undone still can, from the tools.
  useEffect(() => {
    if (said.words === '') return
    const timer = setTimeout(() => setSaid({ words: '', undoable: false }), 15_000)
    return () => clearTimeout(timer)
  }, [said])

  const shown = editing.shown
  const state = useMemo<DiagramState>(
    () => ({ value: shown, language, editable, say, editing, chosen, choose }),
    [shown, language, editable, say, editing, chosen],
  )
  const empty = shown.steps.length === 0

  function draw(next: boolean) {
    if (!next) {
      editing.drop()
      choose(undefined)
    }
    setDrawing(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!editable || !(event.ctrlKey || event.metaKey) || event.altKey) return
    if ((event.target as Element).closest('input, textarea, select')) return // a field has an undo of its own
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) editing.redo()
    else editing.undo()
  }

  return (
    <DiagramContext.Provider value={state}>
      <div className="toc" role="group" aria-label={title} onKeyDown={onKeyDown}>
        {(!empty || editing.toUndo) && <Toolbar showing={showing} onShow={show} onDraw={mayDraw ? draw : undefined} standing={standing} />}
        <div className="toc-ground">
          {empty ? (
            <Empty
              icon="branch"
              title={say('toc.empty-title')}
              action={
                mayDraw ? (
                  <Button
                    kind="primary"
                    icon="plus"
                    onClick={() => {
                      setDrawing(true)
                      choose({ thing: 'step', id: editing.begin({ kind: 'impact' }) })
                    }}
                  >
                    {say('toc.empty-begin')}
                  </Button>
                ) : undefined
              }
            >
              <p>{say('toc.empty-why')}</p>
              {mayDraw && <p>{say('toc.empty-how')}</p>}
            </Empty>
          ) : showing === 'list' ? (
            <Outline />
          ) : (
            <div className={`toc-board${editable ? ' toc-board-drawing' : ''}`}>
              <Stage key={shown.direction} label={title} onSay={(words) => setSaid({ words, undoable: false })} />
              <Panel />
            </div>
          )}
          <div className={said.words ? 'toc-said toc-said-now' : 'toc-said'} role="status">
            {said.words && <span>{said.words}</span>}
            {said.undoable && editable && editing.toUndo === last?.done && (
              <Button kind="quiet" icon="undo" aria-label={say('toc.undo-what', { what: said.words })} onClick={editing.undo}>
                {say('toc.undo')}
              </Button>
            )}
          </div>
        </div>
        {!empty && (
          <div className="toc-under">
            {showing === 'diagram' && <KeyHelp />}
            <SaveButtons title={title} />
          </div>
        )}
        {editable && !empty && <Findings />}
        {!empty && <NotesTable />}
        {!empty && (
          <div className="columns">
            <Pathways />
            <Actors />
          </div>
        )}
      </div>
    </DiagramContext.Provider>
  )
}
