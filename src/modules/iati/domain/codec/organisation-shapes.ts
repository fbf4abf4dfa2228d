import type { MoneySide, OrganisationMention, ParticipatingOrganisation, ReportingOrganisation } from '../organisation-mention.ts'
import { element, type FieldsOf } from './element.ts'
import { attribute, code } from './field.ts'
import { word, yesNo } from './plain.ts'
import { words } from './words.ts'

const mentioned: FieldsOf<OrganisationMention> = { ref: attribute('ref', word), type: attribute('type', word), name: words() }

export const reportingOrganisation = element<ReportingOrganisation>({ ...mentioned, isSecondary: attribute('secondary-reporter', yesNo) })

export const participatingOrganisation = element<ParticipatingOrganisation>({
  ...mentioned,
  role: code('role'),
  activityId: attribute('activity-id', word),
  channelCode: attribute('crs-channel-code', word),
})

/** The owner of another identifier has no kind in the standard; should one be written all the same, it stays with the element. */
export const ownerOrganisation = element<OrganisationMention>(mentioned)

export const provider = element<MoneySide>({ ...mentioned, activityId: attribute('provider-activity-id', word) })
export const receiver = element<MoneySide>({ ...mentioned, activityId: attribute('receiver-activity-id', word) })
