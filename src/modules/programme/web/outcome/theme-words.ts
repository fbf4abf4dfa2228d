import { useText } from '#web/text.ts'
import type { Vocabulary } from '../../domain/tags.ts'

/** A code in words; of an SDG target the goal it belongs to. A code without words is shown as it is. */
export function useThemeWords(): (vocabulary: Vocabulary, code: string) => string {
  const t = useText()
  return (vocabulary, code) => {
    const word = vocabulary === 'sdg' ? code.split('.')[0]! : code.toLowerCase()
    const prefix = `vocabulary.${vocabulary}`
    return t.knows(`${prefix}-${word}`) ? t.word(prefix, word) : code
  }
}
