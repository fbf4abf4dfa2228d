import { useMemo } from 'react'
import { useText } from '#web/text.ts'

/** January to December, as the reader writes them on their own. */
export function useMonthNames(): string[] {
  const { locale } = useText()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)))
  }, [locale])
}
