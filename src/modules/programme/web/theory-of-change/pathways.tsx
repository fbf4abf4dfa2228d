// The pathways of the theory: a legend to read, a short list to change.
import { useState } from 'react'
import { inWords, limits } from '#modules/programme/domain/theory-of-change.ts'
import { addPathway, nextLook, removePathway, renamePathway } from '#modules/programme/domain/theory-of-change-edits.ts'
import { freshId } from '#kernel/id.ts'
import { textIn } from '#kernel/translated-text.ts'
import { Button } from '#web/ui/button.tsx'
import { useDiagram } from './diagram-context.ts'
import { AddLine } from './add-line.tsx'
import { LineSample } from './step-box.tsx'
import { TextInLanguages } from './text-in-languages.tsx'

export function Pathways() {
  const { value, language, editable, say, editing } = useDiagram()
  const [opened, setOpened] = useState<string | undefined>(undefined)
  if (value.pathways.length === 0 && !editable) return null
  return (
    <section className="stack tight">
      <h2 className="toc-heading">{say('toc.pathways')}</h2>
      {editable && <p className="quiet small">{say('toc.pathways-help')}</p>}
      <ul className="toc-legend" role="list">
        {value.pathways.map((pathway) => (
          <li key={pathway.id}>
            <LineSample look={pathway.look} />
            {opened === pathway.id && editable ? (
              <TextInLanguages
                label={say('toc.pathway-title')}
                bare
                line
                text={pathway.title}
                onDone={(inLanguage, words) => {
                  if (words) editing.apply(renamePathway(value, pathway.id, inLanguage, words))
                }}
              />
            ) : (
              <span>{inWords(pathway.title, language)}</span>
            )}
            {editable && (
              <>
                <Button
                  kind="quiet"
                  icon={opened === pathway.id ? 'check' : 'edit'}
                  iconOnly
                  onClick={() => setOpened(opened === pathway.id ? undefined : pathway.id)}
                >
                  {say(opened === pathway.id ? 'toc.keep' : 'toc.rename-name', { name: inWords(pathway.title, language) })}
                </Button>
                <Button kind="quiet" icon="delete" iconOnly onClick={() => editing.apply(removePathway(value, pathway.id))}>
                  {say('toc.remove-name', { name: inWords(pathway.title, language) })}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {editable && value.pathways.length < limits.pathways && (
        <AddLine
          label={say('toc.pathway-title')}
          act={say('toc.add-pathway')}
          onAdd={(words) => editing.apply(addPathway(value, { id: freshId(), title: textIn(language, words), look: nextLook(value) }))}
        />
      )}
    </section>
  )
}
