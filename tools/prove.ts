// npm run prove — everything that shows that Minga works, on a machine with nothing but git, Node and npm: prepare, build, tests, journeys.
import { globSync } from 'node:fs'
import { node, root, runStep } from './run-step.ts'
import { resultArguments } from './test-results.ts'

const vitest = 'node_modules/vitest/vitest.mjs'
const hasJourneys = globSync('tests/journeys/*.test.ts', { cwd: root }).length > 0

const steps: [string, string[]][] = [
  ['what the tests need', ['tools/prepare.ts']],
  ['build', ['node_modules/vite/bin/vite.js', 'build']],
  ['tests', [vitest, 'run', ...resultArguments('tests')]],
  ...(hasJourneys
    ? [['journeys in the browser', [vitest, 'run', '--config', 'vitest.journeys.config.ts', ...resultArguments('journeys')]] as [string, string[]]]
    : []),
]

// The later steps also run when an earlier one failed: whoever mends wants to see all of it.
const failed = steps.filter(([name, args]) => !runStep(name, node, args)).map(([name]) => name)
console.log(failed.length === 0 ? '\nProven.' : `\nNot proven: ${failed.join(', ')}.`)
process.exit(failed.length === 0 ? 0 : 1)
