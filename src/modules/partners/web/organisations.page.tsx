// The organisations one works with: to find one, and to see whose agreement needs a word.
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { AnswerTo } from '#web/ask.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { useNames, useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Link } from '#web/ui/link.tsx'
import { Page as PageFrame } from '#web/ui/page.tsx'
import { Select } from '#web/ui/select.tsx'
import { State } from '#web/ui/state.tsx'
import { Table } from '#web/ui/table.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { folded } from '../domain/folded.ts'
import { organisationKinds } from '../domain/organisation.ts'
import { agreementTones } from './parts/agreement-tones.ts'
import { AddOrganisationDialog } from './parts/organisation-dialog.tsx'
import './partners.css'

type Partner = AnswerTo<'GET /partners'>['partners'][number]

export function Page() {
  const t = useText()
  const [, go] = useLocation()
  const list = useQuestion('GET /partners', {})
  const [adding, setAdding] = useState(false)
  const may = list.answer?.mayAdd
  const mayAdd = may && (may.anywhere || may.countries.length > 0 || may.programmes.length > 0)
  const add = (
    <Button kind="primary" icon="plus" reason={may && !mayAdd ? t('partners.not-yours-to-add') : undefined} onClick={() => setAdding(true)}>
      {t('partners.add')}
    </Button>
  )
  return (
    <PageFrame title={t('web.nav-partners')} primary={add}>
      <Answer of={list}>
        {({ partners }) =>
          partners.length === 0 ? (
            <Empty icon="partners" title={t('partners.empty')}>
              <p>{t('partners.empty-help')}</p>
            </Empty>
          ) : (
            <Partners partners={partners} />
          )
        }
      </Answer>
      {adding && (
        <AddOrganisationDialog onClose={() => setAdding(false)} onAdded={(organisationId) => go(addressOf('partners.organisation', { organisationId }))} />
      )}
    </PageFrame>
  )
}

function Partners({ partners }: { partners: Partner[] }) {
  const t = useText()
  const format = useFormat()
  const country = useNames('region')
  const [filter, setFilter] = useFilter()
  const words = folded(filter.text).split(/\s+/).filter(Boolean)
  const shown = partners.filter(
    (one) =>
      (!filter.kind || one.kind === filter.kind) &&
      (!filter.country || one.country === filter.country) &&
      words.every((word) => folded(`${one.name} ${one.acronym} ${one.partOf?.name ?? ''}`).includes(word)),
  )
  const countries = [...new Set(partners.flatMap((one) => one.country ?? []))]
    .map((code) => ({ value: code, label: country(code) }))
    .sort((one, other) => one.label.localeCompare(other.label, t.locale))
  return (
    <div className="stack">
      {partners.length > 6 && (
        <div className="partner-filter" role="search">
          <TextField label={t('partners.find')} type="search" value={filter.text} onChange={(text) => setFilter({ text })} optional={false} />
          <Select
            label={t('partners.kind')}
            value={filter.kind}
            onChange={(kind) => setFilter({ kind })}
            empty={t('partners.all-kinds')}
            options={organisationKinds
              .filter((kind) => partners.some((one) => one.kind === kind))
              .map((kind) => ({ value: kind as string, label: t.word('partners.kind', kind) }))}
          />
          <Select
            label={t('partners.country')}
            value={filter.country}
            onChange={(code) => setFilter({ country: code })}
            empty={t('partners.all-countries')}
            options={countries}
          />
        </div>
      )}
      <p className="quiet small" aria-live="polite">
        {t('partners.shown', { shown: shown.length, of: partners.length })}
      </p>
      <Table
        caption={t('web.nav-partners')}
        rows={shown}
        rowKey={(one) => one.id}
        sortedBy="name"
        empty={
          <Empty
            icon="search"
            title={t('partners.none-found')}
            action={<Button onClick={() => setFilter({ text: '', kind: '', country: '' })}>{t('partners.show-all')}</Button>}
          />
        }
        columns={[
          { key: 'name', head: t('partners.name'), sortBy: (one) => one.name, cell: (one) => <Name partner={one} /> },
          { key: 'kind', head: t('partners.kind'), sortBy: (one) => t.word('partners.kind', one.kind), cell: (one) => t.word('partners.kind', one.kind) },
          {
            key: 'country',
            head: t('partners.country'),
            sortBy: (one) => (one.country ? country(one.country) : ''),
            cell: (one) => (one.country ? country(one.country) : t('partners.across-borders')),
          },
          { key: 'outcomes', head: t('partners.outcomes'), numeric: true, sortBy: (one) => one.outcomes, cell: (one) => format.number(one.outcomes) },
          {
            key: 'agreement',
            head: t('partners.agreement'),
            sortBy: (one) => one.agreement?.endsOn ?? '',
            cell: (one) =>
              one.agreement ? (
                <span className="row">
                  <State tone={agreementTones[one.agreement.state]}>{t.word('partners.agreement', one.agreement.state)}</State>
                  {one.agreement.endsOn && <span className="small quiet">{t('partners.until-day', { day: format.day(one.agreement.endsOn, 'short') })}</span>}
                </span>
              ) : (
                <span className="quiet">{t('partners.none')}</span>
              ),
          },
          {
            key: 'public',
            head: t('partners.publication'),
            sortBy: (one) => Number(one.mayBePublic),
            cell: (one) => t(one.mayBePublic ? 'partners.may-be-public' : 'partners.not-public'),
            wideOnly: true,
          },
        ]}
      />
    </div>
  )
}

const Name = ({ partner }: { partner: Partner }) => (
  <span className="partner-name">
    <Link to={addressOf('partners.organisation', { organisationId: partner.id })}>{partner.name}</Link>
    <span className="small quiet">{[partner.acronym, partner.partOf?.name].filter(Boolean).join(' · ')}</span>
  </span>
)

interface Filter {
  text: string
  kind: string
  country: string
}

/** In the address, so that a list can be sent to a colleague and found again. */
function useFilter(): [Filter, (changes: Partial<Filter>) => void] {
  const [path, go] = useLocation()
  const query = new URLSearchParams(useSearch())
  const filter = { text: query.get('text') ?? '', kind: query.get('kind') ?? '', country: query.get('country') ?? '' }
  return [
    filter,
    (changes) => {
      for (const [name, value] of Object.entries(changes)) {
        if (value) query.set(name, value)
        else query.delete(name)
      }
      go(query.size ? `${path}?${query}` : path, { replace: true })
    },
  ]
}
