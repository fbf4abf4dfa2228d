import { useState } from 'react'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Menu } from '#web/ui/menu.tsx'
import { Section } from '#web/ui/page.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { Table } from '#web/ui/table.tsx'
import { BudgetForm, useUndoable, type BudgetLine } from './budget-form.tsx'
import { useHeading } from './headings.ts'

interface Props {
  lines: BudgetLine[]
  outcome: { id: string; startsOn: string; endsOn: string }
  mayEdit: boolean
}

/** Line by line: what the totals are made of. What came with a file is corrected in the file. */
export function BudgetLines({ lines, outcome, mayEdit }: Props) {
  const t = useText()
  const format = useFormat()
  const headingOf = useHeading()
  const undoable = useUndoable()
  const remove = useVerb('finance.remove-budget')
  const [opened, open] = useState<BudgetLine | 'new'>()
  const close = () => open(undefined)
  const period = ({ from, until }: BudgetLine) =>
    from.endsWith('-01-01') && until.endsWith('-12-31') && from.slice(0, 4) === until.slice(0, 4) ? from.slice(0, 4) : format.days(from, until)
  const takeAway = async (line: BudgetLine) => {
    const answer = await remove.perform({ budgetId: line.id, seen: line.version })
    if (answer) undoable(t('finance.line-removed'), answer.undo)
  }
  return (
    <Section
      title={t('finance.budget-lines')}
      aside={
        mayEdit && (
          <Button kind="quiet" icon="plus" onClick={() => open('new')}>
            {t('finance.add-line')}
          </Button>
        )
      }
    >
      {remove.problem && <ProblemNote problem={remove.problem} />}
      <Table
        caption={t('finance.budget-lines')}
        rows={lines}
        rowKey={(one) => one.id}
        sortName="lines"
        columns={[
          { key: 'heading', head: t('finance.heading'), cell: (one) => headingOf(one.heading), sortBy: (one) => one.heading },
          { key: 'period', head: t('finance.period'), cell: (one) => <span className="figures">{period(one)}</span>, sortBy: (one) => one.from },
          { key: 'holder', head: t('finance.held-by'), cell: (one) => one.organisationName ?? '', sortBy: (one) => one.organisationName ?? '' },
          {
            key: 'type',
            head: t('finance.type'),
            cell: (one) =>
              `${t.word('finance.type', one.type)} · ${t.word('finance.status', one.status)}${one.source === 'typed' ? '' : ` · ${t('finance.from-file')}`}`,
          },
          { key: 'amount', head: t('finance.amount'), numeric: true, cell: (one) => format.money(one.money), sortBy: (one) => one.money.minor },
          ...(mayEdit
            ? [
                {
                  key: 'tools',
                  head: t('web.more'),
                  cell: (one: BudgetLine) => (
                    <Menu
                      label={t('finance.more-about', { name: `${headingOf(one.heading)} ${period(one)}` })}
                      icon="more"
                      iconOnly
                      items={[
                        {
                          label: t('finance.edit-line'),
                          icon: 'edit',
                          reason: one.source === 'typed' ? undefined : t('finance.from-a-file'),
                          act: () => open(one),
                        },
                        {
                          label: t('finance.remove-line'),
                          icon: 'delete',
                          reason: one.source === 'typed' ? undefined : t('finance.from-a-file'),
                          act: () => void takeAway(one),
                        },
                      ]}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      <Dialog open={opened !== undefined} title={t(opened === 'new' ? 'finance.add-line' : 'finance.edit-line')} onClose={close}>
        <BudgetForm outcome={outcome} line={opened === 'new' ? undefined : opened} currency={lines[0]?.money.currency ?? 'EUR'} onDone={close} />
      </Dialog>
    </Section>
  )
}
