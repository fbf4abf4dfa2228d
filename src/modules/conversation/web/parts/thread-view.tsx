// One remark with its answers, and what one can do with it.
import { useState } from 'react'
import { freshId } from '#kernel/id.ts'
import { useVerb } from '#web/questions.ts'
import { useNames, useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { State } from '#web/ui/state.tsx'
import { TextArea } from '#web/ui/text-area.tsx'
import type { Thread } from './threads.tsx'

type Remark = Thread['answers'][number]

export function ThreadView({ thread }: { thread: Thread }) {
  const t = useText()
  const format = useFormat()
  const resolve = useVerb('conversation.resolve-comment')
  const reopen = useVerb('conversation.reopen-comment')
  const [answering, setAnswering] = useState(false)

  async function settle() {
    if (await resolve.perform({ commentId: thread.id }))
      showNotice({ text: t('conversation.now-settled'), undo: () => void reopen.perform({ commentId: thread.id }) })
  }
  return (
    <li className="talk-thread">
      {(thread.about?.name || thread.audience === 'organisation') && (
        <div className="row small">
          {thread.about?.name && (
            <span className="quiet">
              {thread.about.kind === 'amendment' ? t('programme.amendment-number', { number: Number(thread.about.name) }) : thread.about.name}
            </span>
          )}
          {thread.audience === 'organisation' && <State tone="info">{t('conversation.inside')}</State>}
        </div>
      )}
      <RemarkView remark={thread} />
      {thread.answers.length > 0 && (
        <ul role="list" className="talk-answers">
          {thread.answers.map((answer) => (
            <li key={answer.id}>
              <RemarkView remark={answer} />
            </li>
          ))}
        </ul>
      )}
      {[resolve, reopen].map((verb, index) => verb.problem && <ProblemNote key={index} problem={verb.problem} />)}
      {thread.resolved && (
        <p className="small quiet">{t('conversation.settled-by', { name: thread.resolved.by, day: format.day(thread.resolved.at.slice(0, 10)) })}</p>
      )}
      {thread.mayAnswer &&
        (answering ? (
          <AnswerForm thread={thread} onClose={() => setAnswering(false)} />
        ) : (
          <div className="row">
            <Button kind="quiet" icon="comment" onClick={() => setAnswering(true)}>
              {t('conversation.answer')}
            </Button>
            {thread.resolved ? (
              <Button kind="quiet" icon="undo" busy={reopen.busy} onClick={() => void reopen.perform({ commentId: thread.id })}>
                {t('conversation.reopen')}
              </Button>
            ) : (
              <Button kind="quiet" icon="check" busy={resolve.busy} onClick={() => void settle()}>
                {t('conversation.settle')}
              </Button>
            )}
          </div>
        ))}
    </li>
  )
}

function RemarkView({ remark }: { remark: Remark }) {
  const t = useText()
  const format = useFormat()
  const language = useNames('language')
  const [editing, setEditing] = useState(false)
  const remove = useVerb('conversation.remove-comment')
  const restore = useVerb('conversation.restore-comment')
  if (!remark.words) return <p className="quiet">{t('conversation.was-removed')}</p>

  async function takeBack() {
    if (await remove.perform({ commentId: remark.id }))
      showNotice({ text: t('conversation.removed'), undo: () => void restore.perform({ commentId: remark.id }) })
  }
  const foreign = remark.words.language !== t.language
  return (
    <article className="talk-remark">
      <header className="row small">
        <strong>{remark.by}</strong>
        <time className="quiet" dateTime={remark.writtenAt} title={format.moment(remark.writtenAt)}>
          {format.ago(remark.writtenAt)}
        </time>
        {remark.changedAt && <span className="quiet">{t('conversation.changed')}</span>}
        {foreign && <span className="quiet">{language(remark.words.language)}</span>}
        {remark.isMine && !editing && (
          <span className="row talk-mine">
            <Button kind="quiet" icon="edit" iconOnly onClick={() => setEditing(true)}>
              {t('conversation.change')}
            </Button>
            <Button kind="quiet" icon="delete" iconOnly busy={remove.busy} onClick={() => void takeBack()}>
              {t('conversation.take-back')}
            </Button>
          </span>
        )}
      </header>
      {editing ? (
        <ChangeForm remark={remark} onClose={() => setEditing(false)} />
      ) : (
        <p className="prose talk-words" lang={remark.words.language} dir="auto">
          {remark.words.text}
        </p>
      )}
      {remove.problem && <ProblemNote problem={remove.problem} />}
    </article>
  )
}

function AnswerForm({ thread, onClose }: { thread: Thread; onClose(): void }) {
  const t = useText()
  const answer = useVerb('conversation.answer-comment')
  const [text, setText] = useState('')
  return (
    <Form
      verb={answer}
      onSubmit={async () => {
        if (await answer.perform({ commentId: freshId(), answerTo: thread.id, language: t.language, text })) onClose()
      }}
    >
      <TextArea label={t('conversation.your-answer')} at="text" value={text} onChange={setText} maxLength={5000} rows={2} lang={t.language} />
      <FormActions>
        <Submit verb={answer} icon="send">
          {t('conversation.answer')}
        </Submit>
        <Button kind="quiet" onClick={onClose}>
          {t('web.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}

function ChangeForm({ remark, onClose }: { remark: Remark; onClose(): void }) {
  const t = useText()
  const change = useVerb('conversation.change-comment')
  const [seen] = useState(remark.version)
  const [text, setText] = useState(remark.words?.text ?? '')
  const language = remark.words?.language ?? t.language
  return (
    <Form
      verb={change}
      onSubmit={async () => {
        if (await change.perform({ commentId: remark.id, seen, language, text })) onClose()
      }}
    >
      <TextArea label={t('conversation.change')} at="text" value={text} onChange={setText} maxLength={5000} rows={2} lang={language} />
      <FormActions>
        <Submit verb={change}>{t('web.save')}</Submit>
        <Button kind="quiet" onClick={onClose}>
          {t('web.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
