// The activity standard, version 2.03, in our own notation (read `notation.ts` first). Facts taken from the official schema:
// https://iatistandard.org/en/iati-standard/203/activity-standard/ (2018-02-19). The order of the lines is the order files must follow.
import { modelFrom } from './notation.ts'

export const activityFile = modelFrom(`
shape amount = decimal @currency @value-date!:date
shape document @url!:uri @format!
  title words
  description? words
  category+ @code!
  language* @code!
  document-date? @iso-date!:date
shape measured @value plain
  location* @ref
  dimension* @name @value
  comment? words
  document-link* like document
iati-activities @version! @generated-datetime:moment @linked-data-default:uri
  iati-activity+ @last-updated-datetime:moment @xml:lang @default-currency @humanitarian:boolean @hierarchy:integer @linked-data-uri:uri @budget-not-provided
    iati-identifier = text
    reporting-org @ref! @type! @secondary-reporter:boolean words
    title words
    description+ @type words
    participating-org+ @ref @type @role! @activity-id @crs-channel-code words?
    other-identifier* @ref! @type!
      owner-org? @ref words?
    activity-status @code!
    activity-date+ @type! @iso-date!:date words?
    contact-info* @type
      organisation? words
      department? words
      person-name? words
      job-title? words
      telephone* = text
      email* = text
      website* = uri
      mailing-address* words
    activity-scope? @code!
    recipient-country* @code! @percentage:decimal words?
    recipient-region* @code! @vocabulary @vocabulary-uri:uri @percentage:decimal words?
    location* @ref
      location-reach? @code!
      location-id* @code! @vocabulary!
      name? words
      description? words
      activity-description? words
      administrative* @code! @vocabulary! @level:count
      point? @srsName!
        pos = text bare
      exactness? @code!
      location-class? @code!
      feature-designation? @code!
    sector* @vocabulary @vocabulary-uri:uri @code! @percentage:decimal words?
    tag* @code! @vocabulary! @vocabulary-uri:uri words?
    country-budget-items? @vocabulary!
      budget-item+ @code! @percentage:decimal
        description? words
    humanitarian-scope* @type! @vocabulary! @vocabulary-uri:uri @code! words?
    policy-marker* @vocabulary @vocabulary-uri:uri @code! @significance words?
    collaboration-type? @code!
    default-flow-type? @code!
    default-finance-type? @code!
    default-aid-type* @code! @vocabulary
    default-tied-status? @code!
    budget* @type @status
      period-start @iso-date!:date
      period-end @iso-date!:date
      value like amount
    planned-disbursement* @type
      period-start @iso-date!:date
      period-end? @iso-date!:date
      value like amount
      provider-org? @ref @provider-activity-id @type words?
      receiver-org? @ref @receiver-activity-id @type words?
    capital-spend? @percentage!:decimal
    transaction* @ref @humanitarian:boolean
      transaction-type @code!
      transaction-date @iso-date!:date
      value like amount
      description? words
      provider-org? @ref @provider-activity-id @type words?
      receiver-org? @ref @receiver-activity-id @type words?
      disbursement-channel? @code!
      sector* @vocabulary @vocabulary-uri:uri @code! words?
      recipient-country? @code! words?
      recipient-region? @code! @vocabulary @vocabulary-uri:uri words?
      flow-type? @code!
      finance-type? @code!
      aid-type* @code! @vocabulary
      tied-status? @code!
    document-link* like document
    related-activity* @ref! @type! plain
    legacy-data* @name! @value! @iati-equivalent:token plain
    conditions? @attached!:boolean
      condition* @type! plain words
    result* @type! @aggregation-status:boolean
      title words
      description? words
      document-link* like document
      reference* @code! @vocabulary! @vocabulary-uri:uri
      indicator+ @measure! @ascending:boolean @aggregation-status:boolean
        title words
        description? words
        document-link* like document
        reference* @vocabulary! @code! @indicator-uri:uri
        baseline* @iso-date:date @year!:positive @value
          location* @ref
          dimension* @name @value
          document-link* like document
          comment? words
        period*
          period-start @iso-date!:date
          period-end @iso-date!:date
          target* like measured
          actual* like measured
    crs-add?
      other-flags* @code! @significance!:boolean
      loan-terms? @rate-1:decimal @rate-2:decimal
        repayment-type? @code!
        repayment-plan? @code!
        commitment-date? @iso-date!:date
        repayment-first-date? @iso-date!:date
        repayment-final-date? @iso-date!:date
      loan-status? @year!:decimal @currency @value-date!:date
        interest-received? = decimal bare
        principal-outstanding? = decimal bare
        principal-arrears? = decimal bare
        interest-arrears? = decimal bare
      channel-code? = text bare
    fss? @extraction-date!:date @priority:boolean @phaseout-year:decimal
      forecast* = decimal @year!:decimal @currency @value-date:date
`)

/** One activity: what stands inside the file's outermost element. */
export const activityModel = activityFile.children[0]!.model
