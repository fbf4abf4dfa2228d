// Whatever is done to a file: it is read to some end, in words, and nothing is thrown at anybody.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTree } from '../domain/check-tree.ts'
import { readFile } from '../domain/read-file.ts'
import { activityWithRepairs } from '../domain/repairs.ts'
import { activityModel } from '../domain/standard/activities.ts'
import { bare, ours, type Tree } from '../domain/tree.ts'
import { treeFromActivity } from '../domain/tree-from-activity.ts'
import { fileText } from '../domain/write-file.ts'
import { factsOf, recordsIn, sample } from './reading.ts'
import { specimen } from './specimen.ts'

const whole = sample('two-outcomes.xml')

/** Bytes cut out, put in, turned round or doubled: what a bad line, a bad disk and a bad editor do. */
const damage = fc.array(
  fc.record({
    at: fc.nat(whole.length),
    length: fc.nat(40),
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.constantFrom(...['<', '>', '</', '"', '&#0;', ']]>', '<!--', '<!DOCTYPE', '\0', 'é'].map((text) => Buffer.from(text))),
    ),
  }),
  { minLength: 1, maxLength: 4 },
)

test('damaged files', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (wounds) => {
      let bytes: Buffer = whole
      for (const { at, length, bytes: by } of wounds) bytes = Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + length)])
      let last = ''
      let blockers = 0
      let complete = false
      for await (const part of readFile([bytes])) {
        last = part.part
        if (part.part === 'record') activityWithRepairs(part.tree)
        if (part.part === 'finding' && part.finding.severity === 'blocker') blockers += 1
        if (part.part === 'closing') complete = part.complete
      }
      expect(last).toBe('closing')
      expect(complete).toBe(blockers === 0)
    }),
    { numRuns: 400 },
  )
})

/** Records with everything in them, where any value may be any text and any element may be missing. */
const spoilt = fc
  .infiniteStream(
    fc.record({
      dice: fc.nat(99),
      text: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('', ' ', 'n/a', 'NOT SCREENED', '1,5', '١٢', '2027-02-30')),
    }),
  )
  .map((stream) => {
    const spoil = (element: Tree): Tree => ({
      ...element,
      attributes: Object.fromEntries(
        Object.entries(element.attributes).flatMap(([name, value]) => {
          const { dice, text } = stream.next().value
          return dice < 10 ? [] : [[name, dice < 25 ? text : value]]
        }),
      ),
      text: element.children.length === 0 && stream.next().value.dice < 20 ? stream.next().value.text : element.text,
      children: element.children.filter(() => stream.next().value.dice >= 8).map(spoil),
    })
    return spoil(specimen(activityModel))
  })

test('spoilt activities come in and go out as they were, however little of them we understand', () => {
  fc.assert(
    fc.property(spoilt, (record) => {
      const [read] = recordsIn(fileText({ kind: 'activities', generatedAt: '2027-04-30T08:00:00Z' }, [record]))
      const { activity } = activityWithRepairs(read!)
      const back = treeFromActivity(JSON.parse(JSON.stringify(activity)) as typeof activity)
      expect(factsOf(back).sort()).toEqual(factsOf(bare(ours(read!))).sort())
      expect(checkTree(back, activityModel).length).toBe(checkTree(ours(read!), activityModel).length)
    }),
    { numRuns: 60 },
  )
})
