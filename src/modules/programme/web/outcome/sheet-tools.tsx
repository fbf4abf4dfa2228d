import type { Value } from '#kernel/value.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Menu } from '#web/ui/menu.tsx'

interface Props {
  /** Which cell they are for. */
  name: string
  value: Value | undefined
  onPut(value: Value | undefined): void
  onNote?: () => void
}

const choices: { value: Value | undefined; key: string }[] = [
  { value: { state: 'zero' }, key: '0' },
  { value: { state: 'unknown' }, key: 'U' },
  { value: { state: 'not-applicable' }, key: 'N' },
  { value: { state: 'not-yet' }, key: 'Y' },
]

/** What a cell can hold besides a figure, for fingers and for those who do not know the keys yet. */
export function SheetTools({ name, value, onPut, onNote }: Props) {
  const t = useText()
  return (
    <div className="sheet-tools not-on-paper">
      <span className="sheet-here" aria-live="polite">
        {name}
      </span>
      <Menu
        kind="plain"
        label={t('outcome.set-state')}
        items={[
          ...choices.map((one) => ({
            label: `${t.word('web.value', one.value!.state)} (${one.key})`,
            chosen: value?.state === one.value!.state,
            act: () => onPut(one.value),
          })),
          { label: t('outcome.empty-cell'), icon: 'delete' as const, act: () => onPut(undefined) },
        ]}
      />
      <Button icon="comment" reason={onNote ? undefined : t('outcome.note-needs-value')} onClick={onNote}>
        {t('outcome.value-note')}
      </Button>
      <details className="sheet-help">
        <summary>{t('outcome.keys')}</summary>
        <p>{t('outcome.keys-help')}</p>
      </details>
    </div>
  )
}
