// The last line of the proof: how many tests passed and failed in all runs. Arguments: the runs that there should have been.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sumOf } from './test-results.ts'

const folder = process.env.MINGA_TEST_RESULTS ?? ''
const sum = sumOf(folder)
const missing = process.argv.slice(2).filter((run) => !existsSync(join(folder, `${run}.json`)))
for (const run of missing) console.log(`The run "${run}" left no results: it counts as one failure.`)
console.log(`${sum.passed} passed, ${sum.failed + missing.length} failed`)
process.exit(sum.failed + missing.length === 0 && sum.passed > 0 ? 0 : 1)
