import { useNames, useText } from '#web/text.ts'
import { useRead } from '#web/ui/narrative.tsx'
import type { AnswerTo } from '#web/ask.ts'

/** The words for a part of a figure: "Women", "Niger", "Women · under 35". */
export function usePartNames(dimensions: AnswerTo<'GET /outcomes/:outcomeId'>['dimensions']): (part: { cell: string; place: string }) => string {
  const t = useText()
  const read = useRead()
  const country = useNames('region')
  return ({ cell, place }) => {
    const members = cell
      .split('&')
      .filter(Boolean)
      .map((one) => {
        const [code = '', member = ''] = one.split('=').map(decodeURIComponent)
        return read(dimensions.find((dimension) => dimension.code === code)?.members.find((other) => other.code === member)?.title) || member
      })
    const words = [...members, ...(place ? [/^[A-Z]{2}$/.test(place) ? country(place) : place] : [])]
    return words.length ? words.join(' · ') : t('web.total')
  }
}
