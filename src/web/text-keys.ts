// Every key there is, straight from the English files; a module with its first text file adds a line. text.test.ts sees that none is missing.
import type kernel from '../kernel/text.en.json'
import type slots from './slots/text.en.json'
import type web from './text.en.json'

export type TextKey = keyof typeof kernel | keyof typeof slots | keyof typeof web
