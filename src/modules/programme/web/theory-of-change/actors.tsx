// Who brings the change about: unions, workers, employers, governments and others.
import { useState } from 'react'
import { actorKinds, inWords, limits, type ActorKind } from '#modules/programme/domain/theory-of-change.ts'
import { addActor, changeActor, removeActor } from '#modules/programme/domain/theory-of-change-edits.ts'
import { freshId } from '#kernel/id.ts'
import { textIn } from '#kernel/translated-text.ts'
import { Button } from '#web/ui/button.tsx'
import { Select } from '#web/ui/select.tsx'
import { useDiagram } from './diagram-context.ts'
import { AddLine } from './add-line.tsx'
import { TextInLanguages } from './text-in-languages.tsx'

export function Actors() {
  const { value, language, editable, say, editing } = useDiagram()
  const [opened, setOpened] = useState<string | undefined>(undefined)
  const [kind, setKind] = useState<ActorKind>('union')
  if (value.actors.length === 0 && !editable) return null
  const kinds = actorKinds.map((one) => ({ value: one, label: say(`toc.actor-kind-${one}`) }))
  return (
    <section className="stack tight">
      <h2 className="toc-heading">{say('toc.actors')}</h2>
      {editable && <p className="quiet small">{say('toc.actors-help')}</p>}
      <ul className="toc-legend" role="list">
        {value.actors.map((actor) => {
          const name = inWords(actor.name, language)
          return (
            <li key={actor.id}>
              {opened === actor.id && editable ? (
                <div className="stack tight">
                  <TextInLanguages
                    label={say('toc.actor-name')}
                    bare
                    line
                    text={actor.name}
                    onDone={(inLanguage, words) => {
                      if (words) editing.apply(changeActor(value, actor.id, { words }, inLanguage))
                    }}
                  />
                  <Select
                    bare
                    label={say('toc.actor-kind')}
                    value={actor.kind}
                    options={kinds}
                    onChange={(one) => one && editing.apply(changeActor(value, actor.id, { kind: one }, language))}
                  />
                </div>
              ) : (
                <span>
                  {name} <span className="quiet">· {say(`toc.actor-kind-${actor.kind}`)}</span>
                </span>
              )}
              {editable && (
                <>
                  <Button
                    kind="quiet"
                    icon={opened === actor.id ? 'check' : 'edit'}
                    iconOnly
                    onClick={() => setOpened(opened === actor.id ? undefined : actor.id)}
                  >
                    {say(opened === actor.id ? 'toc.keep' : 'toc.rename-name', { name })}
                  </Button>
                  <Button kind="quiet" icon="delete" iconOnly onClick={() => editing.apply(removeActor(value, actor.id))}>
                    {say('toc.remove-name', { name })}
                  </Button>
                </>
              )}
            </li>
          )
        })}
      </ul>
      {editable && value.actors.length < limits.actors && (
        <AddLine
          label={say('toc.actor-name')}
          act={say('toc.add-actor')}
          onAdd={(words) => editing.apply(addActor(value, { id: freshId(), name: textIn(language, words), kind }))}
        >
          <Select bare label={say('toc.actor-kind')} value={kind} options={kinds} onChange={(one) => one && setKind(one)} />
        </AddLine>
      )}
    </section>
  )
}
