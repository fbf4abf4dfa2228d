// The outcomes of a programme: who owns each, where, with whom, and how far it is written.
import { read } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useVerb } from '#web/questions.ts'
import { useNames, useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Link } from '#web/ui/link.tsx'
import { State } from '#web/ui/state.tsx'
import { Table } from '#web/ui/table.tsx'
import { useFormat } from '#web/use-format.ts'
import { useDone } from '../outcome/done.ts'
import type { OutcomeLine, ProgrammeAnswer } from './answer.ts'
import type { ProgrammeDialog } from './programme-dialogs.tsx'
import './programme.css'

interface Props {
  it: ProgrammeAnswer
  open(dialog: ProgrammeDialog): void
}

export function Outcomes({ it, open }: Props) {
  const t = useText()
  const format = useFormat()
  const country = useNames('region')
  const mayAdd = it.editable ? it.may.edit : it.programme.status === 'approved' && it.may.propose
  const reason = mayAdd ? undefined : t(it.programme.status === 'closed' ? 'programme.closed' : 'programme.not-yours-to-edit')
  const add = (
    <Button icon="plus" onClick={() => open('add-outcome')} reason={reason}>
      {t(it.editable || !mayAdd ? 'programme.add-outcome' : 'programme.propose-outcome')}
    </Button>
  )
  return (
    <div className="stack">
      {it.outcomes.length === 0 ? (
        <Empty icon="tree" title={t('programme.no-outcomes')} action={add}>
          {t('programme.no-outcomes-why')}
        </Empty>
      ) : (
        <>
          <Table
            caption={t('programme.outcomes')}
            rows={it.outcomes}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'title',
                head: t('programme.outcome'),
                sortBy: (row) => row.code,
                cell: (row) => (
                  <span className="programme-outcome">
                    <span className="quiet figures">{row.code}</span>
                    <Link to={addressOf('programme.outcome', { outcomeId: row.id })}>{read(row.title, t.language).text}</Link>
                  </span>
                ),
              },
              { key: 'owner', head: t('programme.owner'), sortBy: (row) => row.ownerName, cell: (row) => row.ownerName ?? '–' },
              {
                key: 'countries',
                head: t('programme.countries'),
                cell: (row) => <span className="small">{row.countries.map(country).join(', ') || '–'}</span>,
              },
              { key: 'partners', head: t('programme.partners'), wideOnly: true, cell: (row) => <span className="small">{namesOf(row)}</span> },
              {
                key: 'indicators',
                head: t('programme.indicators'),
                numeric: true,
                sortBy: (row) => row.indicators,
                cell: (row) => format.number(row.indicators),
              },
              {
                key: 'open',
                head: t('programme.open-changes'),
                numeric: true,
                sortBy: (row) => row.openAmendments,
                cell: (row) => (row.openAmendments ? <State tone="warn">{format.number(row.openAmendments)}</State> : '–'),
              },
              ...(it.editable && it.may.edit ? [{ key: 'remove', head: t('web.remove'), cell: (row: OutcomeLine) => <RemoveOutcome row={row} /> }] : []),
            ]}
          />
          <div className="row not-on-paper">
            {add}
            {it.may.edit && it.outcomes.length > 1 && !it.partOnly && (
              <Button kind="quiet" icon="sort" onClick={() => open('reorder')}>
                {t('programme.reorder')}
              </Button>
            )}
            <Link to={addressOf('programme.dimensions')}>{t('programme.dimensions')}</Link>
          </div>
        </>
      )}
    </div>
  )
}

const namesOf = (row: OutcomeLine) =>
  [...new Set(row.partners.filter(({ role }) => role === 'partner').map(({ acronym, name }) => acronym || name))].join(', ') || '–'

function RemoveOutcome({ row }: { row: OutcomeLine }) {
  const t = useText()
  const done = useDone()
  const remove = useVerb('programme.remove-outcome')
  return (
    <Button
      kind="quiet"
      icon="delete"
      iconOnly
      busy={remove.busy}
      onClick={() =>
        void remove
          .perform({ outcomeId: row.id, seen: row.version })
          .then((answer) => answer && done(t('programme.outcome-removed', { code: row.code }), answer))
      }
    >
      {t('programme.remove-outcome', { code: row.code })}
    </Button>
  )
}
