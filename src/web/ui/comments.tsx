import { useState, type ReactNode } from 'react'
import type { VerbState } from '../questions.ts'
import { useText } from '../text.ts'
import { useFormat } from '../use-format.ts'
import { Form, FormActions, Submit } from './form.tsx'
import { TextArea } from './text-area.tsx'
import './comments.css'

export interface Comment {
  id: string
  at: string
  by: string
  text: string
  /** Language it was written in, when it is not the reader's. */
  lang?: string
  /** Edit, delete, resolve: what this reader may do with it. */
  tools?: ReactNode
  /** A line above the text: what it is about, or that it was settled. */
  about?: ReactNode
}

interface Props {
  comments: readonly Comment[]
  verb?: VerbState
  /** True when it was taken: the box is then emptied. */
  onSend?(text: string): Promise<boolean>
  /** Why nothing can be added now. */
  reason?: string
}

export function Comments({ comments, verb, onSend, reason }: Props) {
  const t = useText()
  const format = useFormat()
  const [text, setText] = useState('')
  return (
    <div className="comments">
      {comments.length === 0 && <p className="quiet">{t('web.no-comments')}</p>}
      <ol role="list" className="stack">
        {comments.map((comment) => (
          <li key={comment.id} className="comment">
            <header className="comment-head">
              <strong>{comment.by}</strong>
              <time className="small quiet" dateTime={comment.at} title={format.moment(comment.at)}>
                {format.ago(comment.at)}
              </time>
              {comment.tools && <span className="comment-tools">{comment.tools}</span>}
            </header>
            {comment.about && <div className="small quiet">{comment.about}</div>}
            <p className="comment-text" lang={comment.lang} dir="auto">
              {comment.text}
            </p>
          </li>
        ))}
      </ol>
      {onSend && (
        <Form verb={verb} onSubmit={async () => text.trim() !== '' && (await onSend(text.trim())) && setText('')}>
          <TextArea label={t('web.your-comment')} at="text" rows={2} value={text} onChange={setText} reason={reason} />
          <FormActions>
            <Submit verb={verb} kind="plain" reason={reason ?? (text.trim() === '' ? t('web.comment-empty') : undefined)}>
              {t('web.send-comment')}
            </Submit>
          </FormActions>
        </Form>
      )}
    </div>
  )
}
