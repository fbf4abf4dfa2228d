import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { connect } from '#server/database/connect.ts'
import { openDatabaseBeside } from '#server/database/open.ts'
import { demoPeople } from '#seed/people.ts'
import { startMinga } from '#tests/journeys/server.ts'
import { fillWithCrowd } from './crowd.ts'
import { fiveTimes, percentile, timed, type Benchmark } from './harness.ts'
import { visitorAt, type Visitor } from '#tests/visitor.ts'

const asks = 200

/** The slowest but one in twenty of two hundred answers, read to the end. */
const p95 = (visitor: Visitor, path: string) =>
  fiveTimes(async () => {
    const times: number[] = []
    for (let ask = 0; ask < asks; ask++) {
      times.push(
        await timed(async () => {
          const answer = await visitor.get(path)
          if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
          await answer.arrayBuffer()
        }),
      )
    }
    return percentile(times, 0.95)
  })

export const pages: Benchmark = {
  name: 'pages',
  about: `Answers over HTTP, 95th percentile of ${asks}, one after the other, as the director: first with the demo, then with 200 programmes of 30 indicators over five years beside it.`,
  async run(say) {
    const folder = mkdtempSync(join(tmpdir(), 'minga-bench-'))
    const minga = await startMinga({ folder })
    const database = await openDatabaseBeside({ dataFolder: folder })
    const { db, close } = connect(database.config, { role: 'minga_app' })
    try {
      const space = await db.selectFrom('identity.space').select('id').where('slug', '=', 'demo').executeTakeFirstOrThrow()
      const visitor = await visitorAt(minga.address, demoPeople.greet)
      const programmes = (await (await visitor.get('/api/spaces/demo/programmes')).json()) as { programmes: { id: string }[] }
      const ofProgramme = await Promise.all(
        programmes.programmes.map(async ({ id }) => (await (await visitor.get(`/api/spaces/demo/programmes/${id}`)).json()) as { outcomes: { id: string }[] }),
      )
      const demoOutcome = ofProgramme.find(({ outcomes }) => outcomes.length >= 5)!.outcomes[0]!.id
      const paths = (outcomeId: string) =>
        [
          ['home', '/home'],
          ['outcome', `/outcomes/${outcomeId}`],
          ['progress', `/outcomes/${outcomeId}/progress`],
          ['search', '/search?q=women'],
          ['calendar', '/calendar?from=2027-01-01&until=2027-12-31'],
        ] as const

      const figures = []
      for (const [name, path] of paths(demoOutcome))
        figures.push({ name: `${name}, demo`, unit: 'ms' as const, runs: await p95(visitor, `/api/spaces/demo${path}`), goal: 30 })
      say('filling 200 programmes')
      const { outcomeId } = await fillWithCrowd(db, space.id, { programmes: 200, outcomesPerProgramme: 1, indicatorsPerOutcome: 30, years: 5 })
      await sql`select 1`.execute(db)
      for (const [name, path] of [...paths(outcomeId), ['programmes', '/programmes'] as const])
        figures.push({ name: `${name}, 200 programmes`, unit: 'ms' as const, runs: await p95(visitor, `/api/spaces/demo${path}`), goal: 60 })
      return figures
    } finally {
      await close()
      await database.stop()
      await minga.stop()
    }
  },
}
