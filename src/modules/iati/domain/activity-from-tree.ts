// An activity as it stood in a file, turned into our words. Everything comes in; what needs somebody's hand is listed.
import type { Activity } from './activity.ts'
import { activityShape } from './codec/activity-shape.ts'
import { tell, type Place } from './codec/place.ts'
import { languageOf } from './codec/plain.ts'
import { excerpt, type FileFinding } from './file-finding.ts'
import { foreignIn, identifierOf, ours, type Tree } from './tree.ts'

export interface ActivityRead {
  activity: Activity
  /** To repair: what we could not understand as it is written. What was written stays with the activity until then. */
  findings: FileFinding[]
  /** Elements and attributes of other namespaces, which do not belong to the standard and were left behind. */
  foreign: number
}

/** `assumedLanguage` is for activities that do not say in which language they are written, which happens. */
export function activityFromTree(record: Tree, assumedLanguage = 'en'): ActivityRead {
  const own = ours(record)
  const language = languageOf(own.attributes['xml:lang'])
  const place: Place = { language: language ?? assumedLanguage, at: '', element: own, findings: [] }
  if (language === undefined && speaksWithoutLanguage(own)) tell(place, 'warning', 'iati.language-missing', { assumed: assumedLanguage }, 'xml:lang')
  const activity = activityShape.read(own, place)
  const identifier = identifierOf(own)
  for (const finding of place.findings) if (identifier !== '') finding.record = excerpt(identifier, 200)
  return { activity, findings: place.findings, foreign: foreignIn(record) }
}

const speaksWithoutLanguage = (element: Tree): boolean =>
  element.name === 'narrative' ? languageOf(element.attributes['xml:lang']) === undefined : element.children.some(speaksWithoutLanguage)
