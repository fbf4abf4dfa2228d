// What a file from elsewhere says about one outcome and all that hangs on it: the body of the news `iati.framework-read`. The teller gives every id.
import { z } from 'zod/mini'
import { Day } from '#kernel/day.ts'
import { Id } from '#kernel/id.ts'
import { TranslatedText } from '#kernel/translated-text.ts'
import { Value } from '#kernel/value.ts'
import { IndicatorDirection, IndicatorKind, OverPlaces, OverTime } from './indicator.ts'
import { OutcomeState, partnerRoles } from './outcome.ts'
import { ResultLevel } from './result.ts'
import { significances, Vocabulary } from './tags.ts'

// Files say what they like: this is wider than what people may type in, and the findings tell afterwards what to repair.
const code = z.string().check(z.maxLength(60))
const list = <One extends z.ZodMiniType>(one: One, most = 5000) => z.array(one).check(z.maxLength(most))

export const DimensionFromElsewhere = z.object({
  id: Id,
  code: z.string().check(z.minLength(1), z.maxLength(60)),
  title: TranslatedText,
  members: list(z.object({ code: z.string().check(z.minLength(1), z.maxLength(120)), title: TranslatedText, isUnknown: z.optional(z.boolean()) })),
})

export const PlannedFromElsewhere = z.object({
  id: Id,
  kind: z.enum(['baseline', 'target']),
  from: Day,
  until: Day,
  /** cellKey() of dimension and member codes. */
  cell: z.optional(z.string().check(z.maxLength(500))),
  place: z.optional(z.string().check(z.maxLength(200))),
  value: Value,
  comment: z.optional(TranslatedText),
})

export const FrameworkFromElsewhere = z.object({
  programmeId: Id,
  outcome: z.object({
    id: Id,
    code: z.string().check(z.minLength(1), z.maxLength(60)),
    title: TranslatedText,
    description: z.optional(TranslatedText),
    ownerOrganisationId: z.optional(Id),
    startsOn: Day,
    endsOn: Day,
    status: OutcomeState,
    iatiIdentifier: z.optional(z.string().check(z.maxLength(300))),
    countries: list(z.object({ country: z.string().check(z.regex(/^[A-Z]{2}$/)), percentage: z.optional(z.string()) })),
    partners: list(z.object({ organisationId: Id, role: z.enum(partnerRoles), note: z.optional(z.string().check(z.maxLength(2000))) })),
    tags: list(
      z.object({
        vocabulary: Vocabulary,
        code,
        significance: z.optional(z.enum(significances)),
        percentage: z.optional(z.string()),
        note: z.optional(z.string()),
      }),
    ),
    targetGroups: z.optional(list(z.object({ id: Id, title: TranslatedText }))),
  }),
  /** Those that exist in the space under the same code are kept, and learn the members they lack. */
  dimensions: list(DimensionFromElsewhere),
  /** Parents before children. */
  results: list(
    z.object({ id: Id, parentId: z.optional(Id), level: ResultLevel, code: z.optional(code), title: TranslatedText, description: z.optional(TranslatedText) }),
  ),
  indicators: list(
    z.object({
      id: Id,
      resultId: z.optional(Id),
      code: z.optional(code),
      title: TranslatedText,
      description: z.optional(TranslatedText),
      kind: IndicatorKind,
      direction: IndicatorDirection,
      overTime: OverTime,
      overPlaces: OverPlaces,
      /** What the standard says about it that the framework has no word for; kept as it is. */
      iati: z.optional(z.record(z.string(), z.unknown())),
      /** Codes of dimensions. */
      dimensions: z.optional(list(code)),
      planned: list(PlannedFromElsewhere),
    }),
  ),
})
export type FrameworkFromElsewhere = z.infer<typeof FrameworkFromElsewhere>
