// What the runs of the tests left behind: one JSON file each, in the folder named by MINGA_TEST_RESULTS.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface VitestJson {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

export function resultArguments(name: string): string[] {
  const folder = process.env.MINGA_TEST_RESULTS
  if (!folder) return []
  mkdirSync(folder, { recursive: true })
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${join(folder, `${name}.json`)}`]
}

/** A file of tests that could not even be read counts as one that failed. */
export function sumOf(folder: string): { passed: number; failed: number } {
  const sum = { passed: 0, failed: 0 }
  for (const file of existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []) {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as VitestJson
    sum.passed += numPassedTests
    sum.failed += numFailedTests + testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length
  }
  return sum
}
