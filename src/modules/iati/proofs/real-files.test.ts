// Files as publishers really published them: they come in, and go out again valid and without loss.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Activity } from '../domain/activity.ts'
import { activityWithRepairs } from '../domain/repairs.ts'
import { activityModel } from '../domain/standard/activities.ts'
import { checkTree } from '../domain/check-tree.ts'
import { identifierOf, ours } from '../domain/tree.ts'
import { treeFromActivity } from '../domain/tree-from-activity.ts'
import { fileText } from '../domain/write-file.ts'
import { hasShared, officialComplaints, sharedIati, whyNot } from './official-schema.ts'
import { factsOf, findingsOf, partsOf, recordsIn, recordsOf } from './reading.ts'

const read = async (file: string) => {
  const parts = await partsOf(readFileSync(join(sharedIati, file)))
  return { parts, records: recordsOf(parts), reads: recordsOf(parts).map((record) => activityWithRepairs(record)) }
}
const throughStorage = (activity: Activity): Activity => JSON.parse(JSON.stringify(activity)) as Activity
const writtenAgain = (activities: Activity[]) =>
  fileText(
    { kind: 'activities', generatedAt: '2027-04-30T08:00:00Z' },
    activities.map((one) => treeFromActivity(throughStorage(one))),
  )

const valid = hasShared
  ? [
      ...readdirSync(join(sharedIati, 'real'))
        .filter((file) => file.endsWith('.xml') && !file.startsWith('XM-DAC'))
        .map((file) => `real/${file}`),
      'examples/activity-standard-example-annotated.xml',
    ]
  : []

describe.runIf(hasShared).each(valid)('%s', (file) => {
  test('goes out valid by the official schema, with every element, attribute and text that came in', async () => {
    const { parts, records, reads } = await read(file)
    expect(findingsOf(parts)).toEqual([])
    expect(parts.at(-1)).toMatchObject({ complete: true })
    expect(records.length).toBeGreaterThan(0)

    const text = writtenAgain(reads.map((one) => one.activity))
    expect(officialComplaints(text, 'activities')).toEqual([])
    const again = recordsIn(text)
    expect(again.length).toBe(records.length)
    for (const [index, record] of records.entries()) expect(factsOf(again[index]!).sort()).toEqual(factsOf(ours(record)).sort())
  })

  test('needs no repair of its build', async () => {
    const { reads } = await read(file)
    expect(reads.flatMap((one) => one.findings).filter((finding) => finding.severity === 'blocker')).toEqual([])
  })
})

describe.runIf(hasShared)('a file that is not valid', () => {
  test('comes in all the same, each activity of it, with a list of what to repair', async () => {
    const { parts, records, reads } = await read('real/XM-DAC-2-10.xml')
    expect(records).toHaveLength(18)
    expect(parts.at(-1)).toMatchObject({ complete: true, records: 18 })
    expect(new Set(reads.map((one) => one.activity.identifier)).size).toBe(18)

    const findings = reads.flatMap((one) => one.findings)
    const told = findings.filter((finding) => finding.code === 'iati.marker-not-screened')
    expect(told).toHaveLength(25)
    for (const finding of told)
      expect(finding).toMatchObject({
        at: expect.stringMatching(/^policy-marker\[\d+\]\/@significance$/),
        line: expect.any(Number),
        record: expect.stringMatching(/^XM-DAC-2-10-/),
      })
    expect(
      findings
        .filter((finding) => finding.severity === 'blocker')
        .map((finding) => finding.code)
        .sort(),
    ).toEqual([...Array<string>(19).fill('iati.attribute-missing'), ...Array<string>(3).fill('iati.element-missing')])
    for (const [index, one] of reads.entries())
      expect(factsOf(treeFromActivity(throughStorage(one.activity))).sort()).toEqual(factsOf(ours(records[index]!)).sort())
  })

  test('is refused at the door when it is to go out as it is', async () => {
    const { reads, records } = await read('real/XM-DAC-2-10.xml')
    const invalid = reads.filter((one) => checkTree(treeFromActivity(one.activity), activityModel).length > 0).map((one) => one.activity.identifier)
    expect(invalid).toEqual(records.filter((record) => checkTree(record, activityModel).length > 0).map(identifierOf))
    expect(invalid.length).toBeGreaterThan(0)
  })
})

test.skipIf(hasShared)(`real files come in and go out${whyNot}`, () => {})
