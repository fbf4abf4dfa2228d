// The only file that knows all modules.
import type { z } from 'zod/mini'
import type { AnyCommand, Command, Listener } from '#server/command.ts'
import type { Module } from '#server/module.ts'
import type { Question } from '#server/question.ts'
import { conversation } from '#modules/conversation/module.ts'
import { files } from '#modules/files/module.ts'
import { finance } from '#modules/finance/module.ts'
import { iati } from '#modules/iati/module.ts'
import { identity } from '#modules/identity/module.ts'
import { partners } from '#modules/partners/module.ts'
import { programme } from '#modules/programme/module.ts'
import { reports } from '#modules/reports/module.ts'
import { results } from '#modules/results/module.ts'

export const modules = [identity, partners, programme, files, conversation, results, finance, reports, iati] as const

export const verbs: ReadonlyMap<string, AnyCommand> = new Map(modules.flatMap((one) => one.verbs as readonly AnyCommand[]).map((verb) => [verb.name, verb]))
export const listeners: Listener[] = (modules as readonly Module[]).flatMap((one) => [...(one.listeners ?? [])])

type All = (typeof modules)[number]
type VerbOf = All['verbs'][number]

/** Every verb by its name, as the browser's client sees it. */
export type Verbs = {
  [One in VerbOf as One['name']]: One extends Command<string, infer Schema, infer Answer> ? { input: z.input<Schema>; answer: Json<Answer> } : never
}

type RoutesOf<One> = One extends { routes: infer Routes } ? Routes : never
type Intersect<Union> = (Union extends unknown ? (it: Union) => void : never) extends (it: infer Both) => void ? Both : never
type AllRoutes = Intersect<RoutesOf<All>>

/** Every question by its address, as the browser's client sees it. */
export type Questions = {
  [Address in keyof AllRoutes]: AllRoutes[Address] extends Question<infer Schema, infer Answer> ? { input: z.input<Schema>; answer: Json<Answer> } : never
}

/** What is left of an answer after its journey as JSON. */
export type Json<It> = It extends Date
  ? string
  : It extends readonly (infer One)[]
    ? Json<One>[]
    : It extends object
      ? { [Key in keyof It]: Json<It[Key]> }
      : It
