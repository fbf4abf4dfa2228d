import { expect, test } from 'vitest'
import { fileCheck, type FileCheck } from '../domain/check-file.ts'
import { readFile } from '../domain/read-file.ts'
import { activityWithRepairs } from '../domain/repairs.ts'
import { activityFile } from '../domain/standard/activities.ts'
import { manyActivities, manyActivitiesInPieces } from './many-activities.ts'

test('a hundred activities are read, and turned into our words without a remark', async () => {
  let activities = 0
  for await (const part of readFile([Buffer.from(manyActivities(100))])) {
    if (part.part !== 'record') continue
    expect(activityWithRepairs(part.tree).findings).toEqual([])
    activities += 1
  }
  expect(activities).toBe(100)
})

test('an activity is handed on before the next one is asked for, however many there are', async () => {
  let [pieces, ahead, records] = [0, 0, 0]
  async function* counted() {
    for await (const piece of manyActivitiesInPieces(1_000)) {
      pieces += 1
      yield piece
    }
  }
  let check: FileCheck | undefined
  for await (const part of readFile(counted())) {
    if (part.part === 'opening') check = fileCheck(part.tree, activityFile)
    if (part.part !== 'record') continue
    expect(check!.part(part.tree)).toEqual([])
    records += 1
    ahead = Math.max(ahead, pieces - records)
  }
  expect(records).toBe(1_000)
  // Held at once: what lies between the piece read last and the activity handed on, not the file.
  expect(ahead).toBeLessThan(50)
})
