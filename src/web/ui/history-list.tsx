import type { ReactNode } from 'react'
import { useText } from '../text.ts'
import { useFormat } from '../use-format.ts'
import './history-list.css'

export interface HistoryLine {
  id: string
  at: string
  by: string
  /** What was done, as a sentence: "changed the target of 2028". */
  text: ReactNode
  /** Why, where a reason was asked. */
  reason?: string | undefined
  changes?: { label: string; before: string; after: string }[]
}

/** What happened, newest first, who did it and when; what it was before stays readable. */
export function HistoryList({ lines }: { lines: readonly HistoryLine[] }) {
  const t = useText()
  const format = useFormat()
  return (
    <ol role="list" className="history">
      {lines.map((line) => (
        <li key={line.id} className="history-line">
          <p>
            <strong>{line.by}</strong> {line.text}
          </p>
          <p className="small quiet">
            <time dateTime={line.at} title={format.moment(line.at)}>
              {format.moment(line.at)}
            </time>
          </p>
          {line.reason && <p className="history-reason">{line.reason}</p>}
          {line.changes && line.changes.length > 0 && (
            <dl className="history-changes small">
              {line.changes.map((change) => (
                <div key={change.label}>
                  <dt className="quiet">{change.label}</dt>
                  <dd>
                    {change.before && (
                      <>
                        <del>
                          <span className="for-readers-only">{t('web.before')}: </span>
                          {change.before}
                        </del>{' '}
                        <span aria-hidden="true">→</span>{' '}
                      </>
                    )}
                    <ins>
                      <span className="for-readers-only">{t('web.after')}: </span>
                      {change.after || '—'}
                    </ins>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  )
}
