import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startMinga } from '#tests/journeys/server.ts'
import { fiveTimes, timed, type Benchmark } from './harness.ts'

const firstAnswer = async (folder: string) => {
  const minga = await startMinga({ folder, demo: false })
  const answer = await fetch(`${minga.address}/readyz`)
  if (!answer.ok) throw new Error(`not ready: ${answer.status}`)
  return minga
}

export const coldStart: Benchmark = {
  name: 'cold-start',
  about: 'From typing the command to the first answer over HTTP, process start included.',
  async run(say) {
    const folders = Array.from({ length: 5 }, () => mkdtempSync(join(tmpdir(), 'minga-bench-')))
    const start = (label: string) =>
      fiveTimes(async (run) => {
        say(`${label}, run ${run}`)
        let minga: Awaited<ReturnType<typeof firstAnswer>> | undefined
        const ms = await timed(async () => (minga = await firstAnswer(folders[run - 1]!)))
        minga!.process.kill('SIGTERM')
        await new Promise((done) => minga!.process.once('exit', done))
        return ms
      })
    return [
      { name: 'embedded, empty folder: database made, all migrations', unit: 'ms', runs: await start('empty folder'), goal: 2000 },
      { name: 'embedded, folder that exists', unit: 'ms', runs: await start('existing folder'), goal: 2000 },
    ]
  },
}
