// The description of the API, made from the house itself: every verb, every question, and how refusals look. OpenAPI 3.1, so that its schemas are plain JSON Schema.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { TranslatedText } from '#kernel/translated-text.ts'
import type { AnyCommand } from './command.ts'
import type { Module } from './module.ts'
import type { AnyQuestion } from './question.ts'
import { problemAnswers, problemSchemas } from './openapi-problems.ts'
import { sentence } from './text.ts'

export type JsonSchema = Record<string, unknown>
export type Operation = Record<string, unknown>
export type Paths = Record<string, Record<string, Operation>>

interface House {
  modules: readonly Pick<Module, 'name' | 'routes'>[]
  verbs: ReadonlyMap<string, AnyCommand>
  version: string
  /** Names the cookie of the session. */
  cookie: string
  /** Doors outside any space, such as signing in. */
  doors?: Paths
}

export function openApiOf({ modules, verbs, version, cookie, doors = {} }: House) {
  const inSpaces = [...verbs.values()].filter((verb) => !verb.platform)
  const asked = modules.flatMap((one) => Object.entries(one.routes).map(([address, question]) => pathOfQuestion(one.name, address, question)))
  return {
    openapi: '3.1.1',
    info: {
      title: 'Minga',
      version,
      summary: 'The open programme office for international solidarity',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      description: intro,
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }],
    tags: modules.map(({ name }) => ({ name })),
    paths: { ...doors, ...Object.fromEntries(asked), ...Object.fromEntries(inSpaces.map(pathOfVerb)) } as Paths,
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: cookie,
          description: 'Given by `POST /api/session`. Scripts cannot read it; a browser sends it by itself.',
        },
      },
      parameters: { space, errand },
      headers: {
        'minga-seq': { description: 'The number of this change in the space. Numbers and commits have the same order.', schema: { type: 'integer' } },
      },
      schemas: { ...Object.fromEntries(shared.map(({ name, plain, says }) => [name, { ...plain, description: says }])), ...problemSchemas },
      responses: problemAnswers,
    },
  }
}

const intro =
  'A *verb* changes something: `POST` with its input and a header `errand`. A *question* is asked by `GET` and answers what the asker may see. ' +
  'Inputs are described here; answers are described by the types of the program. What is missing and what is forbidden look alike: 404.'

const space = {
  name: 'space',
  in: 'path',
  required: true,
  description: 'The word of the space in addresses.',
  schema: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,38}[a-z0-9]$' },
}
const errand = {
  name: 'errand',
  in: 'header',
  required: true,
  schema: { $ref: '#/components/schemas/Id' },
  description: 'A UUIDv7 of your own that names this change. Send the same one when you repeat the request: however often it arrives, it is done once.',
}
const ref = (kind: 'parameters' | 'responses' | 'schemas', name: string) => ({ $ref: `#/components/${kind}/${name}` })
const refusals = (...statuses: string[]) => Object.fromEntries(statuses.map((status) => [status, ref('responses', `Problem${status}`)]))

const words = (name: string) => {
  const text = name.replaceAll('-', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function pathOfVerb(verb: AnyCommand): [string, Record<string, Operation>] {
  const [tag = '', name = ''] = verb.name.split('.')
  const done = sentence('en', `${verb.name}-done`, { count: 1 })
  const answer = (says: string) => ({
    description: says,
    headers: { 'minga-seq': { $ref: '#/components/headers/minga-seq' } },
    content: { 'application/json': { schema: { type: 'object' } } },
  })
  return [
    `/api/spaces/{space}/verbs/${verb.name}`,
    {
      post: {
        operationId: verb.name,
        tags: [tag],
        summary: words(name),
        ...(done !== `${verb.name}-done` && { description: `In the history: “${done}”.` }),
        ...(verb.offline && { 'x-minga-offline': true }),
        parameters: [ref('parameters', 'space'), ref('parameters', 'errand')],
        requestBody: { required: true, content: { 'application/json': { schema: schemaOf(verb.input) } } },
        responses: {
          201: answer('It is done.'),
          200: answer('This errand had been done before; this is what it answered then.'),
          ...refusals('400', '401', '404', '409', '413', '415', '422', '500'),
        },
      },
    },
  ]
}

function pathOfQuestion(tag: string, address: string, { input }: AnyQuestion): [string, Record<string, Operation>] {
  const route = address.slice('GET '.length)
  const inPath = [...route.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => name!)
  const { properties = {}, required = [] } = schemaOf(input) as { properties?: Record<string, JsonSchema>; required?: string[] }
  const parameters = Object.entries(properties).map(([name, schema]) =>
    inPath.includes(name) ? { name, in: 'path', required: true, schema } : { name, in: 'query', required: required.includes(name), schema },
  )
  return [
    `/api/spaces/{space}${route.replace(/:([a-zA-Z]+)/g, '{$1}')}`,
    {
      get: {
        operationId: `ask${route.replaceAll(':', '').replaceAll('/', '.')}`,
        tags: [tag],
        summary: words(
          route
            .slice(1)
            .replace(/:[a-zA-Z]+/g, '…')
            .replaceAll('/', ' · '),
        ),
        parameters: [ref('parameters', 'space'), ...parameters],
        responses: {
          200: { description: 'What the asker may see of it, now.', content: { 'application/json': { schema: {} } } },
          ...refusals('401', '404', '422', '500'),
        },
      },
    },
  ]
}

const plainSchemaOf = (schema: z.ZodMiniType): JsonSchema => {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  return plain
}

/** Shapes that stand in many inputs: said once, and named where they are used. */
const shared = [
  { name: 'Id', schema: Id, says: 'A UUID in small letters. New ones are UUIDv7, made by the client.' },
  { name: 'TranslatedText', schema: TranslatedText, says: 'A text with the language it was written in and its translations.' },
].map(({ schema, ...one }) => ({ ...one, plain: plainSchemaOf(schema) }))
const nameOfShape = new Map(shared.map(({ name, plain }) => [JSON.stringify(plain), name]))

export const schemaOf = (schema: z.ZodMiniType): JsonSchema => withNames(plainSchemaOf(schema)) as JsonSchema

function withNames(it: unknown): unknown {
  if (Array.isArray(it)) return it.map(withNames)
  if (it === null || typeof it !== 'object') return it
  const name = nameOfShape.get(JSON.stringify(it))
  return name ? ref('schemas', name) : Object.fromEntries(Object.entries(it).map(([key, value]) => [key, withNames(value)]))
}
