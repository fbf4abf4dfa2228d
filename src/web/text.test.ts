// The words: every language says all of it, with the same values in the same places, and none is left in English by mistake.
import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { messagesOf, textFiles, textIn } from '#server/text-files.ts'

const root = `${import.meta.dirname}/../..`
const english = textFiles(root, 'en')

/** Words that are truly the same in another language, each with its reason, beside the texts they are about. */
function sameAsEnglish(file: string): Record<string, { languages: string[]; why: string }> {
  const list = `${root}/${dirname(file)}/text-same-in-english.json`
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {}
}

/** `name`, `count:plural`, `kind:select(a,other)`: what a caller must give, whatever the order in the sentence. */
function asksFor(message: CompiledMessage): string[] {
  const found = new Set<string>()
  const look = (tokens: CompiledMessage) => {
    for (const token of tokens) {
      if (typeof token === 'string') continue
      const [name, type, choices] = token
      if (name === '#') continue
      const cases =
        type === 'select'
          ? `(${Object.keys(choices as object)
              .sort()
              .join()})`
          : ''
      found.add(type ? `${name}:${type}${cases}` : name)
      if (choices && typeof choices === 'object') for (const one of Object.values(choices)) if (Array.isArray(one)) look(one as CompiledMessage)
    }
  }
  look(message)
  return [...found].sort()
}

test('there are words to look at', () => {
  expect(english.length).toBeGreaterThanOrEqual(2)
  expect(Object.keys(messagesOf(root, 'en')).length).toBeGreaterThan(50)
})

test('the list of keys names every file', () => {
  const listed = [...readFileSync(`${import.meta.dirname}/text-keys.ts`, 'utf8').matchAll(/from '(.+)'/g)].map(([, path]) => path)
  const expected = english.map((file) => file.replace(/^src\/web\//, './').replace(/^src\//, '../'))
  expect(listed.toSorted()).toEqual(expected.toSorted())
})

describe.each(english)('%s', (file) => {
  const source = textIn(root, file)
  test('keys are plain', () => expect(Object.keys(source).filter((key) => !/^[a-z]+\.[a-z0-9-]+$/.test(key))).toEqual([]))

  test('every exception has a reason and is still one', () => {
    for (const [key, { languages: where, why }] of Object.entries(sameAsEnglish(file))) {
      expect(why, key).not.toBe('')
      expect(source[key], key).toBeDefined()
      for (const language of where) expect(textIn(root, file.replace('.en.', `.${language}.`))[key], `${key} in ${language}`).toBe(source[key])
    }
  })

  for (const language of languages.filter((one) => one !== 'en')) {
    const words = textIn(root, file.replace('.en.', `.${language}.`))
    test(`${language} says the same things`, () => expect(Object.keys(words).toSorted()).toEqual(Object.keys(source).toSorted()))

    test(`${language} asks for the same values and leaves nothing empty`, () => {
      const wrong = Object.keys(source).filter((key) => {
        const message = words[key] ?? ''
        return message.trim() === '' || String(asksFor(compileMessageOrThrow(message))) !== String(asksFor(compileMessageOrThrow(source[key]!)))
      })
      expect(wrong).toEqual([])
    })

    test(`${language} is not English`, () => {
      const allowed = sameAsEnglish(file)
      const left = Object.keys(source).filter((key) => words[key] === source[key] && !allowed[key]?.languages.includes(language))
      expect(left).toEqual([])
    })
  }
})
