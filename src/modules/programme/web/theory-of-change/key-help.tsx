import { useDiagram } from './diagram-context.ts'
import type { Key } from './words.ts'

const keys: [string[], Key, 'always' | 'drawing'][] = [
  [['↑', '↓', '←', '→'], 'toc.key-walk', 'always'],
  [['Home', 'End'], 'toc.key-ends', 'always'],
  [['A'], 'toc.key-mark', 'always'],
  [['Enter'], 'toc.key-write', 'drawing'],
  [['N'], 'toc.key-after', 'drawing'],
  [['Shift', 'N'], 'toc.key-before', 'drawing'],
  [['C'], 'toc.key-connect', 'drawing'],
  [['Alt', '↑ ↓ ← →'], 'toc.key-move', 'drawing'],
  [['Delete'], 'toc.key-remove', 'drawing'],
  [['Ctrl', 'Z'], 'toc.key-undo', 'drawing'],
  [['Ctrl', 'Shift', 'Z'], 'toc.key-redo', 'drawing'],
  [['+', '−', '0'], 'toc.key-zoom', 'always'],
]

/** What the keys do in the diagram. */
export function KeyHelp() {
  const { editable, say } = useDiagram()
  return (
    <details className="toc-keys">
      <summary>{say('toc.keys')}</summary>
      <dl>
        {keys
          .filter(([, , when]) => editable || when === 'always')
          .map(([press, does]) => (
            <div key={does}>
              <dt>
                {press.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{say(does)}</dd>
            </div>
          ))}
      </dl>
    </details>
  )
}
