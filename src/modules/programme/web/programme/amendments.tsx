// What was asked to be changed, by whom and why, and what became of it.
import { read } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Link } from '#web/ui/link.tsx'
import { Table } from '#web/ui/table.tsx'
import { useFormat } from '#web/use-format.ts'
import { AmendmentState } from './amendment-state.tsx'

export function Amendments(input: { programmeId: string } | { outcomeId: string }) {
  const t = useText()
  const format = useFormat()
  const amendments = useQuestion('GET /amendments', input)
  return (
    <Answer of={amendments}>
      {(rows) => (
        <Table
          caption={t('programme.tab-amendments')}
          rows={rows}
          rowKey={(row) => row.id}
          empty={
            <Empty icon="edit" title={t('programme.no-amendments')}>
              {t('programme.no-amendments-why')}
            </Empty>
          }
          columns={[
            {
              key: 'number',
              head: t('programme.amendment'),
              sortBy: (row) => row.number,
              cell: (row) => (
                <Link to={addressOf('programme.amendment', { amendmentId: row.id })}>{t('programme.amendment-number', { number: row.number })}</Link>
              ),
            },
            {
              key: 'about',
              head: t('programme.outcome'),
              sortBy: (row) => row.outcomeCode,
              cell: (row) => (row.outcomeTitle ? `${row.outcomeCode} ${read(row.outcomeTitle, t.language).text}` : t('programme.whole-programme')),
            },
            { key: 'reason', head: t('programme.reason'), cell: (row) => <span className="small">{row.reason}</span> },
            {
              key: 'by',
              head: t('programme.proposed-by'),
              wideOnly: true,
              sortBy: (row) => row.proposedAt,
              cell: (row) => (
                <>
                  {row.proposedBy}
                  <br />
                  <span className="quiet small">{format.day(String(row.proposedAt).slice(0, 10))}</span>
                </>
              ),
            },
            { key: 'valid', head: t('programme.valid-on'), sortBy: (row) => row.validOn, cell: (row) => format.day(row.validOn) },
            { key: 'state', head: t('programme.state'), sortBy: (row) => row.status, cell: (row) => <AmendmentState amendment={row} /> },
          ]}
        />
      )}
    </Answer>
  )
}
