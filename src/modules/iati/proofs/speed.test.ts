import { expect, test } from 'vitest'
import { fileCheck, type FileCheck } from '../domain/check-file.ts'
import { readFile } from '../domain/read-file.ts'
import { activityWithRepairs } from '../domain/repairs.ts'
import { activityFile } from '../domain/standard/activities.ts'
import { manyActivities, manyActivitiesInPieces } from './many-activities.ts'

test('a hundred activities are read, turned into our words and checked well within a second', async () => {
  const bytes = Buffer.from(manyActivities(100))
  expect(bytes.length / 100).toBeGreaterThan(8_000)
  const began = performance.now()
  let activities = 0
  for await (const part of readFile([bytes])) {
    if (part.part !== 'record') continue
    expect(activityWithRepairs(part.tree).findings).toEqual([])
    activities += 1
  }
  expect(activities).toBe(100)
  expect(performance.now() - began).toBeLessThan(1000)
})

test('memory holds one activity at a time, however many there are', async () => {
  let check: FileCheck | undefined
  let highest = 0
  const before = process.memoryUsage().heapUsed
  for await (const part of readFile(manyActivitiesInPieces(4_000))) {
    if (part.part === 'opening') check = fileCheck(part.tree, activityFile)
    if (part.part !== 'record') continue
    expect(check!.part(part.tree)).toEqual([])
    highest = Math.max(highest, process.memoryUsage().heapUsed - before)
  }
  expect(highest).toBeLessThan(300_000_000)
})
