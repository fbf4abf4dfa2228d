import { useText } from '#web/text.ts'

/** Headings are the organisation's own words and are shown as typed. */
export function useHeading(): (heading: string) => string {
  const t = useText()
  return (heading) => (heading ? heading.charAt(0).toUpperCase() + heading.slice(1) : t('finance.heading-none'))
}
