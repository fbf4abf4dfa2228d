import { useMemo } from 'react'
import { formatsIn, type Formats } from './format.ts'
import { useText } from './text.ts'

export function useFormat(): Formats {
  const { locale } = useText()
  return useMemo(() => formatsIn(locale), [locale])
}
