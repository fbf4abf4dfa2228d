// Narratives: one text in the languages in which it was written, from as many elements as there are languages.
import { isPlain } from '#kernel/plain-text.ts'
import type { TranslatedText, Translation } from '#kernel/translated-text.ts'
import { tree, type Tree } from '../tree.ts'
import type { Field } from './field.ts'
import { samePieces, type Pieces } from './pieces.ts'
import { below, tell, type Place } from './place.ts'
import { languageOf } from './plain.ts'

const longest = 20_000

/** Control characters and turns of direction are not shown to anybody; the text as it came is kept beside. */
function readable(text: string): string {
  const shown = isPlain(text) ? text : Array.from(text, (one) => (isPlain(one) ? one : ' ')).join('')
  return shown.length > longest ? shown.slice(0, longest) : shown
}

function textFrom(narratives: Tree[], place: Place): TranslatedText | undefined {
  const texts = new Map<string, string>()
  for (const one of narratives) {
    const text = readable(one.text)
    if (text.trim() === '') continue
    if (one.text.length > longest) tell(below(place, one, 0), 'warning', 'iati.narrative-too-long', { longest })
    const tag = one.attributes['xml:lang']
    const spoken = languageOf(tag) ?? place.language
    if (tag?.trim() && !languageOf(tag)) tell(below(place, one, 0), 'warning', 'iati.language-unreadable', { text: tag.slice(0, 20) })
    if (texts.has(spoken)) tell(below(place, one, 0), 'hint', 'iati.language-twice', { language: spoken })
    else texts.set(spoken, text)
  }
  const source = texts.has(place.language) ? place.language : [...texts.keys()][0]
  if (source === undefined) return undefined
  const translations: Record<string, Translation> = {}
  for (const [spoken, text] of texts) if (spoken !== source) translations[spoken] = { text, state: 'checked' }
  return { source, text: texts.get(source)!, ...(texts.size > 1 ? { translations } : {}) }
}

function narrativesOf(text: TranslatedText | undefined): Tree[] {
  if (text === undefined) return []
  const translated = Object.entries(text.translations ?? {}).filter(([, one]) => one.text !== '')
  const all: [string, string][] = [[text.source, text.text], ...translated.map(([spoken, one]): [string, string] => [spoken, one.text])]
  return all.map(([spoken, words]) => tree('narrative', { 'xml:lang': spoken }, [], words))
}

/** The order of the languages and the case of their codes say nothing. */
function ordered(narratives: Tree[] | undefined): Tree[] {
  const lower = (narratives ?? []).map((one) => {
    const tag = one.attributes['xml:lang']
    return tag === undefined ? one : { ...one, attributes: { ...one.attributes, 'xml:lang': tag.toLowerCase() } }
  })
  return lower.sort((one, other) => ((one.attributes['xml:lang'] ?? '') < (other.attributes['xml:lang'] ?? '') ? -1 : 1))
}
const sameNarratives = (one: Tree[] | undefined, other: Tree[] | undefined) => samePieces({ children: ordered(one) }, { children: ordered(other) })

/** The narratives of the element itself. */
export function words(): Field<TranslatedText | undefined> {
  return {
    children: ['narrative'],
    read: ({ children }, place) => textFrom(children ?? [], place),
    write: (text) => ({ children: narrativesOf(text) }),
    same: (one, other) => sameNarratives(one.children, other.children),
  }
}

/** The narratives of a child that holds nothing else: `<title>`, `<comment>`. */
export function childWords(child: string): Field<TranslatedText | undefined> {
  const inside = (pieces: Pieces) => pieces.children?.[0]
  return {
    children: [child],
    read(pieces, place) {
      const first = inside(pieces)
      return (
        first &&
        textFrom(
          first.children.filter((one) => one.name === 'narrative'),
          below(place, first, 0),
        )
      )
    },
    write: (text) => (text === undefined ? {} : { children: [tree(child, {}, narrativesOf(text))] }),
    same(one, other) {
      const [mine, theirs] = [one.children ?? [], other.children ?? []]
      if (mine.length !== theirs.length) return false
      return mine.every((element, index) => {
        const its = theirs[index]!
        const [others, itsOthers] = [element, its].map((node) => ({ ...node, children: node.children.filter((kid) => kid.name !== 'narrative') }))
        return (
          samePieces(others!, itsOthers!) &&
          sameNarratives(
            element.children.filter((kid) => kid.name === 'narrative'),
            its.children.filter((kid) => kid.name === 'narrative'),
          )
        )
      })
    },
  }
}
