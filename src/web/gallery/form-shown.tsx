import { useState } from 'react'
import { blocker, hint, warning, type Finding } from '#kernel/finding.ts'
import { Problem } from '#kernel/problem.ts'
import { textIn, withTranslation } from '#kernel/translated-text.ts'
import { countriesByName } from '#kernel/country.ts'
import type { VerbState } from '../questions.ts'
import { useText } from '../text.ts'
import { Check, Choice, Choices } from '../ui/choice.tsx'
import { Combobox } from '../ui/combobox.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Form, FormActions, Submit } from '../ui/form.tsx'
import { NarrativeField } from '../ui/narrative-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { Section } from '../ui/page.tsx'
import { PickMany } from '../ui/pick-many.tsx'
import { Select } from '../ui/select.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'

const refusedVerb: VerbState = {
  busy: false,
  problem: new Problem('kernel.input-not-understood', 422, [blocker('kernel.decimal', 'target'), blocker('kernel.day', 'until')]),
  findings: [blocker('kernel.decimal', 'target'), blocker('kernel.day', 'until')],
  forget: () => {},
}

export function FormShown() {
  const { language } = useText()
  const [it, setIt] = useState({
    title: withTranslation(textIn('en', 'Labour rights in Africa'), 'nl', 'Arbeidsrechten in Afrika', 'checked'),
    code: '',
    target: '1234.5',
    from: '2027-01-01',
    until: '',
    kind: '' as 'count' | 'percent' | '',
    direction: 'up' as 'up' | 'down' | '',
    dimensions: ['sex'] as string[],
    country: 'NE',
    countries: ['CD', 'CI'],
    note: '',
    isPublic: true,
  })
  const set =
    <Key extends keyof typeof it>(key: Key) =>
    (value: (typeof it)[Key]) =>
      setIt((now) => ({ ...now, [key]: value }))
  const findings: Finding[] = [
    ...(it.code === '' ? [blocker('kernel.text-empty', 'code')] : []),
    ...(it.target.length > 8 ? [warning('kernel.decimal', 'target')] : []),
    ...(it.note === '' ? [hint('kernel.text-empty', 'note')] : []),
  ]
  const countries = countriesByName(language).map(({ code, name }) => ({ value: code, label: name, hint: code }))
  return (
    <Section title="Form">
      <Form verb={refusedVerb} findings={findings} onSubmit={() => {}}>
        <NarrativeField label="Title" at="title" oneLine value={it.title} onChange={set('title')} help="As the funder and the partners know it." />
        <TextField label="Code" at="code" short value={it.code} onChange={set('code')} />
        <div className="columns">
          <NumberField label="Target of 2028" at="target" unit="workers" value={it.target} onChange={set('target')} />
          <DateField label="Starts on" at="from" value={it.from} onChange={set('from')} />
          <DateField label="Ends on" at="until" value={it.until} onChange={set('until')} optional />
        </div>
        <Select
          label="Measured as"
          at="kind"
          empty="Choose how it is counted"
          value={it.kind}
          onChange={set('kind')}
          options={[
            { value: 'count', label: 'Number of people or things', group: 'Figures' },
            { value: 'percent', label: 'Percentage', group: 'Figures' },
          ]}
        />
        <Choice
          label="Which way is better"
          at="direction"
          value={it.direction}
          onChange={set('direction')}
          options={[
            { value: 'up', label: 'More is better', help: 'Members, agreements, wages.' },
            { value: 'down', label: 'Less is better', help: 'Accidents, dismissals.' },
          ]}
        />
        <Choices
          label="Split by"
          at="dimensions"
          optional
          value={it.dimensions}
          onChange={set('dimensions')}
          options={[
            { value: 'sex', label: 'Sex' },
            { value: 'age', label: 'Age' },
            { value: 'sector', label: 'Sector', reason: 'The measure is not split by sector.' },
          ]}
        />
        <Combobox label="Country" at="country" value={it.country} onChange={set('country')} options={countries} />
        <PickMany label="Countries" at="countries" value={it.countries} onChange={set('countries')} options={countries} />
        <TextArea label="Note for partners" at="note" optional value={it.note} onChange={set('note')} help="What should they know before they count?" />
        <TextField label="Identifier" value="BE-BCE_KBO-0000000000-O1" onChange={() => {}} reason="It is published and cannot change any more." />
        <Check label="Publish this indicator" value={it.isPublic} onChange={set('isPublic')} help="It appears in the open-data file." />
        <FormActions>
          <Submit>Save indicator</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}
