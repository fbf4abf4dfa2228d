// Choosing what the outcome is about. What was noted with a theme that stays is kept.
import { useState } from 'react'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Choices } from '#web/ui/choice.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { PickMany } from '#web/ui/pick-many.tsx'
import { Select } from '#web/ui/select.tsx'
import { outcomeTagFindings } from '../../domain/outcome.ts'
import { iloStandards, justTransition, pillars, policyMarkers, sdgTargets, targetGroupTags, type Tag, type Vocabulary } from '../../domain/tags.ts'
import { tagsOf, type OutcomeAnswer } from './answer.ts'
import { EditForm } from './edit-form.tsx'
import { useThemeWords } from './theme-words.ts'

const inOrder = (one: Tag, other: Tag) => (one.vocabulary === other.vocabulary ? (one.code < other.code ? -1 : 1) : one.vocabulary < other.vocabulary ? -1 : 1)

export function ThemesForm({ it, onDone }: { it: OutcomeAnswer; onDone(): void }) {
  const t = useText()
  const read = useRead()
  const words = useThemeWords()
  const verb = useVerb('programme.set-outcome-tags')
  const goals = useQuestion('GET /joint-goals', {}).answer?.goals ?? []
  const [seen] = useState(it.outcome.version)
  const [before] = useState(() => tagsOf(it))
  const [tags, setTags] = useState(before)

  const codes = (vocabulary: Vocabulary) => tags.filter((one) => one.vocabulary === vocabulary).map((one) => one.code)
  const choose = (vocabulary: Vocabulary, chosen: readonly string[]) =>
    setTags([
      ...tags.filter((one) => one.vocabulary !== vocabulary),
      ...chosen.map((code) => tags.find((one) => one.vocabulary === vocabulary && one.code === code) ?? { vocabulary, code }),
    ])
  const weigh = (code: string, significance: string) =>
    setTags([
      ...tags.filter((one) => one.vocabulary !== 'policy-marker' || one.code !== code),
      ...(significance
        ? [{ ...tags.find((one) => one.vocabulary === 'policy-marker' && one.code === code), vocabulary: 'policy-marker', code, significance } as Tag]
        : []),
    ])
  const named = (vocabulary: Vocabulary, list: readonly string[]) => list.map((code) => ({ value: code, label: words(vocabulary, code) }))
  const numbered = (vocabulary: Vocabulary, list: readonly string[]) => list.map((code) => ({ value: code, label: `${code} ${words(vocabulary, code)}` }))
  return (
    <EditForm
      it={it}
      verb={verb}
      seen={seen}
      now={it.outcome.version}
      findings={outcomeTagFindings(tags)}
      save={(version) => verb.perform({ outcomeId: it.outcome.id, seen: version, tags })}
      changes={() => {
        const after = tags.toSorted(inOrder)
        return JSON.stringify(after) === JSON.stringify(before.toSorted(inOrder))
          ? []
          : [{ kind: 'change-outcome', id: it.outcome.id, before: { tags: before }, after: { tags: after } }]
      }}
      said={t('outcome.themes-saved')}
      onDone={onDone}
    >
      <div className="columns">
        <Choices
          label={t('outcome.vocabulary-pillar')}
          optional
          value={codes('pillar')}
          onChange={(chosen) => choose('pillar', chosen)}
          options={named('pillar', pillars)}
        />
        <Choices
          label={t('outcome.vocabulary-joint-goal')}
          optional
          value={codes('joint-goal')}
          onChange={(chosen) => choose('joint-goal', chosen)}
          options={goals.map((one) => ({ value: one.code, label: `${one.code} ${read(one.title)}`, help: one.framework }))}
        />
      </div>
      <PickMany
        label={t('outcome.vocabulary-sdg')}
        optional
        value={codes('sdg')}
        onChange={(chosen) => choose('sdg', chosen)}
        options={numbered('sdg', sdgTargets)}
      />
      <PickMany
        label={t('outcome.vocabulary-ilo-standard')}
        optional
        value={codes('ilo-standard')}
        onChange={(chosen) => choose('ilo-standard', chosen)}
        options={numbered('ilo-standard', iloStandards)}
      />
      <fieldset className="outcome-markers">
        <legend className="field-label">{t('outcome.vocabulary-policy-marker')}</legend>
        <p className="field-help">{t('outcome.markers-help')}</p>
        {Object.entries(policyMarkers).map(([code, allowed]) => (
          <Select
            key={code}
            label={words('policy-marker', code)}
            optional
            value={tags.find((one) => one.vocabulary === 'policy-marker' && one.code === code)?.significance ?? ''}
            onChange={(significance) => weigh(code, significance)}
            empty={t('outcome.marker-none')}
            options={[...allowed, 'not-screened'].map((one) => ({ value: one, label: t.word('vocabulary.significance', one) }))}
          />
        ))}
      </fieldset>
      <div className="columns">
        <Choices
          label={t('outcome.vocabulary-just-transition')}
          optional
          value={codes('just-transition')}
          onChange={(chosen) => choose('just-transition', chosen)}
          options={named('just-transition', justTransition)}
        />
        <Choices
          label={t('outcome.vocabulary-target-group')}
          optional
          value={codes('target-group')}
          onChange={(chosen) => choose('target-group', chosen)}
          options={named('target-group', targetGroupTags)}
        />
      </div>
    </EditForm>
  )
}
