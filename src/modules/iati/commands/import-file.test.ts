// Files as publishers really published them come in, are shown by the pages of others, and go out again without loss.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { bruno } from '#tests/cast.ts'
import { aWorld, type World } from '#tests/world.ts'
import { hasBlocker } from '#kernel/finding.ts'
import { takeIn } from '../proofs/bringing.ts'
import { clearEverybody, exported } from '../proofs/giving.ts'
import { hasShared, officialComplaints, sharedIati, whyNot } from '../proofs/official-schema.ts'
import { factsOf, partsOf, recordsOf } from '../proofs/reading.ts'
import { iatiRoutes } from '../routes.ts'
import { ours } from '../domain/tree.ts'
import { fileText } from '../domain/write-file.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})

const bytesOf = (file: string) => readFileSync(join(sharedIati, file))
const real = hasShared
  ? readdirSync(join(sharedIati, 'real'))
      .filter((file) => file.endsWith('.xml'))
      .map((file) => `real/${file}`)
  : []

test.runIf(!hasShared)(`real files come in and go out${whyNot}`, (context) => context.skip())

describe
  .runIf(hasShared)
  .each([...real.filter((file) => !file.includes('XM-DAC')), ...(hasShared ? ['examples/activity-standard-example-annotated.xml'] : [])])('%s', (file) => {
  test('comes in, and goes out valid with every element, attribute and text', async () => {
    const { programmeId, outcomes } = await takeIn(world, bytesOf(file), { again: 'skip' })
    await clearEverybody(world)
    const exports = await exported(world, programmeId)
    expect(exports).toHaveLength(outcomes.length)
    expect(exports.flatMap((one) => one.findings).filter((one) => one.severity === 'blocker')).toEqual([])
    const text = fileText(
      { kind: 'activities', generatedAt: '2027-04-30T08:00:00Z' },
      exports.map((one) => one.tree),
    )
    expect(officialComplaints(text, 'activities')).toEqual([])
    const records = recordsOf(await partsOf(bytesOf(file)))
    for (const [index, record] of records.entries()) expect(factsOf(exports[index]!.tree).sort()).toEqual(factsOf(ours(record)).sort())
  })
})

describe.runIf(hasShared)('the file that is not valid', () => {
  let programmeId: Id
  test('comes in with all its activities, and says on which line of which one there is what to repair', async () => {
    const taken = await takeIn(world, bytesOf('real/XM-DAC-2-10.xml'), { again: 'skip' })
    programmeId = taken.programmeId
    expect(taken.counts).toMatchObject({ activities: 18, leftOut: 0 })
    const page = await world.as(bruno).ask(iatiRoutes['GET /iati/files/:fileId'], { fileId: taken.fileId })
    expect(page.outcomes).toHaveLength(18)
    const repairs = page.outcomes.flatMap((one) => one.repairs)
    expect(repairs).toHaveLength(taken.counts.repairs)
    expect(repairs.filter((one) => one.code === 'iati.marker-not-screened')).toHaveLength(25)
    expect(repairs.filter((one) => one.severity === 'blocker').every((one) => one.line! > 0)).toBe(true)
    expect(page.may.withdraw).toBe(true)
  })

  test('what of it is valid goes out valid, the others are held back and say why', async () => {
    const exports = await exported(world, programmeId)
    const ready = exports.filter((one) => !hasBlocker(one.findings))
    expect([exports.length, ready.length > 0, ready.length < 18]).toEqual([18, true, true])
    expect(
      officialComplaints(
        fileText(
          { kind: 'activities', generatedAt: '2027-04-30T08:00:00Z' },
          ready.map((one) => one.tree),
        ),
        'activities',
      ),
    ).toEqual([])
  })
})
