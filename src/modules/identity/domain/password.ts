// What a password must be. Length does the work; the rest refuses what is guessed first. The form says it while she types.
import { blocker, type Finding } from '#kernel/finding.ts'
import { commonWords } from './common-passwords.ts'

export const passwordLength = { least: 12, most: 200 } as const

/** `about`: her name and e-mail, which others know as well. */
export function findingsForPassword(password: string, about: { email?: string; name?: string } = {}, at = 'password'): Finding[] {
  const findings: Finding[] = []
  const length = [...password].length
  if (length < passwordLength.least) findings.push(blocker('identity.password-short', at, { least: passwordLength.least, length }))
  if (length > passwordLength.most) findings.push(blocker('identity.password-long', at, { most: passwordLength.most }))
  if (findings.length) return findings
  if (isCommon(password)) findings.push(blocker('identity.password-common', at))
  else if (namesHer(password, about)) findings.push(blocker('identity.password-names-you', at))
  return findings
}

const leet: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i', '€': 'e' }
const plain = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
const letters = (text: string) => plain(text).replace(/[^a-z]/g, '')
const unleet = (text: string) =>
  plain(text)
    .replace(/[0-9@$!€]/g, (sign) => leet[sign] ?? '')
    .replace(/[^a-z]/g, '')

/** A common word with figures and signs around it, the same few signs over and over, or a row of the keyboard. */
export function isCommon(password: string): boolean {
  const low = plain(password)
  if (new Set(low).size < 5) return true
  if (/^(.{1,6}?)\1+.{0,5}$/su.test(low)) return true
  if (isRun(low)) return true
  // The decoration goes, at the ends and as look-alikes; what remains must be more than words everybody tries.
  return [letters(password), unleet(password), unleet(password.replace(/[^\p{L}]+$/u, ''))].some(isMadeOfCommonWords)
}

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '1234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertzuiopasdfghjklyxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1a2z3e4r5t6y7u8i9o0p',
]
const bothWays = rows.flatMap((row) => [row.repeat(2), [...row].reverse().join('').repeat(2)])

/** Whether at most four pieces of keyboard rows make it up. */
function isRun(text: string): boolean {
  let rest = text
  for (let pieces = 0; pieces < 4 && rest; pieces++) {
    let length = 0
    while (length < rest.length && bothWays.some((row) => row.includes(rest.slice(0, length + 1)))) length++
    if (length < 3 && length < rest.length) return false
    rest = rest.slice(length)
  }
  return rest === ''
}

/** Four words or more, even common ones, are a phrase; three or fewer are not. */
function isMadeOfCommonWords(text: string): boolean {
  const fewest = [0]
  for (let end = 1; end <= text.length; end++) {
    fewest[end] = Number.POSITIVE_INFINITY
    for (let start = Math.max(0, end - 16); start < end; start++) {
      if (commonWords.has(text.slice(start, end))) fewest[end] = Math.min(fewest[end]!, fewest[start]! + 1)
    }
  }
  return text !== '' && fewest[text.length]! <= 3
}

/** What is left when her own names are taken out is too short to guard anything. */
function namesHer(password: string, { email = '', name = '' }: { email?: string; name?: string }): boolean {
  const known = [...plain(name).split(/[^\p{L}]+/u), ...plain(email).split(/[^\p{L}\d]+/u)].filter((word) => word.length >= 3)
  let rest = plain(password)
  for (const word of known.sort((one, other) => other.length - one.length)) rest = rest.replaceAll(word, '')
  return rest !== plain(password) && [...rest].length < 6
}
