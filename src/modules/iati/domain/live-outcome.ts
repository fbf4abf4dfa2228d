// An outcome as it stands now with all that open data tells of it, and, when it came from a file, what stood there.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Money } from '#kernel/money.ts'
import type { OrganisationKind } from '#modules/partners/domain/organisation.ts'
import type { FrameOutcome } from '#modules/programme/domain/frame.ts'
import type { OutcomeState } from '#modules/programme/domain/outcome.ts'
import type { LineCell } from '#modules/results/domain/line.ts'
import type { Activity } from './activity.ts'
import type { Ids } from './ids.ts'

export interface KnownOrganisation {
  id: Id
  name: string
  kind: OrganisationKind
  country?: string
  /** The identifier by which open data knows her. */
  ref?: string
  /** She, or the law, says that she may be named. */
  isPublic: boolean
}

export interface LiveLine {
  indicatorId: Id
  from: Day
  until: Day
  cells: LineCell[]
}

export interface LiveBudget {
  type: 'original' | 'revised'
  status: 'indicative' | 'committed'
  from: Day
  until: Day
  money: Money
  valueOn: Day
}

export interface Base {
  activity: Activity
  ids: Ids
  /** As it was assumed when the file was read. */
  language: string
}

export interface LiveOutcome {
  outcome: FrameOutcome
  status: OutcomeState
  programme: { code: string; startsOn: Day; endsOn: Day }
  lines: LiveLine[]
  /** Those that were typed in; the budgets of a file are in the file. */
  budgets: LiveBudget[]
  organisations: ReadonlyMap<Id, KnownOrganisation>
  /** Given once, and never changed. */
  identifier?: string
  base?: Base
}
