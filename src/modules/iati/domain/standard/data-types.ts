// How a value of each data type may be written, by XML Schema part 2. https://www.w3.org/TR/xmlschema-2/
import { collapsed } from '../tree.ts'
import type { DataType } from './model.ts'

const zone = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?'
const datePattern = new RegExp(`^(-?(?:[1-9]\\d{4,}|\\d{4}))-(\\d\\d)-(\\d\\d)${zone}$`)
const momentPattern = new RegExp(
  `^(-?(?:[1-9]\\d{4,}|\\d{4}))-(\\d\\d)-(\\d\\d)T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)${zone}$`,
)
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isRealDay(match: RegExpExecArray | null): boolean {
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > longest[month - 1]!) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return isLeap || month !== 2 || day < 29
}

const isInteger = (text: string) => /^[+-]?\d+$/.test(text) && BigInt(text.replace('+', '')) >= -2147483648n && BigInt(text.replace('+', '')) <= 2147483647n

/**
 * An address may hold nearly everything, for what does not belong is understood as escaped. A lone `%` or two `#` are too much,
 * and a colon in its first part makes that part the name of a scheme (RFC 3986, 4.2).
 */
function isUri(text: string): boolean {
  if (/%(?![0-9A-Fa-f]{2})/.test(text) || text.split('#').length > 2) return false
  const first = /^[^/?#]*/.exec(text)![0]
  return !first.includes(':') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(first)
}

const checks: Record<DataType, (text: string) => boolean> = {
  text: () => true,
  decimal: (text) => /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text),
  boolean: (text) => text === '1' || text === '0' || text === 'true' || text === 'false',
  date: (text) => isRealDay(datePattern.exec(text)),
  moment: (text) => isRealDay(momentPattern.exec(text)),
  uri: isUri,
  language: (text) => text === '' || /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(text),
  integer: isInteger,
  count: (text) => /^(\+?\d+|-0+)$/.test(text),
  positive: (text) => /^\+?0*[1-9]\d*$/.test(text),
  token: (text) => /^[\p{L}\p{N}\p{M}._:·-]+$/u.test(text),
}

/** White space around a value does not count, for every type but plain text. */
export const isOfType = (type: DataType, text: string) => type === 'text' || checks[type](collapsed(text))
