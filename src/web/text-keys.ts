// Every key there is, straight from the English files; a module with its first text file adds a line. text.test.ts sees that none is missing.
import type kernel from '../kernel/text.en.json'
import type conversation from '../modules/conversation/web/text.en.json'
import type files from '../modules/files/web/text.en.json'
import type iati from '../modules/iati/web/text.en.json'
import type identity from '../modules/identity/web/text.en.json'
import type partners from '../modules/partners/web/text.en.json'
import type outcome from '../modules/programme/web/outcome/text.en.json'
import type calendar from '../modules/programme/web/calendar/text.en.json'
import type dimensions from '../modules/programme/web/dimensions/text.en.json'
import type programmePage from '../modules/programme/web/programme/text.en.json'
import type programmes from '../modules/programme/web/programmes/text.en.json'
import type theoryOfChange from '../modules/programme/web/theory-of-change/text.en.json'
import type finance from '../modules/finance/web/text.en.json'
import type money from '../modules/finance/web/money/text.en.json'
import type progress from '../modules/results/web/progress/text.en.json'
import type programme from '../modules/programme/web/text.en.json'
import type vocabulary from '../modules/programme/web/vocabulary/text.en.json'
import type home from '../modules/reports/web/home/text.en.json'
import type reports from '../modules/reports/web/text.en.json'
import type results from '../modules/results/web/text.en.json'
import type slots from './slots/text.en.json'
import type web from './text.en.json'

export type TextKey =
  | keyof typeof conversation
  | keyof typeof files
  | keyof typeof partners
  | keyof typeof home
  | keyof typeof iati
  | keyof typeof identity
  | keyof typeof kernel
  | keyof typeof outcome
  | keyof typeof money
  | keyof typeof progress
  | keyof typeof calendar
  | keyof typeof dimensions
  | keyof typeof programmePage
  | keyof typeof programmes
  | keyof typeof slots
  | keyof typeof theoryOfChange
  | keyof typeof web
  | keyof typeof finance
  | keyof typeof programme
  | keyof typeof vocabulary
  | keyof typeof reports
  | keyof typeof results
