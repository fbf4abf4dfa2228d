// One dimension with its groups: since when each is used, until when, and what can be done with it.
import { useState } from 'react'
import { dayOf } from '#kernel/day.ts'
import { read } from '#kernel/translated-text.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Words } from '#web/ui/narrative.tsx'
import { State } from '#web/ui/state.tsx'
import { Table } from '#web/ui/table.tsx'
import { useFormat } from '#web/use-format.ts'
import type { Dimension, DimensionMember } from '../../domain/dimension.ts'
import { useDone } from '../outcome/done.ts'
import { AddMemberForm } from './add-member-form.tsx'
import { CloseMemberForm } from './close-member-form.tsx'
import { EditDimensionForm } from './edit-dimension-form.tsx'
import './dimensions.css'

interface Props {
  dimension: Dimension
  /** Why she changes nothing here. */
  reason: string | undefined
}

export function OneDimension({ dimension, reason }: Props) {
  const t = useText()
  const [dialog, open] = useState<'add' | 'edit'>()
  const [closing, setClosing] = useState<DimensionMember>()
  const title = read(dimension.title, t.language).text
  const name = (member: DimensionMember) => read(member.title, t.language).text
  return (
    <details className="dimension">
      <summary>
        <span className="dimension-title">{title}</span> <span className="quiet small">{dimension.members.map(name).join(' · ')}</span>
      </summary>
      <div className="row">
        <p className="quiet small">
          {t('programme.code')}: {dimension.code}
          {dimension.overlaps && ` · ${t('programme.overlaps')}`}
        </p>
        {!reason && (
          <span className="row">
            <Button kind="quiet" icon="edit" onClick={() => open('edit')}>
              {t('web.edit')}
              <span className="for-readers-only"> {title}</span>
            </Button>
            <Button kind="quiet" icon="plus" onClick={() => open('add')}>
              {t('programme.add-member')}
              <span className="for-readers-only"> {title}</span>
            </Button>
          </span>
        )}
      </div>
      <Table
        caption={title}
        sortName={`sort-${dimension.code}`}
        rows={dimension.members}
        rowKey={(member) => member.code}
        columns={[
          { key: 'title', head: t('programme.member'), sortBy: name, cell: (member) => <Words text={member.title} /> },
          { key: 'code', head: t('programme.code'), sortBy: (member) => member.code, cell: (member) => <span className="quiet small">{member.code}</span> },
          { key: 'use', head: t('programme.in-use'), cell: (member) => <InUse member={member} /> },
          ...(reason
            ? []
            : [
                {
                  key: 'do',
                  head: t('programme.do-with-it'),
                  cell: (member: DimensionMember) =>
                    member.isUnknown ? (
                      <span className="quiet small">{t('programme.unknown-always')}</span>
                    ) : member.validUntil ? (
                      <OpenAgain dimension={dimension} member={member} />
                    ) : (
                      <Button kind="quiet" onClick={() => setClosing(member)}>
                        {t('programme.close-member')}
                        <span className="for-readers-only"> {name(member)}</span>
                      </Button>
                    ),
                },
              ]),
        ]}
      />
      <Dialog open={dialog === 'add'} title={t('programme.add-member-to', { dimension: title })} onClose={() => open(undefined)} wide>
        <AddMemberForm dimension={dimension} onClose={() => open(undefined)} />
      </Dialog>
      <Dialog open={dialog === 'edit'} title={t('programme.edit-dimension', { dimension: title })} onClose={() => open(undefined)} wide>
        <EditDimensionForm dimension={dimension} onClose={() => open(undefined)} />
      </Dialog>
      <Dialog
        open={closing !== undefined}
        title={closing ? t('programme.close-member-title', { member: name(closing) }) : ''}
        onClose={() => setClosing(undefined)}
      >
        {closing && <CloseMemberForm dimension={dimension} member={closing} onClose={() => setClosing(undefined)} />}
      </Dialog>
    </details>
  )
}

function InUse({ member: { validFrom, validUntil } }: { member: DimensionMember }) {
  const t = useText()
  const format = useFormat()
  const [today] = useState(() => dayOf(new Date()))
  if (!validFrom && !validUntil) return <>{t('programme.always')}</>
  return (
    <>
      {validFrom && t('programme.from-day', { day: format.day(validFrom) })} {validUntil && t('programme.until-day', { day: format.day(validUntil) })}{' '}
      {validUntil !== undefined && validUntil < today && <State tone="quiet">{t('programme.member-closed')}</State>}
    </>
  )
}

function OpenAgain({ dimension, member }: { dimension: Dimension; member: DimensionMember }) {
  const t = useText()
  const done = useDone()
  const close = useVerb('programme.close-dimension-member')
  const name = read(member.title, t.language).text
  return (
    <Button
      kind="quiet"
      icon="undo"
      busy={close.busy}
      onClick={() =>
        void close
          .perform({ dimensionId: dimension.id, code: member.code })
          .then((answer) => answer && done(t('programme.member-opened', { member: name }), answer))
      }
    >
      {t('programme.open-member')}
      <span className="for-readers-only"> {name}</span>
    </Button>
  )
}
