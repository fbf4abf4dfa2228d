// Makes requests for a door from the door's own input schema: many that fit, many that nearly fit, and some that nobody should ever send.
import fc from 'fast-check'

interface JsonSchema {
  type?: string | string[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema | JsonSchema[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  enum?: unknown[]
  const?: unknown
  pattern?: string
  maxLength?: number
  minimum?: number
  maximum?: number
  additionalProperties?: JsonSchema | boolean
  $ref?: string
  $defs?: Record<string, JsonSchema>
}

const unkindText = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  'a\u202egnp.exe',
  '\u2066hidden\u2069',
  '\ud800',
  "'; drop table programme.outcome; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%00',
  '💥'.repeat(200),
  'x'.repeat(70_000),
  'é'.normalize('NFD'),
  '١٢٣',
  '1e400',
  'NaN',
  'null',
  '-0',
  '__proto__',
  'constructor',
  '{0}',
  '{count, plural, other {#}}',
  '\r\nset-cookie: a=b',
)
const unkind = fc.oneof(
  unkindText,
  fc.constantFrom(
    null,
    true,
    false,
    [],
    {},
    -1,
    0,
    1e308,
    -1e308,
    9_007_199_254_740_992,
    0.1,
    '9999-99-99',
    '0000-00-00',
    '2027-02-30',
    '2027-01-01T00:00:00Z',
  ),
  fc.array(unkindText, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('__proto__', 'id', 'x', 'toString'), unkindText, { maxKeys: 3 }),
)

/** Ids that exist, so that a request gets past the keys: any of them, or those that a field of this name asks for. */
export type Known = string[] | ((name: string) => string[])

interface Place {
  root: JsonSchema
  depth: number
  name: string
}

/** Values that fit, unless `strange` of a hundred do not. */
export function arbitraryFor(
  schema: JsonSchema,
  known: Known,
  strange = 8,
  { root, depth, name }: Place = { root: schema, depth: 0, name: '' },
): fc.Arbitrary<unknown> {
  const again = (one: JsonSchema, of = name) => arbitraryFor(one, known, strange, { root, depth: depth + 1, name: of })
  const sometimes = (fitting: fc.Arbitrary<unknown>) => fc.oneof({ weight: 100 - strange, arbitrary: fitting }, { weight: strange, arbitrary: unkind })
  if (depth > 6) return fc.constant({})
  if (schema.$ref) return again(root.$defs?.[schema.$ref.split('/').at(-1)!] ?? {})
  if (schema.const !== undefined) return sometimes(fc.constant(schema.const))
  if (schema.enum) return sometimes(fc.constantFrom(...schema.enum))
  const choices = schema.anyOf ?? schema.oneOf
  if (choices?.length) return fc.oneof(...choices.map((one) => again(one)))
  if (schema.allOf?.length) return again(Object.assign({}, ...schema.allOf))
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return sometimes(objectFor(schema, again, strange))
    case 'array':
      return sometimes(fc.array(again(Array.isArray(schema.items) ? schema.items[0]! : (schema.items ?? {})), { maxLength: 4 }))
    case 'integer':
      if (name === 'seen') return sometimes(fc.constantFrom(1, 1, 1, 2, 3, 0))
      return sometimes(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })))
    case 'number':
      return sometimes(fc.double({ noNaN: true }))
    case 'boolean':
      return sometimes(fc.boolean())
    case 'string':
      return sometimes(textFor(schema, typeof known === 'function' ? known(name) : known, name))
    case 'null':
      return fc.constant(null)
    default:
      return unkind
  }
}

function objectFor(
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  again: (one: JsonSchema, name?: string) => fc.Arbitrary<unknown>,
  strange: number,
): fc.Arbitrary<unknown> {
  const names = Object.keys(properties)
  if (names.length === 0 && typeof additionalProperties === 'object')
    return fc.dictionary(
      strange ? fc.constantFrom('nl', 'fr', 'nl', 'fr', 'nl', 'fr', 'en', 'en', 'x', '__proto__') : fc.constantFrom('nl', 'fr'),
      again(additionalProperties),
      { maxKeys: 2 },
    )
  const record = fc.record(Object.fromEntries(names.map((name) => [name, again(properties[name]!, name)])), {
    requiredKeys: required.filter((name) => names.includes(name)) as never[],
  })
  return strange === 0
    ? record
    : fc.oneof({ weight: 96, arbitrary: record }, { weight: 4, arbitrary: record.map((one) => ({ ...(one as object), surprise: 'field' })) })
}

function textFor({ pattern = '', maxLength }: JsonSchema, known: string[], name: string): fc.Arbitrary<string> {
  const ids = known.length ? fc.constantFrom(...known) : fc.uuid()
  if (pattern.includes('[0-9a-f]{8}-')) return fc.oneof({ weight: 7, arbitrary: ids }, { weight: 3, arbitrary: fc.uuid() })
  if (pattern.includes('[A-Z]{2}')) return fc.constantFrom('NE', 'ID', 'KH', 'BE', 'XX')
  if (pattern.includes('[A-Z]{3}')) return fc.constantFrom('EUR', 'XOF', 'USD', 'AAA')
  if (pattern.includes('[a-z]{2}')) return fc.constantFrom('nl', 'fr', 'en', 'en', 'en', 'zz')
  if (pattern.includes('\\d{1,15}')) return fc.oneof(fc.integer({ min: -10, max: 1_000_000 }).map(String), fc.constantFrom('0', '0.000001', '999999999999999'))
  const words = fc.constantFrom('Outcome', 'O1', 'sex=female', '2027', 'a b', 'é', '0.5', '50', 'x'.repeat(Math.min(maxLength ?? 100, 300)))
  const days = fc.constantFrom('2026-12-31', '2027-01-01', '2027-12-31', '2031-12-31', '1900-01-01', '2200-12-31')
  if (/(On|^from|^until|^validFrom|^validUntil)$/.test(name)) return fc.oneof({ weight: 9, arbitrary: days }, { weight: 1, arbitrary: words })
  return fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: days }, { weight: 1, arbitrary: ids })
}
