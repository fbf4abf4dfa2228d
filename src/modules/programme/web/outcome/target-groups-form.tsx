import { useState } from 'react'
import { blocker } from '#kernel/finding.ts'
import { freshId } from '#kernel/id.ts'
import { textIn } from '#kernel/translated-text.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import { NumberField } from '#web/ui/number-field.tsx'
import { Select } from '#web/ui/select.tsx'
import { targetGroupTags } from '../../domain/tags.ts'
import type { TargetGroup } from '../../domain/target-group.ts'
import type { OutcomeAnswer } from './answer.ts'
import { EditForm } from './edit-form.tsx'
import { useThemeWords } from './theme-words.ts'

const plain = ({ id, title, people, shares }: OutcomeAnswer['targetGroups'][number]): TargetGroup => ({
  id,
  title,
  ...(people === undefined ? {} : { people }),
  ...(shares && Object.keys(shares).length ? { shares } : {}),
})

export function TargetGroupsForm({ it, onDone }: { it: OutcomeAnswer; onDone(): void }) {
  const t = useText()
  const verb = useVerb('programme.save-target-groups')
  const [seen] = useState(it.outcome.version)
  const [before] = useState(() => it.targetGroups.map(plain))
  const [groups, setGroups] = useState<TargetGroup[]>(before)
  const set = (index: number, next: Partial<TargetGroup>) => setGroups(groups.map((one, place) => (place === index ? plain({ ...one, ...next }) : one)))
  const unnamed = groups.flatMap((one, index) => (one.title.text.trim() ? [] : [blocker('kernel.text-empty', `targetGroups.${index}.title`)]))
  return (
    <EditForm
      it={it}
      verb={verb}
      seen={seen}
      now={it.outcome.version}
      findings={unnamed}
      save={(version) => verb.perform({ outcomeId: it.outcome.id, seen: version, targetGroups: groups })}
      changes={() =>
        JSON.stringify(groups) === JSON.stringify(before)
          ? []
          : [{ kind: 'change-outcome', id: it.outcome.id, before: { targetGroups: before }, after: { targetGroups: groups } }]
      }
      said={t('outcome.target-groups-saved')}
      onDone={onDone}
    >
      <p className="quiet small">{t('outcome.shares-overlap')}</p>
      {groups.map((group, index) => (
        <fieldset key={group.id} className="outcome-group-form">
          <legend className="for-readers-only">{t('outcome.target-group-number', { number: index + 1 })}</legend>
          <NarrativeField
            label={t('outcome.group-title')}
            at={`targetGroups.${index}.title`}
            oneLine
            value={group.title}
            onChange={(title) => set(index, { title })}
          />
          <NumberField
            label={t('outcome.people')}
            at={`targetGroups.${index}.people`}
            optional
            help={t('outcome.people-help')}
            value={group.people === undefined ? '' : String(group.people)}
            onChange={(people) => set(index, { people: /^\d+$/.test(people) ? Number(people) : undefined })}
          />
          <Shares shares={group.shares ?? {}} at={`targetGroups.${index}.shares`} onChange={(shares) => set(index, { shares })} />
          <div>
            <Button kind="quiet" icon="delete" onClick={() => setGroups(groups.filter((_, place) => place !== index))}>
              {t('outcome.remove-group')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button icon="plus" onClick={() => setGroups([...groups, { id: freshId(), title: textIn(it.outcome.title.source, '') }])}>
          {t('outcome.add-group')}
        </Button>
      </div>
    </EditForm>
  )
}

interface SharesProps {
  shares: Record<string, string>
  at: string
  onChange(shares: Record<string, string>): void
}

function Shares({ shares, at, onChange }: SharesProps) {
  const t = useText()
  const words = useThemeWords()
  const left = [...targetGroupTags].filter((one) => !(one in shares))
  const without = (code: string) => Object.fromEntries(Object.entries(shares).filter(([one]) => one !== code))
  return (
    <div className="outcome-shares-form">
      {Object.entries(shares).map(([code, share]) => (
        <div key={code} className="row">
          <NumberField
            label={words('target-group', code)}
            at={`${at}.${code}`}
            unit="%"
            value={share}
            onChange={(next) => onChange({ ...shares, [code]: next })}
          />
          <Button kind="quiet" icon="delete" iconOnly onClick={() => onChange(without(code))}>
            {t('web.take-out', { name: words('target-group', code) })}
          </Button>
        </div>
      ))}
      <Select
        label={t('outcome.add-share')}
        optional
        value=""
        onChange={(code) => code && onChange({ ...shares, [code]: '' })}
        empty=""
        options={left.map((one) => ({ value: one, label: words('target-group', one) }))}
      />
    </div>
  )
}
