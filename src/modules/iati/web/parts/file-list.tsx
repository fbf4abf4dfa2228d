import { addressOf } from '#web/paths.ts'
import type { AnswerTo } from '#web/ask.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Link } from '#web/ui/link.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { State } from '#web/ui/state.tsx'
import { Table } from '#web/ui/table.tsx'

type File = AnswerTo<'GET /iati/files'>['files'][number]

export function FileList({ files }: { files: File[] }) {
  const t = useText()
  const format = useFormat()
  const read = useRead()
  return (
    <Table
      caption={t('iati.files')}
      rows={files}
      rowKey={(one) => one.id}
      empty={
        <Empty icon="document" title={t('iati.files-empty')}>
          {t('iati.files-empty-help')}
        </Empty>
      }
      columns={[
        {
          key: 'file',
          head: t('iati.file'),
          cell: (one) => (
            <Link className="iati-name" to={addressOf('iati.open-data', {}, { file: one.id })}>
              {one.name}
            </Link>
          ),
          sortBy: (one) => one.name,
        },
        { key: 'publisher', head: t('iati.publisher'), cell: (one) => one.publisher, sortBy: (one) => one.publisher },
        {
          key: 'programme',
          head: t('iati.programme'),
          sortBy: (one) => one.programme.code,
          cell: (one) =>
            one.programme.removed ? (
              one.programme.code
            ) : (
              <Link to={addressOf('programme.programme', { programmeId: one.programme.id })}>{`${one.programme.code} ${read(one.programme.title)}`}</Link>
            ),
        },
        { key: 'received', head: t('iati.received'), cell: (one) => format.moment(one.receivedAt), sortBy: (one) => String(one.receivedAt) },
        {
          key: 'activities',
          head: t('iati.activities'),
          numeric: true,
          cell: (one) => format.number(one.counts.activities),
          sortBy: (one) => one.counts.activities,
        },
        { key: 'repairs', head: t('iati.repairs'), numeric: true, cell: (one) => format.number(one.counts.repairs), sortBy: (one) => one.counts.repairs },
        {
          key: 'state',
          head: t('iati.state'),
          cell: (one) => (one.withdrawnAt ? <State>{t('iati.state-back')}</State> : <State tone="good">{t('iati.state-in')}</State>),
        },
      ]}
    />
  )
}
