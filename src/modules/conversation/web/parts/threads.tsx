// What people say about a thing: what is open first, what is settled behind a fold.
import { useState } from 'react'
import { freshId } from '#kernel/id.ts'
import type { AnswerTo } from '#web/ask.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Choice } from '#web/ui/choice.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { TextArea } from '#web/ui/text-area.tsx'
import type { About, Audience } from '#modules/programme/domain/about.ts'
import { ThreadView } from './thread-view.tsx'
import '../conversation.css'

type Talk = AnswerTo<'GET /comments'>
export type Thread = Talk['threads'][number]

export function Threads({ about }: { about: About }) {
  const talk = useQuestion('GET /comments', { kind: about.kind, about: about.id })
  return <Answer of={talk}>{(it) => <Talking about={about} talk={it} />}</Answer>
}

function Talking({ about, talk }: { about: About; talk: Talk }) {
  const t = useText()
  const open = talk.threads.filter((thread) => !thread.resolved)
  const settled = talk.threads.filter((thread) => thread.resolved)
  return (
    <div className="stack wide talk">
      {talk.mayAdd && <NewRemark about={about} audiences={talk.audiences} />}
      {talk.threads.length === 0 && (
        <Empty icon="comment" title={t('conversation.empty')}>
          <p>{t(talk.mayAdd ? 'conversation.empty-help' : 'conversation.empty-for-readers')}</p>
        </Empty>
      )}
      {open.length > 0 && (
        <ul role="list" className="talk-threads">
          {open.map((thread) => (
            <ThreadView key={thread.id} thread={thread} />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <details>
          <summary>{t('conversation.settled', { count: settled.length })}</summary>
          <ul role="list" className="talk-threads">
            {settled.map((thread) => (
              <ThreadView key={thread.id} thread={thread} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function NewRemark({ about, audiences }: { about: About; audiences: Audience[] }) {
  const t = useText()
  const add = useVerb('conversation.add-comment')
  const [text, setText] = useState('')
  const [audience, setAudience] = useState<Audience>('consortium')
  return (
    <Form
      verb={add}
      onSubmit={async () => {
        if (await add.perform({ commentId: freshId(), about, audience, language: t.language, text })) setText('')
      }}
    >
      <TextArea label={t('conversation.say')} at="text" value={text} onChange={setText} maxLength={5000} rows={2} lang={t.language} />
      {text.trim() !== '' && audiences.length > 1 && (
        <Choice
          label={t('conversation.readers')}
          at="audience"
          value={audience}
          onChange={(next) => setAudience(next)}
          options={audiences.map((one) => ({ value: one, label: t.word('conversation.readers', one) }))}
        />
      )}
      <FormActions>
        <Submit verb={add} icon="send" kind="plain">
          {t('conversation.add')}
        </Submit>
      </FormActions>
    </Form>
  )
}
