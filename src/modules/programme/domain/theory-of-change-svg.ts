// The diagram as a picture that stands on its own: light colours, no outside fonts or styles, its notes written under it.
import {
  byId,
  hasNote,
  inWords,
  markOfArrow,
  noteNumbers,
  pathwayOfArrow,
  type Say,
  type Step,
  type StepKind,
  type TheoryOfChange,
} from './theory-of-change.ts'
import { nameOf } from './theory-of-change-findings.ts'
import { box, layoutOf, type Box, type Layout } from './theory-of-change-layout.ts'
import { inSentences, sentencesOf } from './theory-of-change-spoken.ts'
import { wrap } from './theory-of-change-wrap.ts'

const ink = '#20261f'
const quiet = '#5a5f55'
const line = '#8b9186'
const paper = '#ffffff'
const accent = '#0b5a3f'

/** Dash patterns and colours of the six looks; the screen wears the same dashes. */
export const dashes = ['', '9 5', '2 5', '12 4 2 4', '18 5', '5 3 5 9'] as const
const colours = ['#0b5a3f', '#a86a12', '#2c67a8', '#b34a32', '#56307a', '#6d7680'] as const

const faces: Record<StepKind, { fill: string; edge: string; width: number; words: string; round: number }> = {
  impact: { fill: accent, edge: accent, width: 1, words: paper, round: 6 },
  outcome: { fill: '#e4f1ea', edge: accent, width: 2, words: ink, round: 6 },
  'intermediate-outcome': { fill: '#f2f8f4', edge: accent, width: 1, words: ink, round: 6 },
  'actor-of-change': { fill: paper, edge: line, width: 1, words: ink, round: 20 },
  output: { fill: paper, edge: line, width: 1, words: ink, round: 6 },
  activity: { fill: '#f4f3ee', edge: '#c9c8bf', width: 1, words: ink, round: 0 },
}

const margin = 32
const notesWidth = 560

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

interface TextStyle {
  size?: number
  weight?: number
  fill?: string
  anchor?: string
}
const text = (words: string, x: number, y: number, { size = 14, weight = 400, fill = ink, anchor = 'start' }: TextStyle = {}) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escaped(words)}</text>`

export interface Picture {
  language: string
  title: string
  say: Say
}

export function theoryOfChangeSvg(value: TheoryOfChange, { language, title, say }: Picture): string {
  const layout = layoutOf(value, language)
  const { bounds } = layout
  const width = Math.ceil(Math.max(bounds.width, notesWidth) + 2 * margin)
  const heading = wrap(title, { width: width - 2 * margin, size: 20, lines: 3 }).map((words, at) =>
    text(words, margin, margin + 18 + at * 26, { size: 20, weight: 600 }),
  )
  const top = margin + heading.length * 26 + 16
  const shift = `translate(${Math.round(width / 2 - bounds.x - bounds.width / 2)} ${Math.round(top - bounds.y)})`
  const legend = legendOf(value, language, say, top + bounds.height + 40)
  const notes = notesOf(value, language, say, { top: legend.bottom, width: width - 2 * margin })

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.ceil(notes.bottom + margin)}" viewBox="0 0 ${width} ${Math.ceil(notes.bottom + margin)}" role="img" aria-labelledby="title desc" lang="${escaped(language)}" font-family="Arial, Helvetica, sans-serif">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(inSentences(value, language, say))}</desc>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...heading,
    `<g transform="${shift}">`,
    ...arrowsOf(value, layout),
    ...layout.boxes.map((one, at) => boxOf(value, value.steps[at]!, one, say)),
    '</g>',
    ...legend.parts,
    ...notes.parts,
    '</svg>',
  ].join('\n')
}

function arrowsOf(value: TheoryOfChange, layout: Layout): string[] {
  const steps = byId(value.steps)
  const arrows = byId(value.arrows)
  const looks = new Map(value.pathways.map((pathway) => [pathway.id, pathway.look]))
  const numbers = noteNumbers(value)
  const lines = layout.routes.map((route) => {
    const look = looks.get(pathwayOfArrow(arrows.get(route.id)!, steps) ?? '')
    const colour = look === undefined ? line : colours[look]!
    const dash = look ? ` stroke-dasharray="${dashes[look]}"` : ''
    return `<path d="${route.line}" fill="none" stroke="${colour}" stroke-width="1.75"${dash}/><path d="${route.head}" fill="${colour}"/>`
  })
  const marks = layout.routes.flatMap((route) => {
    const mark = markOfArrow(arrows.get(route.id)!, numbers.get(route.id))
    return mark === '' ? [] : [markAt(mark, route.mark.x, route.mark.y)]
  })
  return [...lines, ...marks]
}

function markAt(mark: string, x: number, y: number): string {
  const width = 14 + mark.length * 8
  return `<rect x="${x - width / 2}" y="${y - 11}" width="${width}" height="22" rx="11" fill="${paper}" stroke="${quiet}"/>${text(mark, x, y + 4.5, { size: 13, weight: 600, anchor: 'middle' })}`
}

function boxOf(value: TheoryOfChange, step: Step, one: Box, say: Say): string {
  const face = faces[step.kind]
  const [left, top] = [one.x - one.width / 2, one.y - one.height / 2]
  const soft = face.words === paper ? paper : quiet
  const parts = [
    `<rect x="${left}" y="${top}" width="${one.width}" height="${one.height}" rx="${face.round}" fill="${face.fill}" stroke="${face.edge}" stroke-width="${face.width}"/>`,
    text(say(`toc.kind-${step.kind}`), left + box.padding, top + box.padding + 11, { size: box.smallSize, weight: 600, fill: soft }),
    ...one.lines.map((words, at) => text(words, left + box.padding, top + box.padding + box.kind + 15 + at * box.line, { fill: face.words })),
  ]
  let y = top + box.padding + box.kind + Math.max(1, one.lines.length) * box.line + 4 + 12
  for (const words of one.actors) {
    parts.push(text(words, left + box.padding, y, { size: box.smallSize, fill: soft }))
    y += box.small
  }
  const look = value.pathways.find((pathway) => pathway.id === step.pathway)?.look
  if (one.pathway !== '' && look !== undefined) {
    parts.push(
      sample(left + box.padding, y - 4, look, face.words === paper ? paper : undefined),
      text(one.pathway, left + box.padding + 32, y, { size: box.smallSize, fill: soft }),
    )
  }
  return parts.join('')
}

const sample = (x: number, y: number, look: number, colour: string = colours[look]!) =>
  `<path d="M${x} ${y}h26" fill="none" stroke="${colour}" stroke-width="2"${look ? ` stroke-dasharray="${dashes[look]}"` : ''}/>`

interface Block {
  parts: string[]
  bottom: number
}

function legendOf(value: TheoryOfChange, language: string, say: Say, top: number): Block {
  if (value.pathways.length === 0) return { parts: [], bottom: top }
  const parts = [text(say('toc.pathways'), margin, top, { weight: 600 })]
  let y = top
  for (const pathway of value.pathways) {
    y += 24
    parts.push(sample(margin, y - 5, pathway.look), text(inWords(pathway.title, language), margin + 38, y))
  }
  return { parts, bottom: y + 36 }
}

function notesOf(value: TheoryOfChange, language: string, say: Say, { top, width }: { top: number; width: number }): Block {
  const steps = byId(value.steps)
  const numbers = noteNumbers(value)
  const noted = value.arrows.filter(hasNote)
  if (noted.length === 0) return { parts: [], bottom: top - 12 }
  const parts = [text(say('toc.assumptions-and-risks'), margin, top, { weight: 600 })]
  let y = top + 4
  for (const arrow of noted) {
    y += 22
    parts.push(text(markOfArrow(arrow, numbers.get(arrow.id)), margin, y, { size: 13, weight: 600 }))
    const ends = `${nameOf(steps.get(arrow.from), language)} → ${nameOf(steps.get(arrow.to), language)}`
    wrap(ends, { width: width - 44, size: 13, lines: 4 }).forEach((words, at) => {
      if (at > 0) y += 18
      parts.push(text(words, margin + 44, y, { size: 13, fill: quiet }))
    })
    for (const sentence of sentencesOf(arrow, language, say)) {
      for (const words of wrap(sentence, { width: width - 44, size: 13, lines: 20 })) {
        y += 18
        parts.push(text(words, margin + 44, y, { size: 13 }))
      }
    }
  }
  return { parts, bottom: y }
}
