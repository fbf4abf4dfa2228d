// The description is true (every verb and question is in it, and nothing else), and sound: a program that reads OpenAPI finds its way.
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { describedDoors } from '#modules/identity/doors/described.ts'
import { modules, verbs } from '#src/house.ts'
import { securityHeaders } from './security-headers.ts'
import { openApiDoor } from './openapi-door.ts'
import { openApiOf, type Operation } from './openapi.ts'

const house = { modules, verbs, version: '1.2.3', cookie: 'minga', doors: describedDoors }
const api = openApiOf(house)
const operations = Object.entries(api.paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method, operation })))

interface Parameter {
  name: string
  in: string
  required?: boolean
  schema?: object
}
const looked = (reference: string) =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part.replaceAll('~1', '/')], api)
const parametersOf = ({ parameters = [] }: Operation) =>
  (parameters as (Parameter & { $ref?: string })[]).map((one) => (one.$ref ? (looked(one.$ref) as Parameter) : one))
const objectsIn = (it: unknown): Record<string, unknown>[] =>
  it === null || typeof it !== 'object' ? [] : [...(Array.isArray(it) ? [] : [it as Record<string, unknown>]), ...Object.values(it).flatMap(objectsIn)]

test('every verb and every question is in it, and what is done outside spaces is not', () => {
  const inSpaces = operations
    .filter(({ path }) => path.startsWith('/api/spaces/{space}'))
    .map(({ path, method }) => `${method} ${path.slice('/api/spaces/{space}'.length)}`)
  const ordered = [...verbs.values()].filter((verb) => !verb.platform).map((verb) => `post /verbs/${verb.name}`)
  const asked = modules.flatMap((one) => Object.keys(one.routes)).map((address) => address.replace('GET ', 'get ').replace(/:([a-zA-Z]+)/g, '{$1}'))
  expect(ordered.length + asked.length).toBeGreaterThan(100)
  expect(inSpaces.sort()).toEqual([...ordered, ...asked].sort())
})

test('each operation has a name of its own, a module, words, and says how it refuses', () => {
  expect(new Set(operations.map(({ operation }) => operation['operationId'])).size).toBe(operations.length)
  for (const { path, operation } of operations) {
    expect(
      api.tags.map((one) => one.name),
      path,
    ).toContain((operation['tags'] as string[])[0])
    expect(operation['summary'], path).toMatch(/^[A-Z]/)
    expect(String(operation['description'] ?? ''), path).not.toMatch(/NaN|undefined|\{/)
    const statuses = Object.keys(operation['responses'] as object)
    expect(
      statuses.some((status) => status.startsWith('2')),
      path,
    ).toBe(true)
    if (path.includes('{space}')) expect(statuses, path).toEqual(expect.arrayContaining(['401', '404', '422']))
  }
})

test('each name in an address is a parameter, and the other way round', () => {
  for (const { path, operation } of operations) {
    const named = [...path.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name!)
    const parameters = parametersOf(operation)
    expect(
      parameters
        .filter((one) => one.in === 'path')
        .map((one) => one.name)
        .sort(),
      path,
    ).toEqual(named.sort())
    for (const one of parameters) {
      expect(one.schema, `${path} ${one.name}`).toBeTypeOf('object')
      if (one.in === 'path') expect(one.required, `${path} ${one.name}`).toBe(true)
    }
    expect(new Set(parameters.map((one) => `${one.in} ${one.name}`)).size, path).toBe(parameters.length)
  }
})

test('a verb asks for its errand, and its input is described as the house reads it', () => {
  const change = api.paths['/api/spaces/{space}/verbs/programme.add-cycle']!['post']!
  expect(parametersOf(change)).toContainEqual(expect.objectContaining({ name: 'errand', in: 'header', required: true }))
  const { content } = change['requestBody'] as {
    content: Record<string, { schema: { properties: object; required: string[]; additionalProperties: boolean } }>
  }
  expect(content['application/json']!.schema).toMatchObject({
    properties: { cycleId: { $ref: '#/components/schemas/Id' } },
    required: expect.arrayContaining(['cycleId', 'title']),
    additionalProperties: false,
  })
  expect(api.paths['/api/spaces/{space}/audit']!['get']!['parameters']).toContainEqual({
    name: 'only',
    in: 'query',
    required: false,
    schema: { type: 'string', enum: ['changes', 'reads'] },
  })
})

test('every reference leads somewhere; every schema is of a kind that JSON Schema knows', () => {
  const references = objectsIn(api).flatMap((one) => (typeof one['$ref'] === 'string' ? [one['$ref']] : []))
  expect(references.length).toBeGreaterThan(500)
  for (const reference of new Set(references)) expect(looked(reference), reference).toBeTypeOf('object')
  const kinds = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null', 'apiKey'])
  const schemas = operations.flatMap(({ operation }) => [
    ...objectsIn(operation['requestBody']),
    ...objectsIn(parametersOf(operation).map((one) => one.schema)),
  ])
  for (const one of schemas) if (typeof one['type'] === 'string') expect(kinds).toContain(one['type'])
  for (const one of schemas) if (typeof one['pattern'] === 'string') expect(() => new RegExp(one['pattern'] as string, 'u')).not.toThrow()
  expect(JSON.parse(JSON.stringify(api))).toEqual(api)
})

test('who may do it: a session for all but signing in, and problems as they are sent', () => {
  const open = operations
    .filter(({ operation }) => (operation['security'] as unknown[] | undefined)?.length === 0)
    .map(({ path, method }) => `${method} ${path}`)
  expect(open).toEqual(['post /api/session'])
  for (const requirement of api.security) for (const name of Object.keys(requirement)) expect(api.components.securitySchemes).toHaveProperty(name)
  for (const answer of Object.values(api.components.responses))
    expect(Object.keys((answer as { content: object }).content)).toEqual(['application/problem+json'])
})

test('anybody may read it, and whoever has it already is told so', async () => {
  const app = Fastify()
  app.addHook('onRequest', async (_request, reply) => void reply.headers(securityHeaders))
  openApiDoor(app, house)
  const first = await app.inject('/api/openapi.json')
  expect(first.statusCode).toBe(200)
  expect(first.headers['content-type']).toContain('application/openapi+json')
  expect(first.headers['cache-control']).toBe('public, max-age=300')
  expect(first.json()).toMatchObject({ openapi: '3.1.1', info: { title: 'Minga', version: '1.2.3' } })
  expect((await app.inject({ url: '/api/openapi.json', headers: { 'if-none-match': String(first.headers['etag']) } })).statusCode).toBe(304)
  await app.close()
})
