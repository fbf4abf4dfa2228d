// minga iati export — an outcome, or a whole programme, as a file of open data; refused when the standard would refuse it.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { blocker, hasBlocker } from '#kernel/finding.ts'
import { refused } from '#kernel/problem.ts'
import { must } from '#modules/identity/domain/may.ts'
import { exportOf } from '#modules/iati/domain/check-export.ts'
import { writeFile } from '#modules/iati/domain/write-file.ts'
import { liveOutcomes } from '#modules/iati/queries/live-outcomes.ts'
import { programmeThing } from '#modules/programme/queries/things.ts'
import { databaseHelp, databaseOptions, UsageTrouble, type CliCommand } from './cli-command.ts'
import { inSpaceAs, programmeByCode, type Inside } from './in-space-as.ts'
import { withHouse } from './with-house.ts'

export const iatiExport: CliCommand = {
  name: 'iati export',
  summary: 'write an outcome, or all outcomes of a programme, as a file of open data (IATI 2.03)',
  options: {
    ...databaseOptions,
    space: { type: 'string' },
    as: { type: 'string' },
    programme: { type: 'string' },
    outcome: { type: 'string' },
    out: { type: 'string' },
  },
  help: {
    space: 'WORD  the space, as in its addresses',
    as: 'EMAIL  in whose name (default: the director who has been there longest)',
    programme: 'CODE  of the programme',
    outcome: 'CODE  of one outcome of it; left out: all of them',
    out: 'FILE  where to write it (default: to the standard output)',
    ...databaseHelp,
  },
  notes: 'Partners who are not cleared for publication are left out. Outcomes need their identifier first; it is given on their page, under “Open data”.',
  async run(asked) {
    const { programme, outcome, out } = asked.options
    if (typeof programme !== 'string') throw new UsageTrouble('--programme is needed.')
    // What goes to the standard output is the file and nothing else.
    const quiet = typeof out === 'string' ? asked : { ...asked, say: () => {} }
    await withHouse(quiet, async (house) => {
      const inside = await inSpaceAs(house, asked)
      const now = new Date()
      const exports = await exportsOf(inside, { programme, outcome: typeof outcome === 'string' ? outcome : undefined }, now)
      const why = exports.flatMap((one) => one.why)
      if (why.length > 0) throw refused('iati.not-ready', why)
      const pieces = writeFile(
        { kind: 'activities', generatedAt: `${now.toISOString().slice(0, 19)}Z` },
        exports.map((one) => one.tree),
      )
      if (typeof out !== 'string') return void (await pipeline(Readable.from(pieces), process.stdout, { end: false }))
      await pipeline(Readable.from(pieces), createWriteStream(out))
      const leftOut = new Set(exports.flatMap((one) => one.leftOut)).size
      asked.answer(
        { out, activities: exports.length, partnersLeftOut: leftOut },
        `Written: ${out} (${exports.length} activities${leftOut ? `; ${leftOut} partners left out, not cleared` : ''})`,
      )
    })
  },
}

async function exportsOf(inside: Inside, { programme, outcome }: { programme: string; outcome: string | undefined }, now: Date) {
  const { id } = await programmeByCode(inside, programme)
  return inside.read(async (tx) => {
    must(inside.who, 'iati.export', (await programmeThing(tx, inside.spaceId, id))?.thing)
    const all = await liveOutcomes(tx, inside.spaceId, id)
    const chosen = outcome === undefined ? all : all.filter((one) => one.outcome.code === outcome)
    if (chosen.length === 0) throw new UsageTrouble(outcome === undefined ? `"${programme}" has no outcomes.` : `"${programme}" has no outcome "${outcome}".`)
    return chosen.map((live) => {
      const { tree, findings, leftOut } = exportOf(live, now)
      const isReady = live.identifier !== undefined && !hasBlocker(findings)
      return { tree, leftOut, why: isReady ? [] : [blocker('iati.outcome-not-ready', live.outcome.code, { outcome: live.outcome.code })] }
    })
  })
}
