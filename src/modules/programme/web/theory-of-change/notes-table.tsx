// Every assumption and risk in one table: what the marks on the arrows stand for.
import { hasNote, inWords, markOfArrow, noteNumbers, type Arrow } from '#modules/programme/domain/theory-of-change.ts'
import { nameOf } from '#modules/programme/domain/theory-of-change-findings.ts'
import { Button } from '#web/ui/button.tsx'
import { Table, type Column } from '#web/ui/table.tsx'
import { useDiagram } from './diagram-context.ts'

export function NotesTable() {
  const { value, language, editable, say, choose } = useDiagram()
  const numbers = noteNumbers(value)
  const rows = value.arrows.filter(hasNote)
  if (rows.length === 0) return null
  const name = (id: string) =>
    nameOf(
      value.steps.find((step) => step.id === id),
      language,
    )
  const columns: Column<Arrow>[] = [
    {
      key: 'arrow',
      head: say('toc.arrow'),
      cell: (arrow) => (
        <span className="toc-row-head">
          <span className="toc-sign-of-list">{markOfArrow(arrow, numbers.get(arrow.id))}</span>
          <span>
            {name(arrow.from)} <span aria-hidden="true">→</span>
            <span className="for-readers-only">{say('toc.leads-to-word')}</span> {name(arrow.to)}
          </span>
        </span>
      ),
    },
    { key: 'assumption', head: say('toc.assumption'), cell: (arrow) => inWords(arrow.assumption, language) },
    { key: 'risk', head: say('toc.risk'), cell: (arrow) => inWords(arrow.risk, language) },
    { key: 'level', head: say('toc.risk-level'), cell: (arrow) => (arrow.riskLevel ? say(`toc.risk-level-${arrow.riskLevel}`) : '') },
    ...(editable
      ? [
          {
            key: 'edit',
            head: say('toc.edit'),
            cell: (arrow: Arrow) => (
              <Button
                kind="quiet"
                icon="edit"
                iconOnly
                aria-label={say('toc.edit-arrow-of', { name: `${name(arrow.from)} → ${name(arrow.to)}` })}
                onClick={() => choose({ thing: 'arrow', id: arrow.id })}
              >
                {say('toc.edit-arrow')}
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <section className="stack tight toc-notes">
      <h3>{say('toc.assumptions-and-risks')}</h3>
      <Table caption={say('toc.assumptions-and-risks')} rows={rows} rowKey={(arrow) => arrow.id} columns={columns} sortName="toc" />
    </section>
  )
}
