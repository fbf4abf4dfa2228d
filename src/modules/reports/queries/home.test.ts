import { beforeAll, expect, test } from 'vitest'
import { textIn, withTranslation } from '#kernel/translated-text.ts'
import { valueOf } from '#kernel/value.ts'
import { addOutcome } from '#modules/programme/commands/add-outcome.ts'
import { addProgramme } from '#modules/programme/commands/add-programme.ts'
import { changeOutcome } from '#modules/programme/commands/change-outcome.ts'
import { proposeAmendment } from '#modules/programme/commands/propose-amendment.ts'
import { anApprovedProgramme, days, en, type Story } from '#modules/programme/proofs/a-programme.ts'
import { amina, bruno, chiara, elif, farid, greet, katrien } from '#tests/cast.ts'
import { aWorld, type World } from '#tests/world.ts'
import { markSeen } from '../commands/mark-seen.ts'
import { reportsRoutes } from '../routes.ts'

let world: World
let story: Story
const home = (person: typeof amina) => world.as(person).ask(reportsRoutes['GET /home'], {})

beforeAll(async () => {
  world = await aWorld()
  story = await anApprovedProgramme(world)
  const amend = (outcomeId: string, indicatorId: string, from: number) =>
    world.as(bruno).perform(proposeAmendment, {
      amendmentId: world.newId(),
      programmeId: story.programmeId,
      outcomeId,
      reason: 'More join',
      validOn: '2027-07-01',
      changes: [
        {
          kind: 'set-planned-value',
          indicatorId,
          key: { kind: 'target', from: '2027-01-01', until: '2027-12-31' },
          before: { value: valueOf(from) },
          after: { value: valueOf(from + 1) },
        },
      ],
    })
  await amend(story.africa, story.indicatorId, 9000)
  await amend(story.asia, story.asiaIndicatorId, 500)
})

test('amendments wait for those who may decide or review them, not for those who proposed them', async () => {
  const waiting = async (person: typeof amina) => {
    const { amendmentsToDecide, amendmentsToReview, ownAmendments } = await home(person)
    return [amendmentsToDecide, amendmentsToReview, ownAmendments].map((list) =>
      list
        .map((one) => one.outcomeCode)
        .sort()
        .join(),
    )
  }
  expect(await waiting(greet)).toEqual(['O1,O2', '', ''])
  expect(await waiting(elif)).toEqual(['', 'O2', ''])
  expect(await waiting(bruno)).toEqual(['', '', 'O1,O2'])
  expect(await waiting(amina)).toEqual(['', '', ''])
})

test('an outcome of a draft says what it lacks, and whose source was changed after its translation', async () => {
  const [programmeId, outcomeId] = [world.newId(), world.newId()]
  await world.as(bruno).perform(addProgramme, { programmeId, cycleId: story.cycleId, code: 'X', title: en('Another'), ...days })
  const title = withTranslation(textIn('en', 'First words'), 'fr', 'Premiers mots', 'checked')
  await world.as(bruno).perform(addOutcome, { programmeId, outcomeId, code: 'O9', title, ...days })
  expect((await home(bruno)).translationsBehind).toEqual([])
  await world.as(bruno).perform(changeOutcome, { outcomeId, seen: 1, code: 'O9', title: { ...title, text: 'Other words' }, ...days })
  const { translationsBehind, incompleteOutcomes } = await home(bruno)
  expect(translationsBehind).toMatchObject([{ code: 'O9', languages: ['fr'] }])
  expect(incompleteOutcomes).toMatchObject([{ code: 'O9', lacks: ['indicators', 'partners', 'countries', 'jointGoals'] }])
  expect((await home(chiara)).incompleteOutcomes).toEqual([])
})

test('what others did since the last visit is new until it was seen', async () => {
  const first = await home(greet)
  expect(first.changes.map((one) => one.verb)).toContain('programme.add-outcome')
  await world.as(greet).perform(markSeen, { seq: first.seq })
  expect((await home(greet)).changes).toEqual([])
  await world.as(greet).perform(markSeen, { seq: 1 })
  expect((await home(greet)).lastVisit).toMatchObject({ seq: first.seq })
})

test('home is for whoever has a role here', async () => {
  await expect(home(farid)).rejects.toMatchObject({ status: 404 })
  await expect(world.as(farid).perform(markSeen, { seq: 1 })).rejects.toMatchObject({ status: 404 })
  expect(await home(katrien)).toMatchObject({ amendmentsToDecide: [], incompleteOutcomes: [], translationsBehind: [] })
})
