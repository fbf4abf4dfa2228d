// A theory of change where it is at home: asked for, drawn, kept. Also after approval it is drawn on: it is how one thinks, not what one promised.
import { useEffect, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { currentSpace, perform, type AnswerTo } from '#web/ask.ts'
import { useLive } from '#web/live-value.ts'
import { asProblem, useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { useUnsaved } from '#web/ui/use-unsaved.ts'
import { drawingKeeper, type Save } from './drawing-keeper.ts'
import { OvertakenNote } from './overtaken-note.tsx'
import { TheoryOfChangeDiagram } from './theory-of-change-diagram.tsx'
import { useLatest } from './use-latest.ts'

type Of = { programmeId: string } | { outcomeId: string }
type Theory = AnswerTo<'GET /outcomes/:outcomeId/theory-of-change'>

const questions = { programme: 'GET /programmes/:programmeId/theory-of-change', outcome: 'GET /outcomes/:outcomeId/theory-of-change' } as const

/** `<KeptDiagram of={{ outcomeId }} />` or `<KeptDiagram of={{ programmeId }} />`. */
export function KeptDiagram({ of }: { of: Of }) {
  const ofOutcome = 'outcomeId' in of
  const outcome = useQuestion(questions.outcome, { outcomeId: ofOutcome ? of.outcomeId : '' }, { when: ofOutcome })
  const programme = useQuestion(questions.programme, { programmeId: ofOutcome ? '' : of.programmeId }, { when: !ofOutcome })
  const theory = ofOutcome ? outcome : programme
  return <Answer of={theory}>{(it) => <Diagram key={it.of.id} of={of} it={it} refresh={theory.again} />}</Answer>
}

function Diagram({ of, it, refresh }: { of: Of; it: Theory; refresh(): void }) {
  const t = useText()
  const read = useRead()
  const client = useQueryClient()
  const [lookingAtTheirs, look] = useState(false)
  const [keeper] = useState(() => {
    const key = [currentSpace(), 'outcomeId' in of ? questions.outcome : questions.programme, of]
    const save: Save = async (what, errand) => {
      const { version } = await perform('programme.save-theory-of-change', { ...of, ...what }, errand).catch((reason: unknown) => {
        throw asProblem(reason)
      })
      // What is remembered is what she drew: coming back needs no line.
      client.setQueryData<Theory>(key, (old) => old && { ...old, version, diagram: what.diagram })
      return { version }
    }
    return drawingKeeper(it, save)
  })
  const kept = useLive(keeper.kept)
  const { standing } = kept

  useEffect(() => keeper.arrived(it), [keeper, it])
  const again = useLatest(refresh)
  useEffect(() => {
    if (standing === 'overtaken') again.current()
  }, [again, standing, kept.problem])
  useEffect(() => () => keeper.leave(), [keeper])
  useUnsaved(standing === 'overtaken' || standing === 'refused')

  const title = `${it.of.code} ${read(it.of.title)}`
  const theirs = lookingAtTheirs ? kept.theirs : undefined
  return (
    <div className="stack">
      {standing === 'overtaken' && <OvertakenNote keeper={keeper} kept={kept} lookingAtTheirs={Boolean(theirs)} look={look} />}
      {standing === 'refused' && kept.problem && <ProblemNote problem={kept.problem} again={keeper.again} />}
      {theirs && <TheoryOfChangeDiagram value={theirs.diagram} language={t.language} editable={false} title={title} />}
      <div className="stack" hidden={Boolean(theirs)}>
        <TheoryOfChangeDiagram
          value={kept.shown}
          language={t.language}
          editable={it.may.edit}
          title={title}
          onChange={keeper.draw}
          standing={standing === 'saved' ? t('toc.kept-saved') : standing === 'waiting' ? t('toc.kept-waiting') : t('toc.kept-refused')}
        />
      </div>
    </div>
  )
}
