// The people it is for. Groups overlap, so every share has a bar of its own and nothing is added up.
import { useState } from 'react'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Words } from '#web/ui/narrative.tsx'
import { Section } from '#web/ui/page.tsx'
import '#web/charts/chart.css'
import type { OutcomeAnswer } from './answer.ts'
import { EditButton } from './edit-button.tsx'
import { TargetGroupsForm } from './target-groups-form.tsx'
import { useThemeWords } from './theme-words.ts'

export function TargetGroups({ it }: { it: OutcomeAnswer }) {
  const t = useText()
  const [editing, edit] = useState(false)
  return (
    <Section title={t('outcome.target-groups')} aside={<EditButton it={it} what={t('outcome.target-groups')} onClick={() => edit(true)} />}>
      {it.targetGroups.length === 0 && <p className="quiet">{t('outcome.no-target-groups')}</p>}
      <div className="columns">
        {it.targetGroups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </div>
      {it.targetGroups.some((one) => Object.keys(one.shares ?? {}).length > 1) && <p className="quiet small">{t('outcome.shares-overlap')}</p>}
      <Dialog open={editing} title={t('outcome.edit-target-groups')} onClose={() => edit(false)} wide>
        <TargetGroupsForm it={it} onDone={() => edit(false)} />
      </Dialog>
    </Section>
  )
}

function Group({ group }: { group: OutcomeAnswer['targetGroups'][number] }) {
  const t = useText()
  const format = useFormat()
  const words = useThemeWords()
  const shares = Object.entries(group.shares ?? {}).sort(([, one], [, other]) => Number(other) - Number(one))
  return (
    <article className="outcome-group">
      <h3>
        <Words text={group.title} />
      </h3>
      {group.people !== undefined && <p className="figures">{t('outcome.people-about', { people: format.number(group.people) })}</p>}
      {shares.length > 0 && (
        <dl className="outcome-shares">
          {shares.map(([code, share]) => (
            <div key={code}>
              <dt>{words('target-group', code)}</dt>
              <dd>
                <svg className="drawing outcome-share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="outcome-share-whole" x="0" y="0" width="100" height="10" />
                  <rect className="drawing-bar" x="0" y="0" width={Math.min(100, Number(share))} height="10" />
                </svg>
                <span className="figures">{format.share(Number(share) / 100, 2)}</span>
                {group.people !== undefined && (
                  <span className="figures quiet">
                    {t('outcome.people-share', { people: format.number(Math.round((group.people * Number(share)) / 100)) })}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  )
}
