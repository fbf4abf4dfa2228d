// Themes that an outcome serves, each a code of a vocabulary. Labels are in the texts of the screens: `vocabulary.pillar.employment`.
import { z } from 'zod/mini'
import { blocker, warning, type Finding } from '#kernel/finding.ts'
import { plainText } from '#kernel/plain-text.ts'
import { Percentage } from './percentage.ts'

export const vocabularies = ['pillar', 'sdg', 'policy-marker', 'joint-goal', 'just-transition', 'sector', 'ilo-standard', 'target-group'] as const
export const Vocabulary = z.enum(vocabularies)
export type Vocabulary = z.infer<typeof Vocabulary>

/** How much an outcome is about it: 0 not, 1 significant, 2 principal, 3 principal and in support of an action programme, 4 explicit primary objective. */
export const significances = ['0', '1', '2', '3', '4', 'not-screened'] as const

export const Tag = z.strictObject({
  vocabulary: Vocabulary,
  code: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,59}$/, 'programme.tag-code')),
  significance: z.optional(z.enum(significances)),
  percentage: z.optional(Percentage),
  note: z.optional(plainText(2000)),
})
export type Tag = z.infer<typeof Tag>

/** The four pillars of decent work, and what runs through all of them. */
export const pillars = ['employment', 'rights', 'social-protection', 'social-dialogue', 'gender-equality'] as const

/** Policy and Rio markers by the codes of the OECD-DAC list, with the significances each may have. */
export const policyMarkers: Record<string, readonly string[]> = {
  '1': ['0', '1', '2'], // gender equality
  '2': ['0', '1', '2'], // aid to environment
  '3': ['0', '1', '2'], // participatory development, good governance
  '4': ['0', '1', '2'], // trade development
  '5': ['0', '1', '2', '3'], // biological diversity
  '6': ['0', '1', '2', '3'], // climate change: mitigation
  '7': ['0', '1', '2', '3'], // climate change: adaptation
  '8': ['0', '1', '2', '3'], // desertification
  '9': ['0', '1', '2', '3', '4'], // reproductive, maternal, newborn and child health
  '10': ['0', '1', '2'], // disaster risk reduction
  '11': ['0', '1', '2'], // disability
  '12': ['0', '1', '2'], // nutrition
}

export const justTransition = [
  'affected-sector',
  'jobs-at-risk',
  'jobs-created',
  'skills-plan',
  'social-protection-displaced',
  'heat-and-safety',
  'transition-clause',
  'climate-forum',
  'adaptation-informal',
] as const

/** Fundamental and most used standards of the International Labour Organization. */
export const iloStandards = [
  'C29',
  'C81',
  'C87',
  'C97',
  'C98',
  'C100',
  'C102',
  'C105',
  'C111',
  'C122',
  'C129',
  'C131',
  'C135',
  'C138',
  'C141',
  'C143',
  'C144',
  'C151',
  'C154',
  'C155',
  'C161',
  'C169',
  'C177',
  'C181',
  'C182',
  'C183',
  'C184',
  'C187',
  'C188',
  'C189',
  'C190',
  'P29',
  'R198',
  'R202',
  'R204',
  'R205',
  'R206',
] as const

/** Targets of the Sustainable Development Goals: goals 1 to 17, each with its numbered targets and its lettered means. */
const targetsPerGoal: [numbered: number, lettered: number][] = [
  [5, 2],
  [5, 3],
  [9, 4],
  [7, 3],
  [6, 3],
  [6, 2],
  [3, 2],
  [10, 2],
  [5, 3],
  [7, 3],
  [7, 3],
  [8, 3],
  [3, 2],
  [7, 3],
  [9, 3],
  [10, 2],
  [19, 0],
]
export const sdgTargets: readonly string[] = targetsPerGoal.flatMap(([numbered, lettered], index) => [
  String(index + 1),
  ...Array.from({ length: numbered }, (_, target) => `${index + 1}.${target + 1}`),
  ...Array.from({ length: lettered }, (_, letter) => `${index + 1}.${'abcdef'[letter]}`),
])

export const targetGroupTags = [
  'women',
  'youth',
  'older-people',
  'children',
  'informal',
  'domestic',
  'agricultural',
  'transnational',
  'migrants',
  'home-based',
  'platform',
  'disability',
  'indigenous',
  'lgbti',
  'unemployed',
] as const

/** Vocabularies with a fixed list; the others (joint goals, sectors) are open. */
const lists: Partial<Record<Vocabulary, ReadonlySet<string>>> = {
  pillar: new Set(pillars),
  sdg: new Set(sdgTargets),
  'policy-marker': new Set(Object.keys(policyMarkers)),
  'just-transition': new Set(justTransition),
}

export function tagFindings(tag: Tag, at: string): Finding[] {
  const list = lists[tag.vocabulary]
  if (list && !list.has(tag.code)) return [blocker('programme.tag-unknown', `${at}.code`, { vocabulary: tag.vocabulary, code: tag.code })]
  if (tag.vocabulary !== 'policy-marker') return []
  if (tag.significance === undefined) return [warning('programme.marker-without-significance', `${at}.significance`, { code: tag.code })]
  if (tag.significance === 'not-screened' || policyMarkers[tag.code]!.includes(tag.significance)) return []
  return [blocker('programme.marker-significance-unknown', `${at}.significance`, { code: tag.code, significance: tag.significance })]
}
