// Longer words are kept to oneself while they are being written, and handed over when one leaves the field.
import { useEffect, useState } from 'react'
import { TextArea } from '#web/ui/text-area.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useLatest } from './use-latest.ts'

interface Props {
  label: string
  value: string
  onDone(words: string): void
  lang?: string
  help?: string | undefined
  optional?: boolean
  bare?: boolean
  rows?: number
  /** One line only. */
  line?: boolean
}

export function DraftField({ value, onDone, line, rows = 3, ...field }: Props) {
  const [words, setWords] = useState(value)
  const latest = useLatest({ words, value, onDone })
  useEffect(() => setWords(value), [value])
  const hand = () => {
    const { words: now, value: before, onDone: give } = latest.current
    if (now.trim() !== before) give(now.trim())
  }
  // Whoever chooses another step has left this field as well.
  const leave = useLatest(hand)
  useEffect(() => () => leave.current(), [leave])
  return (
    <div className="toc-draft" onBlur={hand}>
      {line ? (
        <TextField {...field} value={words} onChange={setWords} maxLength={500} />
      ) : (
        <TextArea {...field} value={words} onChange={setWords} rows={rows} maxLength={5000} />
      )}
    </div>
  )
}
