// Countries, sectors, goals and markers as they stand now, put into what the file said of them.
import type { FrameOutcome } from '#modules/programme/domain/frame.ts'
import type { Tag } from '#modules/programme/domain/tags.ts'
import type { Activity } from './activity.ts'
import type { Share } from './share.ts'
import { goalOf, goalTag, markerOf, markerTag, sectorOf, sectorTag, type TagRead } from './tags-from-activity.ts'

/** As our tables hold a percentage. */
const held = (percentage: string | undefined) => {
  const figure = Number(percentage)
  return percentage !== undefined && figure > 0 && figure <= 100 ? figure.toFixed(4) : ''
}

export function countriesFrom(live: FrameOutcome['countries'], before: Share[]): Share[] {
  const now = new Map(live.map((one) => [one.country, one]))
  const seen = new Set<string>()
  const kept = before.flatMap((one) => {
    const country = one.code.trim().toUpperCase()
    if (!/^[A-Z]{2}$/.test(country)) return [one]
    const stands = now.get(country)
    if (!stands) return []
    const isFirst = !seen.has(country)
    seen.add(country)
    return [!isFirst || held(one.percentage) === held(stands.percentage) ? one : withShare(one, stands.percentage)]
  })
  const added = live.filter((one) => !seen.has(one.country)).map((one): Share => withShare({ code: one.country }, one.percentage))
  return [...kept, ...added]
}

function withShare(one: Share, percentage: string | undefined): Share {
  const { percentage: _, ...rest } = one
  return percentage === undefined ? rest : { ...rest, percentage }
}

export function themesFrom(live: Tag[], before: Pick<Activity, 'sectors' | 'tags' | 'markers'>): Pick<Activity, 'sectors' | 'tags' | 'markers'> {
  const of = (vocabulary: TagRead['vocabulary']) => live.filter((one) => one.vocabulary === vocabulary)
  return {
    sectors: merged(of('sector'), before.sectors, sectorTag, sectorOf),
    tags: merged(of('sdg'), before.tags, goalTag, goalOf),
    markers: merged(of('policy-marker'), before.markers, markerTag, markerOf),
  }
}

function merged<Noun>(live: Tag[], before: Noun[], read: (noun: Noun) => TagRead | undefined, write: (tag: TagRead) => Noun): Noun[] {
  const now = new Map(live.map((one) => [one.code, one]))
  const seen = new Set<string>()
  const kept = before.flatMap((noun) => {
    const tag = read(noun)
    if (!tag) return [noun]
    const stands = now.get(tag.code)
    if (!stands) return []
    const isFirst = !seen.has(tag.code)
    seen.add(tag.code)
    const isSame = held(tag.percentage) === held(stands.percentage) && (tag.significance ?? '') === (stands.significance ?? '')
    if (!isFirst || isSame) return [noun]
    return stands.significance === 'not-screened' ? [] : [{ ...noun, ...write(stands as TagRead) }]
  })
  // No marker is what the standard has for "not screened".
  const added = live.filter((one) => !seen.has(one.code) && one.significance !== 'not-screened').map((one) => write(one as TagRead))
  return [...kept, ...added]
}
