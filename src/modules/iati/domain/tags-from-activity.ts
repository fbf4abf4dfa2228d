// Sectors, goals and markers of an activity as themes of ours, and back.
import type { FrameworkFromElsewhere } from '#modules/programme/domain/framework-from-elsewhere.ts'
import type { Activity } from './activity.ts'
import type { CodedMention, PolicyMarker, Share } from './share.ts'
import { tidy } from './tidy.ts'

export type TagRead = FrameworkFromElsewhere['outcome']['tags'][number]

const usual = (vocabulary: string | undefined) => vocabulary === undefined || vocabulary === '1'

/** Sectors of other lists than the purpose codes carry the number of their list in front: `2:160`. */
export const sectorTag = ({ code, vocabulary, percentage }: Share): TagRead | undefined =>
  code
    ? { vocabulary: 'sector', code: tidy(usual(vocabulary) ? code : `${vocabulary}:${code}`, 60), ...(percentage === undefined ? {} : { percentage }) }
    : undefined

export const goalTag = ({ code, vocabulary }: CodedMention): TagRead | undefined =>
  (vocabulary === '2' || vocabulary === '3') && code ? { vocabulary: 'sdg', code: tidy(code, 60) } : undefined

export const markerTag = ({ code, vocabulary, significance }: PolicyMarker): TagRead | undefined => {
  if (!usual(vocabulary) || !code) return undefined
  return { vocabulary: 'policy-marker', code: tidy(code, 60), significance: isSignificance(significance) ? significance : 'not-screened' }
}

const isSignificance = (text: string | undefined): text is '0' | '1' | '2' | '3' | '4' => /^[0-4]$/.test(text ?? '')

export const tagsOf = ({ sectors, tags, markers }: Pick<Activity, 'sectors' | 'tags' | 'markers'>): TagRead[] =>
  [...sectors.map(sectorTag), ...tags.map(goalTag), ...markers.map(markerTag)].filter((one) => one !== undefined)

export function sectorOf({ code, percentage }: TagRead): Share {
  const [, vocabulary = '1', own = code] = /^(\d{1,3}):(.+)$/.exec(code) ?? []
  return { code: own, vocabulary, ...(percentage === undefined ? {} : { percentage }) }
}
export const goalOf = ({ code }: TagRead): CodedMention => ({ code, vocabulary: code.includes('.') ? '3' : '2' })
export const markerOf = ({ code, significance }: TagRead): PolicyMarker => ({ code, vocabulary: '1', ...(significance ? { significance } : {}) })
