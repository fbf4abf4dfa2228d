import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { useSaid } from '#web/charts/said.ts'
import { shareReached, type OneProgress, type ProgressAnswer } from './series.ts'

/** Where it stands, by the rule of the indicator, and what of the reports is not in that figure. */
export function Stand({ progress, organisations, unit }: { progress: OneProgress; organisations: ProgressAnswer['organisations']; unit: string | undefined }) {
  const t = useText()
  const said = useSaid()
  const format = useFormat()
  const { toDate } = progress
  const leftOut = progress.points.flatMap((point) => (point.actual?.leftOut ?? []).map((it) => ({ ...it, period: point })))
  const share = toDate && progress.kind === 'count' && progress.direction === 'up' ? shareReached(toDate.value, toDate.target) : undefined
  const figure = (value: Parameters<typeof said.value>[0]) => (unit === '%' ? `${said.value(value)} %` : said.value(value))
  return (
    <div className="progress-stand">
      {toDate ? (
        <p className="small">
          <strong className="figures">{figure(toDate.value)}</strong>{' '}
          {toDate.target
            ? t('results.of-target', { target: figure(toDate.target), day: format.day(toDate.until, 'short') })
            : t('results.on-day', { day: format.day(toDate.until, 'short') })}
          {share !== undefined && <span className="figures quiet"> · {format.share(share)}</span>}
        </p>
      ) : (
        <p className="quiet small">{t(progress.points.some((one) => one.actual) ? 'results.no-figure-by-rule' : 'results.nothing-received')}</p>
      )}
      {leftOut.length > 0 && (
        <details className="progress-left-out">
          <summary>{t('results.left-out', { count: leftOut.length })}</summary>
          <ul>
            {leftOut.map(({ one, why }, index) => (
              <li key={index}>
                {[
                  one.organisationId && organisations[one.organisationId],
                  one.place,
                  `${format.day(one.from, 'short')} – ${format.day(one.until, 'short')}`,
                  said.value(one.value),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                : {t.word('results.left-out', why)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
