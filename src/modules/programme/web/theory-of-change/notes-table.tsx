// Every assumption and risk in one table: what the marks on the arrows stand for.
import { hasNote, inWords, markOfArrow, noteNumbers, type Arrow } from '#modules/programme/domain/theory-of-change.ts'
import { nameOf } from '#modules/programme/domain/theory-of-change-findings.ts'
import { Button } from '#web/ui/button.tsx'
import { Table, type Column } from '#web/ui/table.tsx'
import { useDiagram, type DiagramState } from './diagram-context.ts'

export function NotesTable() {
  const diagram = useDiagram()
  const title = diagram.say('toc.assumptions-and-risks')
  const rows = diagram.value.arrows.filter(hasNote)
  if (rows.length === 0) return null
  return (
    <section className="stack tight toc-notes">
      <h2 className="toc-heading">{title}</h2>
      <Table caption={title} rows={rows} rowKey={(arrow) => arrow.id} columns={columnsOf(diagram)} sortName="toc" />
    </section>
  )
}

function columnsOf({ value, language, editable, say, choose }: DiagramState): Column<Arrow>[] {
  const numbers = noteNumbers(value)
  const name = (id: string) =>
    nameOf(
      value.steps.find((step) => step.id === id),
      language,
    )
  const ends = (arrow: Arrow) => (
    <span className="toc-row-head">
      <span className="toc-sign-of-list">{markOfArrow(arrow, numbers.get(arrow.id))}</span>
      <span>
        {name(arrow.from)} <span aria-hidden="true">→</span>
        <span className="for-readers-only">{say('toc.leads-to-word')}</span> {name(arrow.to)}
      </span>
    </span>
  )
  const edit = (arrow: Arrow) => (
    <Button
      kind="quiet"
      icon="edit"
      iconOnly
      aria-label={say('toc.edit-arrow-of', { name: `${name(arrow.from)} → ${name(arrow.to)}` })}
      onClick={() => choose({ thing: 'arrow', id: arrow.id })}
    >
      {say('toc.edit-arrow')}
    </Button>
  )
  return [
    { key: 'arrow', head: say('toc.arrow'), cell: ends },
    { key: 'assumption', head: say('toc.assumption'), cell: (arrow) => inWords(arrow.assumption, language) },
    { key: 'risk', head: say('toc.risk'), cell: (arrow) => inWords(arrow.risk, language) },
    { key: 'level', head: say('toc.risk-level'), cell: (arrow) => (arrow.riskLevel ? say(`toc.risk-level-${arrow.riskLevel}`) : '') },
    ...(editable ? [{ key: 'edit', head: say('toc.edit'), cell: edit }] : []),
  ]
}
