// Who works in this space, with which roles, given by whom and why; and how others come in.
import { useState } from 'react'
import type { AnswerTo } from '#web/ask.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { NotHere } from '#web/shell/not-here.tsx'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { ConfirmDialog } from '#web/ui/dialog.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { Page as PageFrame } from '#web/ui/page.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { State, type Tone } from '#web/ui/state.tsx'
import { Table } from '#web/ui/table.tsx'
import { GiveRoleDialog } from './parts/give-role-dialog.tsx'
import { InviteDialog } from './parts/invite-dialog.tsx'
import { LinkOnce } from './parts/link-once.tsx'
import { Roles } from './parts/roles.tsx'
import './identity.css'

export type PersonHere = AnswerTo<'GET /people'>['people'][number]

const tones: Record<PersonHere['state'], Tone> = { in: 'good', invited: 'info', gone: 'quiet', disabled: 'bad' }

export function Page() {
  const t = useText()
  const people = useQuestion('GET /people', {})
  const rights = useQuestion('GET /my-rights', {})
  const [inviting, setInviting] = useState(false)
  const mayManage = Boolean(rights.answer?.purposes['people.manage'])
  if (people.problem?.status === 404) return <NotHere />
  const mayReadAudit = Boolean(rights.answer?.purposes['audit.read'])
  return (
    <PageFrame
      title={t('identity.people')}
      primary={
        <Button
          kind="primary"
          icon="plus"
          reason={rights.answer && !mayManage ? t('identity.not-yours-to-invite') : undefined}
          onClick={() => setInviting(true)}
        >
          {t('identity.invite')}
        </Button>
      }
      actions={
        mayReadAudit && (
          <LinkButton icon="history" to={addressOf('identity.audit')}>
            {t('identity.audit')}
          </LinkButton>
        )
      }
    >
      <Answer of={people}>{(it) => <PeopleTable people={it.people} me={rights.answer?.person.id} mayManage={mayManage} />}</Answer>
      {rights.answer && <InviteDialog open={inviting} space={rights.answer.space} onClose={() => setInviting(false)} />}
    </PageFrame>
  )
}

function PeopleTable({ people, me, mayManage }: { people: PersonHere[]; me: string | undefined; mayManage: boolean }) {
  const t = useText()
  const [giving, setGiving] = useState<PersonHere>()
  const [leaving, setLeaving] = useState<PersonHere>()
  const [link, setLink] = useState<{ name: string; token: string; endsAt: string }>()
  const renew = useVerb('identity.renew-invitation')
  const letGo = useVerb('identity.let-go')

  const actions = (person: PersonHere) => (
    <div className="identity-actions">
      <Button kind="quiet" icon="plus" reason={person.id === me ? t('identity.not-to-yourself-short') : undefined} onClick={() => setGiving(person)}>
        {t('identity.give-role')}
      </Button>
      {(person.state === 'invited' || person.state === 'gone') && (
        <Button
          kind="quiet"
          icon="mail"
          busy={renew.busy}
          onClick={async () => {
            const answer = await renew.perform({ personId: person.id })
            if (answer?.link) setLink({ name: person.name, ...answer.link })
          }}
        >
          {t('identity.new-link')}
        </Button>
      )}
      {person.state !== 'gone' && (
        <Button kind="quiet" icon="sign-out" onClick={() => setLeaving(person)}>
          {t('identity.let-go')}
        </Button>
      )}
    </div>
  )
  return (
    <>
      {[renew, letGo].map((one, index) => one.problem && <ProblemNote key={index} problem={one.problem} />)}
      {link && <LinkOnce {...link} onClose={() => setLink(undefined)} />}
      <Table
        caption={t('identity.people')}
        rows={people}
        rowKey={(person) => person.id}
        columns={[
          {
            key: 'name',
            head: t('identity.name'),
            sortBy: (person) => person.name,
            cell: (person) => (
              <span className="identity-who">
                {person.name}
                <span className="small quiet">{person.email}</span>
              </span>
            ),
          },
          {
            key: 'state',
            head: t('identity.state'),
            sortBy: (person) => person.state,
            cell: (person) => <State tone={tones[person.state]}>{t.word('identity.state', person.state)}</State>,
          },
          { key: 'roles', head: t('identity.roles'), cell: (person) => <Roles roles={person.roles} mayManage={mayManage} /> },
          ...(mayManage ? [{ key: 'actions', head: t('identity.actions'), cell: actions }] : []),
        ]}
      />
      {giving && <GiveRoleDialog person={giving} onClose={() => setGiving(undefined)} />}
      <ConfirmDialog
        open={leaving !== undefined}
        title={t('identity.let-go-title', { name: leaving?.name ?? '' })}
        act={t('identity.let-go')}
        busy={letGo.busy}
        onClose={() => setLeaving(undefined)}
        onConfirm={async () => {
          const done = await letGo.perform({ personId: leaving!.id })
          if (done) showNotice({ text: t('identity.person-let-go', { name: leaving!.name, ended: done.ended }) })
          setLeaving(undefined)
        }}
      >
        <p>{t('identity.let-go-help')}</p>
      </ConfirmDialog>
    </>
  )
}
