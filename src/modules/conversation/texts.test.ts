// Whatever a rule or a verb says about partners, files and conversations, it says in words.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { files } from '#modules/files/module.ts'
import { organisationKinds } from '#modules/partners/domain/organisation.ts'
import { agreementKinds } from '#modules/partners/domain/agreement.ts'
import { partners } from '#modules/partners/module.ts'
import { messagesOf } from '#server/text-files.ts'
import { conversation } from './module.ts'

const root = join(import.meta.dirname, '../../..')
const said = messagesOf(root, 'en')
const unsaid = (keys: string[]) => [...new Set(keys)].filter((key) => !(key in said))

test('every finding and every refusal', () => {
  const sources = ['partners', 'files', 'conversation']
    .flatMap((one) => globSync(`src/modules/${one}/**/*.ts`, { cwd: root }))
    .filter((file) => !/test\.ts$|\/web\//.test(file))
  const speaking = /(?:blocker|warning|hint|refused|new Problem|no)\(\s*'([a-z]+\.[a-z-]+)'|(?:z\.(?:maxLength|refine|regex)\(.*|wrong:) '([a-z]+\.[a-z-]+)'/g
  const codes = sources.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(speaking)].map(([, one, other]) => (one ?? other)!))
  expect(new Set(codes).size).toBeGreaterThan(45)
  expect(unsaid(codes)).toEqual([])
})

test('every verb, as history tells it', () => {
  const verbs = [...partners.verbs, ...files.verbs, ...conversation.verbs].map((verb) => verb.name)
  expect(unsaid([...verbs, 'files.receive-upload', 'files.forget'].map((name) => `${name}-done`))).toEqual([])
})

test('every kind of organisation and of agreement', () => {
  expect(unsaid([...organisationKinds.map((kind) => `partners.kind-${kind}`), ...agreementKinds.map((kind) => `partners.agreement-kind-${kind}`)])).toEqual([])
})
