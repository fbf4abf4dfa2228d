// Every indicator of the outcome side by side: what was to be reached, what was reached, whole or by one part.
import { useLocation, useSearch } from 'wouter'
import { useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { ChartKey } from '#web/charts/chart-key.tsx'
import { IndicatorChart } from '#web/charts/indicator-chart.tsx'
import type { SlotProps } from '#web/slots/slots.tsx'
import { addressOf } from '#web/paths.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Link } from '#web/ui/link.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { Section } from '#web/ui/page.tsx'
import { Select } from '#web/ui/select.tsx'
import type { AnswerTo } from '#web/ask.ts'
import { usePartNames } from './progress/part-names.ts'
import { partsOf, seriesOf, type ProgressAnswer } from './progress/series.ts'
import { Stand } from './progress/stand.tsx'
import { useUnit } from './progress/unit.ts'
import './progress/progress.css'

type OutcomeAnswer = AnswerTo<'GET /outcomes/:outcomeId'>

export function Slot({ id }: SlotProps) {
  const outcome = useQuestion('GET /outcomes/:outcomeId', { outcomeId: id })
  const progress = useQuestion('GET /outcomes/:outcomeId/progress', { outcomeId: id })
  return <Answer of={outcome}>{(it) => <Answer of={progress}>{(answer) => <Progress outcome={it} progress={answer} />}</Answer>}</Answer>
}

function Progress({ outcome, progress }: { outcome: OutcomeAnswer; progress: ProgressAnswer }) {
  const t = useText()
  const read = useRead()
  const unitOf = useUnit()
  const nameOf = usePartNames(outcome.dimensions)
  const [path, go] = useLocation()
  const query = new URLSearchParams(useSearch())
  const part = query.get('part') ?? ''
  const scale = scales.find((one) => one === query.get('scale'))
  const remember = (name: string, value: string) => {
    if (value) query.set(name, value)
    else query.delete(name)
    go(`${path}?${query}`, { replace: true })
  }
  if (progress.indicators.length === 0) {
    return (
      <Empty icon="chart" title={t('results.no-indicators')}>
        <p>{t('results.no-indicators-why')}</p>
      </Empty>
    )
  }
  const parts = [...partsOf(progress.indicators)].sort(([, one], [, other]) =>
    one.place === other.place ? (one.cell < other.cell ? -1 : 1) : one.place < other.place ? -1 : 1,
  )
  const groupOf = ({ cell, place }: { cell: string; place: string }) =>
    place && !cell
      ? t('results.by-place')
      : place || cell.includes('&')
        ? t('results.crossed')
        : read(outcome.dimensions.find((one) => cell.startsWith(`${encodeURIComponent(one.code)}=`))?.title)
  const shown = progress.indicators.flatMap((own) => {
    const indicator = outcome.indicators.find((one) => one.id === own.indicatorId)
    return indicator ? [{ own, indicator, series: own.kind === 'narrative' ? undefined : seriesOf(own, indicator, part, scale) }] : []
  })
  const anything = progress.indicators.some((one) => one.points.some((point) => point.actual))
  const without = shown.filter((one) => !one.series)
  return (
    <Section title={t('results.progress')}>
      <div className="progress-tools not-on-paper">
        {parts.length > 0 && (
          <Select
            label={t('results.show')}
            value={part}
            onChange={(next) => remember('part', next)}
            empty={t('web.total')}
            options={parts.map(([key, one]) => ({
              value: key,
              label: t('results.part-of', { part: nameOf(one), count: one.indicators }),
              group: groupOf(one),
            }))}
          />
        )}
        <Select
          label={t('results.scale')}
          value={scale ?? ''}
          onChange={(next) => remember('scale', next)}
          empty={t('results.scale-auto')}
          options={scales.map((one) => ({ value: one, label: t.word('results.scale', one) }))}
        />
      </div>
      <ChartKey />
      {!anything && <p className="quiet small">{t('results.nothing-received-yet')}</p>}
      <div className="charts progress-charts">
        {shown.map(({ own, indicator, series }) => {
          if (!series) return null
          const unit = unitOf(indicator, outcome.measures)
          const title = `${indicator.code ? `${indicator.code} ` : ''}${read(indicator.title)}`
          return (
            <article key={own.indicatorId} className="progress-card">
              <h3>
                <Link to={addressOf('programme.indicator', { outcomeId: outcome.outcome.id, indicatorId: indicator.id })}>{title}</Link>
                {unit && <span className="quiet"> {unit}</span>}
              </h3>
              <IndicatorChart bare title={title} {...(unit && { unit })} series={series} />
              {part === '' && anything && <Stand progress={own} organisations={progress.organisations} unit={unit} />}
            </article>
          )
        })}
      </div>
      {without.length > 0 && (
        <p className="quiet small">
          {t(part ? 'results.not-split' : 'results.told-in-words', {
            indicators: without.map(({ indicator }) => indicator.code ?? read(indicator.title)).join(', '),
          })}
        </p>
      )}
    </Section>
  )
}

const scales = ['linear', 'log'] as const
