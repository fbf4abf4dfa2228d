// The official schemas, by a validator that is not ours, for those tests that compare us with it. They are not part of this
// project: they stand beside it in `../shared`, or they do not, and then these tests are skipped and say so.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import type { FileKind } from '../domain/file-reader.ts'

export const sharedIati = join(import.meta.dirname, '../../../../../shared/iati')
export const hasShared = existsSync(sharedIati)
export const whyNot = hasShared ? '' : ' (skipped: ../shared is not here)'

const validators = new Map<FileKind, XsdValidator>()

function validatorFor(kind: FileKind): XsdValidator {
  const made = validators.get(kind)
  if (made) return made
  xmlRegisterFsInputProviders()
  const url = join(sharedIati, `xsd/iati-${kind}-schema.xsd`)
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(url), { url }))
  validators.set(kind, validator)
  return validator
}

/** What libxml2 has against it; empty when it is valid. */
export function officialComplaints(text: string, kind: FileKind): string[] {
  try {
    const document = XmlDocument.fromString(text)
    try {
      validatorFor(kind).validate(document)
      return []
    } finally {
      document.dispose()
    }
  } catch (thrown) {
    return String((thrown as Error).message)
      .trim()
      .split('\n')
  }
}
