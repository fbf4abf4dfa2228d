import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { useNames } from '#web/text.ts'
import { Facts } from '#web/ui/facts.tsx'
import { Narrative, useRead } from '#web/ui/narrative.tsx'
import type { AnswerTo } from '#web/ask.ts'

type Sections = AnswerTo<'GET /outcomes/:outcomeId/activity'>['sections']

/** An activity as a reader of open data gets to know it. */
export function Preview({ sections }: { sections: Sections }) {
  const t = useText()
  const format = useFormat()
  const read = useRead()
  const region = useNames('region')
  const total = sections.budgets.filter((one) => one.money !== undefined)
  return (
    <div className="stack">
      <h3>{read(sections.title)}</h3>
      <Narrative text={sections.description} />
      <Facts
        facts={[
          { label: t('iati.publisher'), value: sections.reporter },
          { label: t('iati.period'), value: periodOf(sections, format.days) },
          {
            label: t('iati.countries'),
            value: sections.countries
              .map(({ code, percentage }) => region(code) + (percentage === undefined ? '' : ` ${format.share(Number(percentage) / 100)}`))
              .join(', '),
          },
          total.length > 0 && {
            label: t('iati.budgets'),
            value: (
              <ul role="list">
                {total.map((one, index) => (
                  <li key={index}>
                    {one.from && one.until ? `${format.days(one.from, one.until)}: ` : ''}
                    {format.money(one.money!)}
                  </li>
                ))}
              </ul>
            ),
          },
          sections.transactions > 0 && { label: t('iati.transactions'), value: format.number(sections.transactions) },
          sections.documents > 0 && { label: t('iati.documents'), value: format.number(sections.documents) },
        ]}
      />
      {sections.participants.length > 0 && (
        <>
          <h3>{t('iati.participants')}</h3>
          <ul className="iati-results">
            {sections.participants.map((one, index) => (
              <li key={index}>
                {one.name || <em>{t('iati.not-named')}</em>}{' '}
                <span className="small quiet">{t.knows(`iati.role-${one.role}`) ? t.word('iati.role', one.role) : ''}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {sections.results.length > 0 && (
        <>
          <h3>{t('iati.results')}</h3>
          <ol className="iati-results">
            {sections.results.map((result, index) => (
              <li key={index}>
                {read(result.title)}
                <ul>
                  {result.indicators.map((one, number) => (
                    <li key={number}>
                      {read(one.title)} <span className="small quiet">{t('iati.figures-of', { targets: one.targets, actuals: one.actuals })}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

function periodOf({ days }: Sections, write: (from: string, until: string) => string): string {
  const of = (...types: string[]) => types.map((type) => days.find((one) => one.type === type)?.on).find((one) => one !== undefined)
  const [from, until] = [of('1', '2'), of('3', '4')]
  return from && until ? write(from, until) : (from ?? until ?? '')
}
