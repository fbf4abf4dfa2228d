// Every version that was approved; each can be read whole.
import { addressOf } from '#web/paths.ts'
import { useText } from '#web/text.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Link } from '#web/ui/link.tsx'
import { Table } from '#web/ui/table.tsx'
import { useFormat } from '#web/use-format.ts'
import type { ProgrammeAnswer } from './answer.ts'

export function Versions({ it: { programme, versions } }: { it: ProgrammeAnswer }) {
  const t = useText()
  const format = useFormat()
  return (
    <Table
      caption={t('programme.tab-versions')}
      rows={versions}
      rowKey={(row) => row.id}
      empty={
        <Empty icon="check" title={t('programme.no-versions')}>
          {t('programme.no-versions-why')}
        </Empty>
      }
      columns={[
        {
          key: 'number',
          head: t('programme.version'),
          cell: (row) => (
            <Link to={addressOf('programme.approved', { programmeId: programme.id }, { number: String(row.number) })}>
              {t('programme.version-number', { number: row.number })}
            </Link>
          ),
        },
        { key: 'valid', head: t('programme.valid-on'), cell: (row) => format.day(row.validOn) },
        {
          key: 'by',
          head: t('programme.approved-by'),
          cell: (row) => (
            <>
              {row.approvedBy}
              <br />
              <span className="quiet small">{format.day(String(row.approvedAt).slice(0, 10))}</span>
            </>
          ),
        },
        { key: 'reason', head: t('programme.reason'), cell: (row) => row.reason },
        {
          key: 'amendment',
          head: t('programme.amendment'),
          cell: (row) =>
            row.amendmentId ? <Link to={addressOf('programme.amendment', { amendmentId: row.amendmentId })}>{t('programme.what-changed')}</Link> : '–',
        },
      ]}
    />
  )
}
