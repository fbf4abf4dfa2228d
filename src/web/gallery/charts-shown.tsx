import { valueOf } from '#kernel/value.ts'
import { ChartKey } from '../charts/chart-key.tsx'
import { IndicatorChart } from '../charts/indicator-chart.tsx'
import type { ChartPoint } from '../charts/indicator-series.ts'
import { CountryMap } from '../map/country-map.tsx'
import { Section } from '../ui/page.tsx'

const points = (targets: (number | undefined)[], actuals: ChartPoint['actual'][]): ChartPoint[] =>
  targets.map((target, index) => ({ label: String(2027 + index), target: target === undefined ? undefined : valueOf(target), actual: actuals[index] }))
const notYet = { state: 'not-yet' } as const

export const ChartsShown = () => (
  <>
    <Section title="Indicators" aside={<ChartKey />}>
      <div className="charts">
        <IndicatorChart
          title="Workers in precarious jobs who benefit from new or better applied rights"
          unit="workers"
          series={{
            baseline: { label: '2026', value: valueOf(0) },
            points: points([60_000, 160_000, 320_000, 520_000, 750_000], [valueOf(64_210), valueOf(171_900), { state: 'unknown' }, notYet, notYet]),
          }}
        />
        <IndicatorChart
          title="Of these, women"
          unit="%"
          series={{
            baseline: { label: '2026', value: valueOf(24) },
            highest: 100,
            points: points([25, 26, 28, 29, 30], [valueOf(26), valueOf(31), notYet, notYet, notYet]),
          }}
        />
        <IndicatorChart
          title="Steps to ratify and apply conventions C190, C189 and C187"
          unit="steps"
          series={{
            baseline: { label: '2026', value: valueOf(1) },
            highest: 3,
            points: points([1, 1, 2, 2, 3], [valueOf(0), { state: 'not-applicable' }, notYet, notYet, notYet]),
          }}
        />
        <IndicatorChart
          title="Members of partner unions, by country of the network"
          unit="members"
          series={{
            points: [55, 900, 18_400, 200_000].map((n, index) => ({ label: ['KH', 'PH', 'ID', 'CD'][index]!, actual: valueOf(n), target: valueOf(n * 1.4) })),
          }}
        />
        <IndicatorChart
          title="Legal aid cases handled"
          unit="cases"
          series={{
            baseline: { label: '2026', value: { state: 'unknown' } },
            points: [
              { label: '2027', target: valueOf(900), actual: valueOf(1_020) },
              { label: '2028', target: valueOf(2_000), actual: valueOf(1_480), completeness: { received: 6, expected: 8 } },
              { label: '2029', target: valueOf(3_300), actual: notYet, forecast: valueOf(2_900) },
              { label: '2030', target: valueOf(4_700), actual: notYet },
              { label: '2031', target: valueOf(6_200), actual: notYet },
            ],
          }}
        />
        <IndicatorChart
          title="Change in real wages"
          unit="%"
          series={{
            points: [
              { label: 'Q1', actual: valueOf(-3.2), target: valueOf(1) },
              { label: 'Q2', actual: valueOf(-1.1), target: valueOf(1), estimate: true },
              { label: 'Q3', actual: valueOf(0.4), target: valueOf(1.5) },
              { label: 'Q4', actual: valueOf(2.6), target: valueOf(2) },
            ],
          }}
        />
      </div>
    </Section>
    <Section title="Countries">
      <CountryMap
        label="Countries of this outcome"
        countries={[
          { code: 'CD', note: '2 partners', to: '/gallery' },
          { code: 'NE', note: '1 partner', to: '/gallery' },
          { code: 'CI', note: '1 partner', to: '/gallery' },
        ]}
      />
      <CountryMap label="Countries of the programme" countries={['CD', 'NE', 'CI', 'ID', 'KH', 'PH', 'BD', 'CO', 'BE', 'CV'].map((code) => ({ code }))} />
    </Section>
  </>
)
