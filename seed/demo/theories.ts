// All theories of change, by the code of their outcome.
import type { TheoryOfChange } from '#modules/programme/domain/theory-of-change.ts'
import { theory1 } from './theories/rights-in-africa.ts'
import { theory2 } from './theories/chains-in-asia.ts'
import { theory3 } from './theories/dialogue-in-latin-america.ts'
import { theory4 } from './theories/learning-together.ts'
import { theory5 } from './theories/citizenship-in-belgium.ts'
import { pastTheory } from './theories/before.ts'
import { programmeTheory } from './theories/programme.ts'

export const theories: Record<'O1' | 'O2' | 'O3' | 'O4' | 'O5' | 'programme' | 'before', TheoryOfChange> = {
  O1: theory1,
  O2: theory2,
  O3: theory3,
  O4: theory4,
  O5: theory5,
  programme: programmeTheory,
  before: pastTheory,
}
