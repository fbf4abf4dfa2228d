import { useLayoutEffect, useRef, useState } from 'react'

interface Props {
  label: string
  /** What stands there now. */
  words: string
  lang: string
  placeholder?: string | undefined
  place: { left: number; top: number; width: number; height: number; size: number }
  onDone(words: string): void
  onCancel(): void
}

/** The words of a box, written in the box. Enter keeps them, Escape leaves them as they were. */
export function InlineText({ label, words, lang, placeholder, place, onDone, onCancel }: Props) {
  const [text, setText] = useState(words)
  const area = useRef<HTMLTextAreaElement>(null)
  const settled = useRef(false)
  const settle = (keep: boolean) => {
    if (settled.current) return // Escape and Enter are followed by a blur
    settled.current = true
    if (keep) onDone(text.replaceAll(/\s+/g, ' ').trim())
    else onCancel()
  }
  useLayoutEffect(() => {
    area.current?.focus()
    area.current?.select()
  }, [])
  useLayoutEffect(() => {
    const it = area.current
    if (!it) return
    it.style.blockSize = `${place.height}px`
    it.style.blockSize = `${Math.max(place.height, it.scrollHeight + 2)}px`
  }, [text, place.height])
  return (
    <textarea
      ref={area}
      className="toc-inline"
      aria-label={label}
      lang={lang}
      dir="auto"
      maxLength={2000}
      placeholder={placeholder}
      value={text}
      style={{ left: `${place.left}px`, top: `${place.top}px`, width: `${place.width}px`, fontSize: `${place.size}px` }}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => settle(true)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault()
          settle(true)
        }
        if (event.key === 'Escape') settle(false)
      }}
    />
  )
}
