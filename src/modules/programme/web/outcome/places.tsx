// Where it takes place: the map, and the list with shares beside it.
import { useState } from 'react'
import { lazy, Suspense } from 'react'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Loading } from '#web/ui/loading.tsx'
import { Section } from '#web/ui/page.tsx'
import type { OutcomeAnswer } from './answer.ts'
import { CountriesForm } from './countries-form.tsx'
import { EditButton } from './edit-button.tsx'

const CountryMap = lazy(async () => ({ default: (await import('#web/map/country-map.tsx')).CountryMap }))

export function Places({ it }: { it: OutcomeAnswer }) {
  const t = useText()
  const format = useFormat()
  const [editing, edit] = useState(false)
  const countries = it.countries.map(({ country, percentage }) => ({
    code: country,
    ...(percentage ? { note: format.share(Number(percentage) / 100, 2) } : {}),
  }))
  return (
    <Section title={t('outcome.places')} aside={<EditButton it={it} what={t('outcome.places')} onClick={() => edit(true)} />}>
      {countries.length === 0 ? (
        <p className="quiet">{t('outcome.no-places')}</p>
      ) : (
        <Suspense fallback={<Loading />}>
          <CountryMap countries={countries} label={t('outcome.map-of', { outcome: it.outcome.code })} />
        </Suspense>
      )}
      <Dialog open={editing} title={t('outcome.edit-places')} onClose={() => edit(false)}>
        <CountriesForm it={it} onDone={() => edit(false)} />
      </Dialog>
    </Section>
  )
}
