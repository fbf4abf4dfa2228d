// What changes, before and after: figures of one indicator side by side, words of one thing side by side, the rest as sentences.
import type { AnswerTo } from '#web/ask.ts'
import { useText } from '#web/text.ts'
import { Table } from '#web/ui/table.tsx'
import { useFormat } from '#web/use-format.ts'
import type { Sentence } from '../../domain/change-sentences.ts'
import { fieldChanges, useFieldWords } from './field-changes.ts'
import './changes.css'

type FrameworkChange = AnswerTo<'GET /amendments/:amendmentId'>['changes'][number]

interface Props {
  sentences: Sentence[]
  /** The changes that the sentences tell, one by one, where what stood there is shown as well. */
  changes?: FrameworkChange[]
}

const isFigure = ({ code }: Sentence) => code === 'programme.amends-set-planned-value'

export function Changes({ sentences, changes }: Props) {
  const figures = Map.groupBy(sentences.filter(isFigure), ({ values }) => String(values.name))
  return (
    <div className="stack wide">
      {sentences.some((one) => !isFigure(one)) && (
        <ul className="programme-changes">{sentences.map((one, index) => !isFigure(one) && <Line key={index} sentence={one} change={changes?.[index]} />)}</ul>
      )}
      {[...figures].map(([name, lines], index) => (
        <Figures key={name} name={name} lines={lines} sortName={`sort-${index}`} />
      ))}
    </div>
  )
}

function Line({ sentence: { code, values }, change }: { sentence: Sentence; change: FrameworkChange | undefined }) {
  const t = useText()
  const format = useFormat()
  const { fieldName, fieldValue } = useFieldWords()
  const rows = change && 'before' in change && 'id' in change ? fieldChanges(change, t.language) : []
  const said = typeof values.fields === 'string' ? { ...values, fields: format.list(values.fields.split(', ').map(fieldName)) } : values
  return (
    <li>
      {t.say({ code, values: said })}
      {rows.length > 0 && (
        <dl className="programme-change small">
          {rows.map(({ field, before, after }) => (
            <div key={field}>
              <dt className="quiet">{fieldName(field)}</dt>
              <dd>
                <del>{fieldValue(before)}</del>
              </dd>
              <dd>
                <ins>{fieldValue(after)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}

/** Baselines and targets of one indicator. */
function Figures({ name, lines, sortName }: { name: string; lines: Sentence[]; sortName: string }) {
  const t = useText()
  const format = useFormat()
  const when = ({ values: { kind, span, year, from, until } }: Sentence) => {
    const days = span === 'year' ? String(year) : span === 'day' ? format.day(String(until)) : format.days(String(from), String(until))
    return kind === 'baseline' ? `${t('programme.baseline')} ${days}` : `${t('programme.target')} ${days}`
  }
  const value = ({ values }: Sentence, side: 'before' | 'after') => {
    const state = String(values[`${side}State`]).replace('_', '-')
    if (state === 'absent') return '–'
    return state === 'number' || state === 'zero' ? format.number(Number(values[side])) : t.word('programme.value', state)
  }
  return (
    <div className="programme-figures">
      <h3>{name}</h3>
      <Table
        caption={name}
        sortName={sortName}
        rows={lines}
        rowKey={({ values }) => `${values.kind} ${values.from} ${values.until}`}
        columns={[
          { key: 'when', head: t('programme.when'), cell: when },
          { key: 'before', head: t('programme.before'), numeric: true, cell: (line) => <span className="quiet">{value(line, 'before')}</span> },
          { key: 'after', head: t('programme.after'), numeric: true, cell: (line) => <strong>{value(line, 'after')}</strong> },
        ]}
      />
    </div>
  )
}
