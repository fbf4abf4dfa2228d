// How an open-data file speaks of an organisation: by an identifier, a name, or both.
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { HasRest } from './codec/rest.ts'

export interface OrganisationMention extends HasRest {
  /** Identifier such as `BE-BCE_KBO-0445412518`. */
  ref?: string
  name?: TranslatedText
  /** Kind of organisation, by the codelist OrganisationType. */
  type?: string
}

export interface ReportingOrganisation extends OrganisationMention {
  /** Reports on the work of others. */
  isSecondary?: boolean
}

export interface ParticipatingOrganisation extends OrganisationMention {
  /** 1 funding, 2 accountable, 3 extending, 4 implementing. */
  role: string
  /** The activity as this organisation publishes it itself. */
  activityId?: string
  channelCode?: string
}

/** Whoever gives or receives the money of a transaction. */
export interface MoneySide extends OrganisationMention {
  activityId?: string
}
