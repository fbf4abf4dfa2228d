import { hasBlocker, type Finding } from '#kernel/finding.ts'
import type { ValueState } from '#kernel/value.ts'
import { useText } from '#web/text.ts'
import { Icon } from '#web/ui/icon.tsx'

interface Props {
  here: boolean
  words: string
  state: ValueState | undefined
  hasNote: boolean
  findings: Finding[] | undefined
  /** What is being typed in it now. */
  typing: string | undefined
  readOnly: boolean
  onChoose(): void
  onOpen(): void
  onType(text: string): void
  onLeave(): void
}

export function SheetCell({ here, words, state, hasNote, findings = [], typing, readOnly, onChoose, onOpen, onType, onLeave }: Props) {
  const t = useText()
  const wrong = hasBlocker(findings)
  const said = findings.map((one) => t.say(one)).join(' ')
  return (
    <td
      role="gridcell"
      className={[
        'sheet-cell',
        state && state !== 'number' && state !== 'zero' && 'sheet-state',
        findings.length > 0 && (wrong ? 'sheet-wrong' : 'sheet-strange'),
      ]
        .filter(Boolean)
        .join(' ')}
      tabIndex={here && typing === undefined ? 0 : -1}
      data-here={here ? 'yes' : undefined}
      aria-selected={here}
      aria-invalid={wrong || undefined}
      title={said || undefined}
      onFocus={onChoose}
      onMouseDown={() => !here && onChoose()}
      onDoubleClick={onOpen}
      // Fingers have no keys to begin with: one tap opens the cell.
      onClick={(event) => !readOnly && typing === undefined && (event as unknown as PointerEvent).pointerType === 'touch' && onOpen()}
    >
      {typing === undefined ? (
        <>
          {words}
          {hasNote && (
            <span className="sheet-note">
              <Icon name="comment" size={12} />
              <span className="for-readers-only">{t('outcome.has-note')}</span>
            </span>
          )}
          {said && <span className="for-readers-only"> {said}</span>}
        </>
      ) : (
        <input
          className="sheet-input"
          aria-label={t('outcome.value')}
          inputMode="decimal"
          autoComplete="off"
          value={typing}
          onChange={(event) => onType(event.currentTarget.value)}
          onBlur={onLeave}
        />
      )}
    </td>
  )
}
