import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Facts } from '#web/ui/facts.tsx'
import { Narrative, Words, useRead } from '#web/ui/narrative.tsx'
import type { OneIndicator, OutcomeAnswer } from './answer.ts'
import { LanguagesLine } from './languages-line.tsx'

/** How it is defined, in words that explain themselves. */
export function IndicatorFacts({ it, indicator }: { it: OutcomeAnswer; indicator: OneIndicator }) {
  const t = useText()
  const read = useRead()
  const format = useFormat()
  const result = it.results.find((one) => one.id === indicator.resultId)
  const measureOf = (id: string | undefined) => it.measures.find((one) => one.id === id)
  const { measure, numerator, denominator } = indicator.formula ?? {}
  const splits = it.dimensions.filter((one) => indicator.dimensions?.includes(one.id)).map((one) => read(one.title))
  const told = indicator.kind !== 'narrative'
  return (
    <div className="stack wide">
      <Facts
        facts={[
          {
            label: t('outcome.measures-result'),
            value: result ? `${result.code ? `${result.code} ` : ''}${read(result.title)}` : t('outcome.the-outcome-itself'),
          },
          { label: t('outcome.kind'), value: t.word('outcome.kind', indicator.kind) },
          told && { label: t('outcome.direction'), value: t.word('outcome.direction', indicator.direction) },
          told && {
            label: t('outcome.over-time'),
            value: <Explained word={t.word('outcome.over-time', indicator.overTime)} help={t.word('outcome.over-time-help', indicator.overTime)} />,
          },
          told && {
            label: t('outcome.over-places'),
            value: <Explained word={t.word('outcome.over-places', indicator.overPlaces)} help={t.word('outcome.over-places-help', indicator.overPlaces)} />,
          },
          splits.length > 0 && { label: t('outcome.splits'), value: format.list(splits) },
          { label: t('outcome.measure'), value: measureOf(measure) && <Words text={measureOf(measure)!.title} /> },
          { label: t('outcome.numerator'), value: measureOf(numerator) && <Words text={measureOf(numerator)!.title} /> },
          { label: t('outcome.denominator'), value: measureOf(denominator) && <Words text={measureOf(denominator)!.title} /> },
        ]}
      />
      {indicator.scale && indicator.scale.length > 0 && (
        <div className="stack tight">
          <h3>{t('outcome.scale')}</h3>
          <dl className="outcome-scale-shown">
            {indicator.scale.map((one) => (
              <div key={one.level}>
                <dt className="figures">{one.level}</dt>
                <dd>
                  <Words text={one.title} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {indicator.countingRules && (
        <div className="stack tight">
          <h3>{t('outcome.counting-rules')}</h3>
          <Narrative text={indicator.countingRules} />
          <LanguagesLine text={indicator.countingRules} />
        </div>
      )}
      {indicator.description && (
        <div className="stack tight">
          <h3>{t('outcome.description')}</h3>
          <Narrative text={indicator.description} />
        </div>
      )}
    </div>
  )
}

const Explained = ({ word, help }: { word: string; help: string }) => (
  <>
    {word}
    <span className="field-help outcome-explained">{help}</span>
  </>
)
