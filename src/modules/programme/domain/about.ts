// What files and remarks can be about: a thing by its kind and its id.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'

export const aboutKinds = ['organisation', 'agreement', 'programme', 'outcome', 'result', 'indicator', 'measure', 'target-group', 'amendment'] as const
export type AboutKind = (typeof aboutKinds)[number]

export const About = z.strictObject({ kind: z.enum(aboutKinds), id: Id })
export type About = z.infer<typeof About>

/**
 * Who reads along: those who work for the recognised organisation and its space, or everyone who may see the thing, partners included.
 * What is kept about a partner is always hers to read, so there only the second exists.
 */
export const audiences = ['organisation', 'consortium'] as const
export const Audience = z.enum(audiences)
export type Audience = z.infer<typeof Audience>

export const partnerReadsAlong = (kind: AboutKind) => kind === 'organisation' || kind === 'agreement'
