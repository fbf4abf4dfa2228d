// How long it takes to take a file in, as people wait for it: from the verb to its answer, everything written and safe on the disk.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshId } from '#kernel/id.ts'
import { textIn } from '#kernel/translated-text.ts'
import { whoIn } from '#modules/identity/queries/who-in.ts'
import { importFile } from '#modules/iati/commands/import-file.ts'
import { receiveUpload } from '#modules/iati/commands/receive-upload.ts'
import { exportOf } from '#modules/iati/domain/check-export.ts'
import { readFile } from '#modules/iati/domain/read-file.ts'
import { surveyOf } from '#modules/iati/domain/survey.ts'
import { fileText } from '#modules/iati/domain/write-file.ts'
import { manyActivities } from '#modules/iati/proofs/many-activities.ts'
import { liveOutcomes } from '#modules/iati/queries/live-outcomes.ts'
import { addCycle } from '#modules/programme/commands/add-cycle.ts'
import { addProgramme } from '#modules/programme/commands/add-programme.ts'
import { demoPeople, demoSpace } from '#seed/people.ts'
import type { Command } from '#server/command.ts'
import { connect } from '#server/database/connect.ts'
import { openDatabaseBeside } from '#server/database/open.ts'
import { perform } from '#server/perform.ts'
import { readingSpace } from '#server/space-transaction.ts'
import { listeners } from '#src/house.ts'
import { startMinga } from '#tests/journeys/server.ts'
import { fiveTimes, timed, type Benchmark } from './harness.ts'

const activities = 100
const days = { startsOn: '2022-01-01', endsOn: '2031-12-31' }

async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 1_000_000) yield bytes.subarray(from, from + 1_000_000)
}

export const importing: Benchmark = {
  name: 'importing',
  about: `A file of ${activities} activities, each of the size of a real one (10.7 kB, with results, budgets and eight transactions), taken into a programme beside the demo, and written out again.`,
  async run(say) {
    const folder = mkdtempSync(join(tmpdir(), 'minga-bench-'))
    const minga = await startMinga({ folder })
    const database = await openDatabaseBeside({ dataFolder: folder })
    const { db, close } = connect(database.config, { role: 'minga_app' })
    try {
      const who = () => readingSpace(db, demoSpace.id, (tx) => whoIn(tx, demoPeople.greet.id, demoSpace.id, new Date()))
      const errand = async <Input, Answer>(command: Command<string, never, Answer>, input: Input) =>
        (await perform({ db, listeners }, command, input as never, { id: freshId(), who: await who(), now: new Date() })).answer
      const cycleId = freshId()
      await errand(addCycle as never, { cycleId, title: 'Bench', ...days })
      const programmes: string[] = []
      const taking = await fiveTimes(async (run) => {
        const programmeId = freshId()
        programmes.push(programmeId)
        await errand(addProgramme as never, { programmeId, cycleId, code: `B${run}`, title: textIn('en', 'Bench'), ...days })
        const bytes = Buffer.from(manyActivities(activities, run).replaceAll('<iati-identifier>', `<iati-identifier>R${run}-`))
        const uploadId = freshId()
        const survey = await surveyOf(readFile(inPieces(bytes)), 'en')
        await errand(receiveUpload(inPieces(bytes), survey) as never, { uploadId, name: 'bench.xml', sha256: '0'.repeat(64), bytes: bytes.length })
        const took = await timed(() => errand(importFile as never, { fileId: freshId(), uploadId, programmeId, language: 'en' }))
        say(`run ${run}: ${(bytes.length / 1000).toFixed(0)} kB in ${took.toFixed(0)} ms`)
        return took / 1000
      })
      const writing = await fiveTimes((run) =>
        timed(() =>
          readingSpace(db, demoSpace.id, async (tx) => {
            const trees = (await liveOutcomes(tx, demoSpace.id, programmes[run - 1]!)).map((one) => exportOf(one, new Date()).tree)
            if (trees.length !== activities) throw new Error(`${trees.length} outcomes instead of ${activities}`)
            return fileText({ kind: 'activities', generatedAt: '2027-04-30T08:00:00Z' }, trees)
          }),
        ),
      )
      return [
        { name: `take in ${activities} activities`, unit: 's', runs: taking, goal: 2 },
        { name: `write out ${activities} activities, checked`, unit: 's', runs: writing.map((one) => one / 1000) },
      ]
    } finally {
      await close()
      await database.stop()
      await minga.stop()
    }
  },
}
