// `npm run bench` runs all; `npm run bench -- pages` one.
import { runBenchmarks } from './harness.ts'
import { coldStart } from './cold-start.ts'
import { drawing } from './drawing.ts'
import { firstLoad } from './first-load.ts'
import { importing } from './importing.ts'
import { pages } from './pages.ts'

await runBenchmarks([coldStart, pages, importing, firstLoad, drawing], process.argv.slice(2))
process.exit(0)
