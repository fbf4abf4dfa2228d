import { expect, test } from 'vitest'
import { valueOf } from '#kernel/value.ts'
import { amina, bruno, greet, ivo } from '#tests/cast.ts'
import { aWorld } from '#tests/world.ts'
import { approveAmendment } from '../commands/approve-amendment.ts'
import { proposeAmendment } from '../commands/propose-amendment.ts'
import { anApprovedProgramme } from '../proofs/a-programme.ts'
import { programmeRoutes as door } from '../routes.ts'

test('an approved version says what is different today, to those who see today', async () => {
  const world = await aWorld()
  const story = await anApprovedProgramme(world)
  const amendmentId = world.newId()
  await world.as(bruno).perform(proposeAmendment, {
    amendmentId,
    programmeId: story.programmeId,
    outcomeId: story.asia,
    reason: 'More join',
    validOn: '2027-07-01',
    changes: [
      {
        kind: 'set-planned-value',
        indicatorId: story.asiaIndicatorId,
        key: { kind: 'target', from: '2027-01-01', until: '2027-12-31' },
        before: { value: valueOf(500) },
        after: { value: valueOf(600) },
      },
    ],
  })
  await world.as(greet).perform(approveAmendment, { amendmentId, seen: 1 })
  const since = async (person: typeof bruno, number: string) =>
    (await world.as(person).ask(door['GET /programmes/:programmeId/approved'], { programmeId: story.programmeId, number })).since?.sentences.map((one) => [
      one.code,
      one.values.before,
      one.values.after,
    ])
  expect(await since(bruno, '1')).toEqual([['programme.amends-set-planned-value', 500, 600]])
  expect(await since(bruno, '2')).toEqual([])
  // Another outcome than hers.
  expect(await since(amina, '1')).toEqual([])
  expect(await since(ivo, '1')).toBeUndefined()
})
