// All the money she may see: programme by programme, outcome by outcome, one table per currency.
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import type { AnswerTo } from '#web/ask.ts'
import '#web/charts/chart.css'
import { Answer } from '#web/ui/answer.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Link } from '#web/ui/link.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { Page as PageFrame, Section } from '#web/ui/page.tsx'
import { MoneyTable } from './money/money-table.tsx'
import { tablesOf } from './money/tables.ts'
import './money/money.css'

type Overview = AnswerTo<'GET /money'>

export function Page() {
  const t = useText()
  const money = useQuestion('GET /money', {})
  return (
    <PageFrame title={t('web.nav-money')}>
      <Answer of={money}>{(it) => <Programmes it={it} />}</Answer>
    </PageFrame>
  )
}

function Programmes({ it }: { it: Overview }) {
  const t = useText()
  const read = useRead()
  const withMoney = it.outcomes.filter((one) => one.hasMoney)
  const programmes = [...new Map(withMoney.map((one) => [one.programmeId, one])).values()]
  if (programmes.length === 0) {
    return (
      <Empty icon="money" title={t('finance.no-money')}>
        <p>{t('finance.no-money-why')}</p>
      </Empty>
    )
  }
  return (
    <>
      {programmes.map((programme) => (
        <Section
          key={programme.programmeId}
          title={read(programme.programmeTitle)}
          aside={<Link to={addressOf('programme.programme', { programmeId: programme.programmeId })}>{programme.programmeCode}</Link>}
        >
          <OneProgramme it={it} outcomes={withMoney.filter((one) => one.programmeId === programme.programmeId)} />
        </Section>
      ))}
    </>
  )
}

/** Disbursements and expenditure: what went out. */
const goesOut = new Set(['3', '4'])

function OneProgramme({ it, outcomes }: { it: Overview; outcomes: Overview['outcomes'] }) {
  const t = useText()
  const read = useRead()
  const order = new Map(outcomes.map((one, index) => [one.id, index]))
  const ofThese = <One extends { outcomeId: string }>(list: One[]) =>
    list.filter((one) => order.has(one.outcomeId)).toSorted((one, other) => order.get(one.outcomeId)! - order.get(other.outcomeId)!)
  const budgets = tablesOf(ofThese(it.budgets).map((one) => ({ ...one, row: one.outcomeId })))
  const spent = tablesOf(
    ofThese(it.movements)
      .filter((one) => goesOut.has(one.kind))
      .map((one) => ({ ...one, kind: 'spent', row: one.outcomeId })),
  )
  const nameOf = (id: string) => {
    const outcome = outcomes.find((one) => one.id === id)
    return outcome && <Link to={addressOf('programme.outcome', { outcomeId: id }, { tab: 'money' })}>{`${outcome.code} ${read(outcome.title)}`}</Link>
  }
  const tables = [...budgets, ...spent]
  return (
    <div className="money-tables">
      {tables.map((one) => (
        <MoneyTable
          key={`${one.kind} ${one.currency}`}
          table={one}
          name={one.kind === 'spent' ? t('finance.spent') : t.word('finance.type', one.kind)}
          rowHead={t('finance.outcome')}
          nameOf={nameOf}
          sortName={`${outcomes[0]!.programmeCode}-${one.kind}-${one.currency}`}
        />
      ))}
      {new Set(tables.map((one) => one.currency)).size > 1 && <p className="quiet small">{t('finance.never-added')}</p>}
    </div>
  )
}
