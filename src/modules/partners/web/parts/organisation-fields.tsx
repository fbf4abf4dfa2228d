// What is written down about an organisation, as fields; the same to add her and to correct her.
import { countriesByName } from '#kernel/country.ts'
import { textIn, type TranslatedText } from '#kernel/translated-text.ts'
import { useText } from '#web/text.ts'
import { useQuestion } from '#web/questions.ts'
import { Select } from '#web/ui/select.tsx'
import { TextArea } from '#web/ui/text-area.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { organisationKinds, type OrganisationFields as Fields, type OrganisationKind } from '../../domain/organisation.ts'
import { LanguagesField } from './languages-field.tsx'

export interface OrganisationDraft extends Omit<Fields, 'kind'> {
  kind: OrganisationKind | ''
}

export const emptyOrganisation: OrganisationDraft = {
  kind: '',
  name: '',
  acronym: '',
  country: null,
  languages: [],
  description: null,
  website: '',
  partOf: null,
}

interface Props {
  value: OrganisationDraft
  onChange(value: OrganisationDraft): void
  /** Herself: she cannot be a part of herself. */
  except?: string
  /** Only what a partner keeps right about herself. */
  ownOnly?: boolean
}

export function OrganisationFields({ value, onChange, except, ownOnly }: Props) {
  const t = useText()
  const set = (changes: Partial<OrganisationDraft>) => onChange({ ...value, ...changes })
  return (
    <>
      {!ownOnly && (
        <>
          <TextField label={t('partners.name')} at="name" value={value.name} onChange={(name) => set({ name })} maxLength={300} />
          <Select
            label={t('partners.kind')}
            at="kind"
            value={value.kind}
            onChange={(kind) => set({ kind })}
            empty={t('partners.choose-kind')}
            options={organisationKinds.map((kind) => ({ value: kind, label: t.word('partners.kind', kind) }))}
          />
        </>
      )}
      <TextField label={t('partners.acronym')} at="acronym" value={value.acronym} onChange={(acronym) => set({ acronym })} maxLength={40} optional short />
      {!ownOnly && (
        <Select
          label={t('partners.country')}
          at="country"
          value={value.country ?? ''}
          onChange={(country) => set({ country: country || null })}
          empty={t('partners.across-borders')}
          optional
          options={countriesByName(t.locale).map((one) => ({ value: one.code, label: one.name }))}
        />
      )}
      <LanguagesField value={value.languages} onChange={(languages) => set({ languages })} />
      <Description value={value.description} onChange={(description) => set({ description })} />
      <TextField
        label={t('partners.website')}
        at="website"
        type="url"
        value={value.website}
        onChange={(website) => set({ website: website.trim() })}
        help={t('partners.website-help')}
        optional
      />
      {!ownOnly && <PartOf value={value.partOf} onChange={(partOf) => set({ partOf })} except={except} />}
    </>
  )
}

/** Written in the language it was first written in; its translations stay, and know that their source has changed. */
function Description({ value, onChange }: { value: TranslatedText | null; onChange(value: TranslatedText | null): void }) {
  const t = useText()
  const source = value?.source ?? t.language
  const change = (text: string) => onChange(text === '' && !value?.translations ? null : value ? { ...value, text } : textIn(source, text))
  return (
    <TextArea
      label={t('partners.description')}
      at="description"
      value={value?.text ?? ''}
      onChange={change}
      lang={source}
      help={t('partners.description-help')}
      optional
    />
  )
}

function PartOf({ value, onChange, except }: { value: string | null; onChange(value: string | null): void; except: string | undefined }) {
  const t = useText()
  const all = useQuestion('GET /partners', {})
  const options = (all.answer?.partners ?? [])
    .filter((one) => one.id !== except)
    .map((one) => ({ value: one.id, label: one.acronym ? `${one.name} (${one.acronym})` : one.name }))
  return (
    <Select
      label={t('partners.part-of')}
      at="partOf"
      value={value ?? ''}
      onChange={(id) => onChange(id || null)}
      empty={t('partners.stands-alone')}
      options={options}
      help={t('partners.part-of-help')}
      optional
    />
  )
}
