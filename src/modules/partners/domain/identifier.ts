// The names that registers know an organisation by: a list and a number in it. Numbers that carry their own check are checked.
import { z } from 'zod/mini'
import { blocker, warning, type Finding } from '#kernel/finding.ts'
import { oneLine } from '#kernel/plain-text.ts'
import { isRegisterList, misspeltRegister, registerListOf } from './register-lists.ts'

export const KBO = 'BE-BCE_KBO'
/** The identifier she publishes under, register and number in one: `BE-BCE_KBO-0406596124`. */
export const IATI = 'IATI'

export const Identifier = z.strictObject({ scheme: oneLine(40), value: oneLine(200) })
export type Identifier = z.infer<typeof Identifier>

export const Identifiers = z.array(Identifier).check(z.maxLength(30, 'partners.too-many-identifiers'))

/** Digits as a register prints them, and what must be true of them. */
const numbers: Record<string, { digits: number; wrong: string; isRight?(digits: string): boolean }> = {
  // Enterprise number: nine digits and a check of two; the whole is written with ten since 2005, the first being 0 or 1 (economie.fgov.be, 2026-11).
  [KBO]: {
    digits: 10,
    wrong: 'partners.kbo-wrong',
    isRight: (digits) => /^[01]/.test(digits) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8)),
  },
  'NL-KVK': { digits: 8, wrong: 'partners.kvk-wrong' },
}

/** Written one way only: capitals, no dots and blanks in numbers, a Belgian number of nine digits with its zero in front. */
export function normalIdentifier({ scheme, value }: Identifier): Identifier {
  if (scheme === IATI) {
    const list = registerListOf(value)
    return { scheme, value: list && list in numbers ? `${list}-${digitsOf(list, value.slice(list.length + 1))}` : value }
  }
  return { scheme, value: scheme in numbers ? digitsOf(scheme, value) : value }
}

function digitsOf(scheme: string, value: string): string {
  const bare = value.replace(/[\s./-]/g, '').replace(/^BE(?=\d)/i, '')
  return scheme === KBO && /^\d{9}$/.test(bare) ? `0${bare}` : bare
}

function numberFindings(scheme: string, value: string, at: string): Finding[] {
  const rule = numbers[scheme]
  if (!rule) return []
  const right = new RegExp(`^\\d{${rule.digits}}$`).test(value) && (rule.isRight?.(value) ?? true)
  return right ? [] : [blocker(rule.wrong, at, { value })]
}

/** Identifiers in their normal form. `at` is the path of the list. */
export function identifierFindings(identifiers: Identifier[], at = 'identifiers'): Finding[] {
  const seen = new Set<string>()
  return identifiers.flatMap(({ scheme, value }, index): Finding[] => {
    const here = `${at}.${index}`
    const name = `${scheme} ${value}`
    if (seen.has(name)) return [blocker('partners.identifier-twice', `${here}.value`, { value })]
    seen.add(name)
    return scheme === IATI
      ? iatiFindings(value, here)
      : [
          ...(isRegisterList(scheme) ? [] : [warning('partners.register-unknown', `${here}.scheme`, { scheme })]),
          ...numberFindings(scheme, value, `${here}.value`),
        ]
  })
}

/** Characters and parts as the standard's rules for organisation identifiers ask: no blank, slash, ampersand, bar or question mark; register, dash, number. */
function iatiFindings(value: string, here: string): Finding[] {
  if (/[\s/&|?]/.test(value)) return [blocker('partners.iati-identifier-characters', `${here}.value`, { value })]
  const list = registerListOf(value)
  if (!list) {
    const meant = misspeltRegister(value)
    return [meant ? blocker('partners.register-misspelt', `${here}.value`, { meant }) : warning('partners.iati-identifier-prefix', `${here}.value`, { value })]
  }
  const number = value.slice(list.length + 1)
  return number === '' ? [blocker('partners.iati-identifier-number-missing', `${here}.value`, { value })] : numberFindings(list, number, `${here}.value`)
}

/** `0406.596.124`, as a Belgian number is read aloud; any other identifier as it is kept. */
export const shown = ({ scheme, value }: Identifier) =>
  scheme === KBO && /^\d{10}$/.test(value) ? `${value.slice(0, 4)}.${value.slice(4, 7)}.${value.slice(7)}` : value
