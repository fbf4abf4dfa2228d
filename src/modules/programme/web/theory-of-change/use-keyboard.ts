// The diagram without a mouse. Keys work while a step or a mark has the focus, and nowhere else.
import { useState, type KeyboardEvent } from 'react'
import { moveStep, removeStep, disconnect, canAddStep } from '#modules/programme/domain/theory-of-change-edits.ts'
import { grid, type Layout } from '#modules/programme/domain/theory-of-change-layout.ts'
import { nameOf } from '#modules/programme/domain/theory-of-change-findings.ts'
import { useDiagram } from './diagram-context.ts'
import { isWay, nextStep, vectorOf, type Way } from './next-step.ts'
import type { View } from './use-view.ts'

interface Ground {
  layout: Layout
  /** Steps in reading order, and arrows that have a mark. */
  order: string[]
  marked: string[]
  currentStep: string | undefined
  currentMark: string | undefined
  view: View
  focusStep(id: string): void
  focusMark(id: string): void
  write(id: string): void
  tie(from: string, to: string): boolean
  onSay(sentence: string): void
}

export function useKeyboard(ground: Ground) {
  const { value, language, editable, say, editing, choose } = useDiagram()
  /** The step from which an arrow is being drawn, while its target is chosen with the arrow keys. */
  const [aim, setAim] = useState<string | undefined>(undefined)
  const name = (id: string) =>
    nameOf(
      value.steps.find((step) => step.id === id),
      language,
    )

  function move(id: string, way: Way, far: boolean) {
    const box = ground.layout.boxes.find((one) => one.id === id)!
    const reach = far ? 10 * grid : 2 * grid
    const { x, y } = vectorOf(way)
    editing.apply(moveStep(value, id, { x: box.x + x * reach, y: box.y + y * reach }, language))
  }

  function remove(id: string) {
    const near = value.arrows.find((arrow) => arrow.from === id || arrow.to === id)
    const next = near ? (near.from === id ? near.to : near.from) : ground.order.find((one) => one !== id)
    choose(undefined)
    editing.apply(removeStep(value, id, language))
    if (next) ground.focusStep(next)
  }

  /** True when the key meant something here. */
  function onStep(event: KeyboardEvent, id: string): boolean {
    const { key } = event
    if (isWay(key)) {
      if (event.altKey && editable) {
        move(id, key, event.shiftKey)
        return true
      }
      const next = nextStep(ground.layout, value, id, key)
      if (next) ground.focusStep(next)
      return true
    }
    if (key === 'Home' || key === 'End') {
      ground.focusStep(ground.order.at(key === 'Home' ? 0 : -1)!)
      return true
    }
    if (key === 'a') {
      toMark(id)
      return true
    }
    if (aim) {
      if (key === 'Escape') {
        setAim(undefined)
        ground.onSay(say('toc.connect-stopped'))
        return true
      }
      if (key === 'Enter' || key === ' ' || key === 'c') {
        if (ground.tie(aim, id)) setAim(undefined)
        return true
      }
      return false
    }
    if (key === ' ' || (key === 'Enter' && !editable)) {
      choose({ thing: 'step', id })
      return true
    }
    if (key === 'Escape') {
      choose(undefined)
      return true
    }
    if (!editable) return false
    if (key === 'Enter' || key === 'F2') {
      choose({ thing: 'step', id })
      ground.write(id)
      return true
    }
    if (key === 'n' || key === 'N') {
      if (canAddStep(value)) editing.begin({ beside: id, side: key === 'N' ? 'before' : 'after' })
      return true
    }
    if (key === 'c') {
      setAim(id)
      ground.onSay(say('toc.connect-choose', { name: name(id) }))
      return true
    }
    if (key === 'Delete' || key === 'Backspace') {
      remove(id)
      return true
    }
    return false
  }

  function toMark(step: string) {
    const arrow =
      value.arrows.find((one) => one.from === step && ground.marked.includes(one.id)) ??
      value.arrows.find((one) => one.to === step && ground.marked.includes(one.id))
    if (arrow) ground.focusMark(arrow.id)
  }

  function onMark(event: KeyboardEvent, id: string): boolean {
    const at = ground.marked.indexOf(id)
    const arrow = value.arrows.find((one) => one.id === id)
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowDown':
        ground.focusMark(ground.marked[(at + 1) % ground.marked.length]!)
        return true
      case 'ArrowLeft':
      case 'ArrowUp':
        ground.focusMark(ground.marked.at(at - 1)!)
        return true
      case 'Enter':
      case ' ':
        choose({ thing: 'arrow', id })
        return true
      case 'Escape':
        if (arrow) ground.focusStep(arrow.from)
        return true
      case 'Delete':
      case 'Backspace':
        if (!editable || !arrow) return false
        choose(undefined)
        editing.apply(disconnect(value, id, language))
        ground.focusStep(arrow.from)
        return true
      default:
        return false
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const target = event.target as Element
    const step = target.closest('[data-step]')?.getAttribute('data-step')
    const mark = target.closest('[data-mark]')?.getAttribute('data-mark')
    if ((event.ctrlKey || event.metaKey) && !event.altKey) return // undo and the browser's own
    const known = step ? onStep(event, step) : mark ? onMark(event, mark) : false
    const zoomed = !known && (step || mark) && zoom(event.key)
    if (known || zoomed) event.preventDefault()
  }

  function zoom(key: string): boolean {
    if (key === '+' || key === '=') ground.view.zoomBy(1.25)
    else if (key === '-') ground.view.zoomBy(0.8)
    else if (key === '0') ground.view.fit()
    else return false
    return true
  }

  return { onKeyDown, aim }
}
