import type { AidType, CodedMention, HumanitarianScope, PolicyMarker, Share } from '../share.ts'
import { element, type FieldsOf } from './element.ts'
import { attribute, code } from './field.ts'
import { tell, type Place } from './place.ts'
import { decimal, word, type Plain } from './plain.ts'
import { words } from './words.ts'

const coded: FieldsOf<CodedMention> = {
  code: code('code'),
  vocabulary: attribute('vocabulary', word),
  vocabularyUri: attribute('vocabulary-uri', word),
  name: words(),
}

export const codedMention = element<CodedMention>(coded)
export const share = element<Share>({ ...coded, percentage: attribute('percentage', decimal) })
export const humanitarianScope = element<HumanitarianScope>({ ...coded, type: code('type') })
export const aidType = element<AidType>({ code: code('code'), vocabulary: attribute('vocabulary', word) })

/** A figure; donors have been seen to write "NOT SCREENED", which is what a missing marker says. */
const significance: Plain<string> = {
  read: (text) => (/^\s*\d\s*$/.test(text ?? '') ? text!.trim() : undefined),
  write: (value) => value,
}

export const policyMarker = element<PolicyMarker>({ ...coded, significance: attribute('significance', significance) }, (marker, place: Place) => {
  const written = place.element.attributes['significance']
  if (marker.significance !== undefined || written === undefined) return
  const isNotScreened = /^\s*not[\s_-]*screened\s*$/i.test(written)
  const values = { marker: marker.code, vocabulary: marker.vocabulary ?? '1', text: written.slice(0, 40) }
  tell(place, 'warning', isNotScreened ? 'iati.marker-not-screened' : 'iati.marker-unreadable', values, 'significance')
})
