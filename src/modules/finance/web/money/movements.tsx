import type { AnswerTo } from '#web/ask.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Words } from '#web/ui/narrative.tsx'
import { Section } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import type { TranslatedText } from '#kernel/translated-text.ts'

type MoneyAnswer = AnswerTo<'GET /outcomes/:outcomeId/money'>

/** What moved: read from files, newest first. */
export function Movements({ it }: { it: MoneyAnswer }) {
  const t = useText()
  const format = useFormat()
  return (
    <Section title={t('finance.movements')}>
      <Table
        caption={t('finance.movements')}
        rows={it.movements}
        rowKey={(one) => one.id}
        sortName="movements"
        empty={<p className="quiet">{t('finance.no-movements')}</p>}
        columns={[
          { key: 'on', head: t('finance.day'), cell: (one) => <span className="figures">{format.day(one.on, 'short')}</span>, sortBy: (one) => one.on },
          {
            key: 'type',
            head: t('finance.type'),
            cell: (one) => (t.knows(`finance.transaction-${one.type}`) ? t.word('finance.transaction', one.type) : one.type),
            sortBy: (one) => one.type,
          },
          { key: 'provider', head: t('finance.provider'), cell: (one) => one.provider ?? '', sortBy: (one) => one.provider ?? '' },
          { key: 'receiver', head: t('finance.receiver'), cell: (one) => one.receiver ?? '', sortBy: (one) => one.receiver ?? '' },
          {
            key: 'for',
            head: t('finance.description'),
            cell: (one) => (one.description ? <Words text={one.description as TranslatedText} /> : (one.reference ?? '')),
          },
          { key: 'amount', head: t('finance.amount'), numeric: true, cell: (one) => format.money(one.money), sortBy: (one) => one.money.minor },
        ]}
      />
      {it.movementCount > it.movements.length && (
        <p className="quiet small">{t('finance.more-movements', { shown: it.movements.length, all: it.movementCount })}</p>
      )}
    </Section>
  )
}
