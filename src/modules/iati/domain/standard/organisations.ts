// The organisation standard, version 2.03, in our own notation (read `notation.ts` first). Facts taken from the official schema:
// https://iatistandard.org/en/iati-standard/203/organisation-standard/ (2018-02-19).
import { modelFrom } from './notation.ts'

export const organisationFile = modelFrom(`
shape amount = decimal @currency @value-date!:date
shape line @ref
  value like amount
  narrative+
iati-organisations @version! @generated-datetime:moment
  iati-organisation+ @last-updated-datetime:moment @xml:lang @default-currency
    organisation-identifier anything
    name words
    reporting-org @ref! @type! @secondary-reporter:boolean words
    total-budget* @status
      period-start @iso-date!:date
      period-end @iso-date!:date
      value like amount
      budget-line* like line
    recipient-org-budget* @status
      recipient-org @ref plain words
      period-start @iso-date!:date
      period-end @iso-date!:date
      value like amount
      budget-line* like line
    recipient-region-budget* @status
      recipient-region @vocabulary @vocabulary-uri:uri @code words?
      period-start @iso-date!:date
      period-end @iso-date!:date
      value like amount
      budget-line* like line
    recipient-country-budget* @status
      recipient-country @code! words?
      period-start @iso-date!:date
      period-end @iso-date!:date
      value like amount
      budget-line* like line
    total-expenditure*
      period-start @iso-date!:date
      period-end @iso-date!:date
      value like amount
      expense-line* like line
    document-link* @url!:uri @format!
      title words
      description? words
      category+ @code!
      language* @code!
      document-date? @iso-date!:date
      (others)
      recipient-country* @code! words?
`)

/** One organisation: what stands inside the file's outermost element. */
export const organisationModel = organisationFile.children[0]!.model
