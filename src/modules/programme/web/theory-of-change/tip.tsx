// What an arrow's mark stands for, shown beside it while it is pointed at or has the keyboard.
import { useEffect, useState, type RefObject } from 'react'
import type { Layout } from '#modules/programme/domain/theory-of-change-layout.ts'
import { sentencesOf } from '#modules/programme/domain/theory-of-change-spoken.ts'
import { useDiagram } from './diagram-context.ts'
import type { View } from './use-view.ts'

const markOf = (event: Event) => (event.target as Element | null)?.closest?.('[data-mark]')?.getAttribute('data-mark') ?? undefined

export function Tip({ layout, view, frame }: { layout: Layout; view: View; frame: RefObject<HTMLElement | null> }) {
  const { value, language, say } = useDiagram()
  const [shown, setShown] = useState<string | undefined>(undefined)

  useEffect(() => {
    const it = frame.current
    if (!it) return
    // It stays while the pointer is on it, and Escape sends it away (WCAG 2.2, 1.4.13).
    const onOver = (event: Event) => {
      if (!(event.target as Element).closest('.toc-tip')) setShown(markOf(event))
    }
    const onFocus = (event: Event) => setShown(markOf(event))
    const hide = () => setShown(undefined)
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide()
    }
    it.addEventListener('pointerover', onOver)
    it.addEventListener('pointerleave', hide)
    it.addEventListener('focusin', onFocus)
    it.addEventListener('focusout', hide)
    addEventListener('keydown', onKey)
    return () => {
      it.removeEventListener('pointerover', onOver)
      it.removeEventListener('pointerleave', hide)
      it.removeEventListener('focusin', onFocus)
      it.removeEventListener('focusout', hide)
      removeEventListener('keydown', onKey)
    }
  }, [frame])

  const route = layout.routes.find((one) => one.id === shown)
  const arrow = value.arrows.find((one) => one.id === shown)
  if (!route || !arrow) return null
  const sentences = sentencesOf(arrow, language, say)
  const place = { left: `${(route.mark.x - view.sheet.x) * view.zoom}px`, top: `${(route.mark.y - view.sheet.y + 14) * view.zoom}px` }
  // The mark's own name says all of this already to those who listen.
  return (
    <div className="toc-tip" style={place} aria-hidden="true">
      {sentences.length > 0 ? sentences.map((sentence) => <p key={sentence}>{sentence}</p>) : <p>{say('toc.write-assumption')}</p>}
    </div>
  )
}
