// Figures as people type them, `1.234,5` or `1 234,50` or `1234.5`, to and from the exact decimal `1234.5`.

export function signsOf(locale: string): { point: string; group: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' as never }).formatToParts(12345.6)
  const sign = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise
  return { point: sign('decimal', '.'), group: sign('group', ',') }
}

/** Undefined when it is no figure. The reader's own signs win; the other point is understood where it cannot mean thousands. */
export function decimalFrom(typed: string, locale: string): string | undefined {
  const { point, group } = signsOf(locale)
  let text = typed
    .trim()
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace('−', '-')
  const other = point === ',' ? '.' : ','
  const grouped = new RegExp(`^-?\\d{1,3}(\\${other}\\d{3})+(\\${point}\\d*)?$`)
  const foreignPoint = text.split(other).length === 2 && !text.includes(point) && !(grouped.test(text) && (group === other || other === ','))
  if (foreignPoint) text = text.replace(other, point)
  else if (grouped.test(text)) text = text.replaceAll(other, '')
  text = text.replace(point, '.')
  const match = /^(-?)0*(\d+)(?:\.(\d*))?$/.exec(text) ?? /^(-?)()\.(\d+)$/.exec(text)
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const rest = fraction.replace(/0+$/, '')
  const plain = `${whole || '0'}${rest ? `.${rest}` : ''}`
  return plain === '0' ? '0' : sign + plain
}

/** `1234.5` as `1.234,5`, every digit kept. */
export function decimalText(decimal: string, locale: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal)
  if (!match) return decimal
  const [, sign, whole = '', fraction] = match
  const { point, group } = signsOf(locale)
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${fraction ? point + fraction : ''}`
}
