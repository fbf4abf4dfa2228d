// A file that somebody brought: what it is called, what it is about, and who may read it.
import { z } from 'zod/mini'
import { blocker, type Finding } from '#kernel/finding.ts'
import { oneLine, plainText } from '#kernel/plain-text.ts'
import { Audience, partnerReadsAlong, type AboutKind } from '#modules/programme/domain/about.ts'
import { kindOf } from './media-type.ts'

/** Bytes of one file. */
export const largestFile = 100_000_000

export const FileName = oneLine(200).check(z.refine((name) => !/[\\/:*?"<>|]/.test(name) && !name.startsWith('.'), 'files.name-not-usable'))

export const FileFields = z.strictObject({ name: FileName, description: plainText(1000), audience: Audience })
export type FileFields = z.infer<typeof FileFields>

export function fileFindings({ name, audience }: FileFields, before: { name: string }, kind: AboutKind): Finding[] {
  const findings: Finding[] = []
  // Its kind was read from its bytes when it arrived; another name cannot change what it is.
  if (kindOf(name)?.mediaType !== kindOf(before.name)?.mediaType) findings.push(blocker('files.name-of-another-kind', 'name', { name: before.name }))
  if (audience === 'organisation' && partnerReadsAlong(kind)) findings.push(blocker('files.partner-reads-along', 'audience'))
  return findings
}

/** How history names it: what is not for everyone says so in its kind, since a line of history outlives the file. */
export const fileWord = (audience: string) => (audience === 'organisation' ? 'internal-file' : 'file')

/** A name as other systems make them, made usable: the last part of a path, without what some disks refuse. */
export function usableName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1)!
  const clean = last
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '')
    .replace(/[:*?"<>|]/g, '_')
    .trim()
    .replace(/^\.+/, '')
  if (clean.length <= 200) return clean.toWellFormed().replaceAll('\ufffd', '_') || 'file'
  const extension = /\.[^.\s]{1,10}$/.exec(clean)?.[0] ?? ''
  return (
    clean
      .slice(0, 200 - extension.length)
      .toWellFormed()
      .replaceAll('\ufffd', '_')
      .trimEnd() + extension
  )
}
