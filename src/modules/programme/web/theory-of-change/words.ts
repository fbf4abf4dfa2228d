// The words of this diagram in the reader's language.
import { useMemo } from 'react'
import { useText } from '#web/text.ts'
import type { FindingValues } from '#kernel/finding.ts'
import type toc from './text.en.json'

export type Key = keyof typeof toc
/** Takes the keys of this folder by name, and codes that come from the rules. */
export type Words = (key: Key | (string & {}), values?: FindingValues) => string

export function useWords(): Words {
  const t = useText()
  return useMemo(() => (code, values) => t.say({ code, ...(values && { values }) }), [t])
}
