// The money of an outcome: its budget by year, line by line, and what moved.
import { useState } from 'react'
import { useQuestion } from '#web/questions.ts'
import type { SlotProps } from '#web/slots/slots.tsx'
import { useText } from '#web/text.ts'
import type { AnswerTo } from '#web/ask.ts'
import '#web/charts/chart.css'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Section } from '#web/ui/page.tsx'
import { yearOf } from '../domain/totals.ts'
import { BudgetForm } from './money/budget-form.tsx'
import { BudgetLines } from './money/budget-lines.tsx'
import { useHeading } from './money/headings.ts'
import { MoneyTable } from './money/money-table.tsx'
import { Movements } from './money/movements.tsx'
import { tablesOf } from './money/tables.ts'
import './money/money.css'

export function Slot({ id }: SlotProps) {
  const outcome = useQuestion('GET /outcomes/:outcomeId', { outcomeId: id })
  const money = useQuestion('GET /outcomes/:outcomeId/money', { outcomeId: id })
  return (
    <Answer of={outcome}>
      {({ outcome: { startsOn, endsOn } }) => <Answer of={money}>{(it) => <Money it={it} outcome={{ id, startsOn, endsOn }} />}</Answer>}
    </Answer>
  )
}

function Money({ it, outcome }: { it: AnswerTo<'GET /outcomes/:outcomeId/money'>; outcome: { id: string; startsOn: string; endsOn: string } }) {
  const t = useText()
  const headingOf = useHeading()
  const [adding, add] = useState(false)
  const tables = tablesOf(it.budgets.map((one) => ({ kind: one.type, year: yearOf(one.from, one.until), row: one.heading, ...one.money })))
  return (
    <div className="money-tables">
      {it.ownOnly && <p className="quiet">{t('finance.own-only')}</p>}
      {tables.length === 0 ? (
        <Empty
          icon="money"
          title={t('finance.no-budget')}
          action={
            it.may.edit ? (
              <Button kind="primary" icon="plus" onClick={() => add(true)}>
                {t('finance.add-line')}
              </Button>
            ) : undefined
          }
        >
          <p>{t('finance.no-budget-why')}</p>
        </Empty>
      ) : (
        <>
          <Section title={t('finance.budget-by-year')}>
            {tables.map((one) => (
              <MoneyTable
                key={`${one.kind} ${one.currency}`}
                table={one}
                name={t.word('finance.type', one.kind)}
                rowHead={t('finance.heading')}
                nameOf={headingOf}
                sortName={`${one.kind}-${one.currency}`}
              />
            ))}
            {new Set(tables.map((one) => one.currency)).size > 1 && <p className="quiet small">{t('finance.never-added')}</p>}
          </Section>
          <BudgetLines lines={it.budgets} outcome={outcome} mayEdit={it.may.edit} />
        </>
      )}
      <Movements it={it} />
      <Dialog open={adding} title={t('finance.add-line')} onClose={() => add(false)}>
        <BudgetForm outcome={outcome} currency="EUR" onDone={() => add(false)} />
      </Dialog>
    </div>
  )
}
