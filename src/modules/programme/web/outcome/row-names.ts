import { useNames, useText } from '#web/text.ts'
import { useRead } from '#web/ui/narrative.tsx'
import type { Dimension } from '../../domain/dimension.ts'
import { crossedGroup, placesGroup, type GridRow } from './values-grid.ts'

/** The rows of a sheet and their groups in words. */
export function useRowNames(dimensions: Dimension[]) {
  const t = useText()
  const read = useRead()
  const country = useNames('region')
  const dimensionOf = (code: string) => dimensions.find((one) => one.code === code)
  const member = (dimension: string, code: string) => read(dimensionOf(dimension)?.members.find((one) => one.code === code)?.title) || code
  const place = (name: string) => (/^[A-Z]{2}$/.test(name) ? country(name) : name)
  function group(name: string): string {
    if (name === placesGroup) return t('outcome.by-place')
    return name === crossedGroup ? t('outcome.crossed-parts') : read(dimensionOf(name)?.title) || name
  }
  function row({ name }: GridRow): string {
    if ('total' in name) return t('web.total')
    return [...name.members.map((one) => member(one.dimension, one.member)), ...(name.place ? [place(name.place)] : [])].join(' · ')
  }
  return { row, group }
}
