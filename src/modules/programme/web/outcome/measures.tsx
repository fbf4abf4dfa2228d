// What is asked for the indicators: the question, where the figure comes from, how often.
import { useState } from 'react'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Menu } from '#web/ui/menu.tsx'
import { Words, useRead } from '#web/ui/narrative.tsx'
import { Section } from '#web/ui/page.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { Table } from '#web/ui/table.tsx'
import type { OneMeasure, OutcomeAnswer } from './answer.ts'
import { useDone } from './done.ts'
import { EditButton, mayEver, useReason } from './edit-button.tsx'
import { MeasureForm } from './measure-form.tsx'
import { RemoveForm } from './remove-form.tsx'
import { TranslateForm } from './translate-form.tsx'

type Opened = { measure: OneMeasure; as: 'edit' | 'translate' | 'remove' } | { as: 'add' }

export function Measures({ it }: { it: OutcomeAnswer }) {
  const t = useText()
  const read = useRead()
  const format = useFormat()
  const done = useDone()
  const reason = useReason(it)
  const remove = useVerb('programme.remove-measure')
  const [opened, open] = useState<Opened>()
  const close = () => open(undefined)
  const measure = opened && 'measure' in opened ? opened.measure : undefined
  const users = (id: string) => it.indicators.filter((one) => Object.values(one.formula ?? {}).includes(id)).map((one) => one.code ?? read(one.title))
  const splits = (one: OneMeasure) =>
    one.dimensions
      .map((by) => {
        const dimension = it.dimensions.find((other) => other.id === by.dimensionId)
        return dimension ? read(dimension.title) : ''
      })
      .filter(Boolean)
  const takeAway = async (one: OneMeasure) => {
    if (!it.editable) return open({ measure: one, as: 'remove' })
    const answer = await remove.perform({ measureId: one.id, seen: one.version })
    if (answer) done(t('outcome.measure-removed'), answer)
  }
  return (
    <Section title={t('outcome.measures')} aside={<EditButton it={it} what={t('outcome.add-measure')} icon="plus" onClick={() => open({ as: 'add' })} />}>
      <p className="quiet small prose">{t('outcome.measures-why')}</p>
      {remove.problem && <ProblemNote problem={remove.problem} />}
      <Table
        caption={t('outcome.measures')}
        rows={it.measures}
        rowKey={(one) => one.id}
        sortName="measures"
        empty={<p className="quiet">{t('outcome.no-measures')}</p>}
        columns={[
          { key: 'title', head: t('outcome.question'), cell: (one) => <Words text={one.title} />, sortBy: (one) => read(one.title) },
          { key: 'unit', head: t('outcome.unit'), cell: (one) => (t.knows(`outcome.unit-${one.unit}`) ? t.word('outcome.unit', one.unit) : one.unit) },
          { key: 'period', head: t('outcome.period-type'), cell: (one) => t.word('outcome.period', one.periodType), sortBy: (one) => one.periodType },
          { key: 'splits', head: t('outcome.splits'), cell: (one) => format.list(splits(one)) },
          { key: 'users', head: t('outcome.used-by'), cell: (one) => users(one.id).join(', ') },
          ...(mayEver(it)
            ? [
                {
                  key: 'tools',
                  head: t('web.more'),
                  cell: (one: OneMeasure) => (
                    <Menu
                      label={t('outcome.more-about', { name: read(one.title) })}
                      icon="more"
                      iconOnly
                      items={[
                        {
                          label: it.editable ? t('web.edit') : t('outcome.propose-change'),
                          icon: 'edit',
                          reason,
                          act: () => open({ measure: one, as: 'edit' }),
                        },
                        ...(it.may.translate
                          ? [{ label: t('outcome.translate'), icon: 'languages' as const, act: () => open({ measure: one, as: 'translate' }) }]
                          : []),
                        {
                          label: t('outcome.remove-measure'),
                          icon: 'delete',
                          reason: reason ?? (users(one.id).length ? t('outcome.measure-in-use') : undefined),
                          act: () => void takeAway(one),
                        },
                      ]}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      <Dialog open={opened?.as === 'add' || opened?.as === 'edit'} title={t(measure ? 'outcome.edit-measure' : 'outcome.add-measure')} onClose={close} wide>
        <MeasureForm it={it} {...(measure && { measure })} onDone={close} />
      </Dialog>
      <Dialog open={opened?.as === 'remove'} title={t('outcome.remove-measure')} onClose={close}>
        {measure && <RemoveForm it={it} verb={remove} change={{ kind: 'remove-measure', outcomeId: it.outcome.id, id: measure.id }} onDone={close} />}
      </Dialog>
      <Dialog open={opened?.as === 'translate'} title={t('outcome.translate-title')} onClose={close} wide>
        {measure && (
          <TranslateForm
            kind="measure"
            id={measure.id}
            texts={[
              { field: 'title', label: t('outcome.question'), text: measure.title },
              ...(measure.source ? [{ field: 'source', label: t('outcome.source'), text: measure.source }] : []),
            ]}
            onDone={close}
          />
        )}
      </Dialog>
    </Section>
  )
}
