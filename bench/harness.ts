// Benchmarks are not tests: they measure, say what else was running, and leave the judgement to people. Each figure is the median of five runs.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

export interface Figure {
  name: string
  unit: 'ms' | 's' | 'KB' | 'MB' | 'per s'
  /** One figure per run. */
  runs: number[]
  goal?: number
  /** Whether less is better; per-second figures are better when there are more. */
  note?: string
}

export interface Benchmark {
  name: string
  /** What is measured, in one sentence. */
  about: string
  run(say: (line: string) => void): Promise<Figure[]>
}

export const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]!
export const percentile = (numbers: number[], share: number) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.ceil(numbers.length * share) - 1)]!

export async function fiveTimes(work: (run: number) => Promise<number>): Promise<number[]> {
  const runs: number[] = []
  for (let run = 1; run <= 5; run++) runs.push(await work(run))
  return runs
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const rounded = (one: number) => (one >= 100 ? Math.round(one) : Math.round(one * 10) / 10)

export function tableOf(figures: Figure[]): string {
  const rows = figures.map(({ name, unit, runs, goal, note }) => {
    const middle = median(runs)
    const met = goal === undefined ? '' : (unit === 'per s' ? middle >= goal : middle <= goal) ? 'yes' : 'NO'
    return `| ${name} | ${rounded(middle)} ${unit} | ${rounded(Math.min(...runs))} – ${rounded(Math.max(...runs))} | ${goal === undefined ? '' : `${unit === 'per s' ? '≥' : '≤'} ${goal}`} | ${met} | ${note ?? ''} |`
  })
  return ['| figure | median of 5 | least – most | goal | met | |', '|---|--:|--:|--:|---|---|', ...rows].join('\n')
}

/** What else ran: a figure without it means little. */
function surroundings() {
  const busiest = execFileSync('ps', ['-eo', 'pcpu,comm', '--sort=-pcpu'], { encoding: 'utf8' })
    .split('\n')
    .slice(1, 6)
    .map((line) => line.trim())
    .filter(Boolean)
  return {
    at: new Date().toISOString(),
    node: process.version,
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    load: loadavg().map(rounded),
    busiest,
  }
}

export async function runBenchmarks(benchmarks: Benchmark[], wanted: string[]): Promise<void> {
  const chosen = benchmarks.filter((one) => wanted.length === 0 || wanted.includes(one.name))
  if (chosen.length === 0) throw new Error(`There is no benchmark called ${wanted.join(', ')}. There are: ${benchmarks.map((one) => one.name).join(', ')}.`)
  const folder = join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  for (const benchmark of chosen) {
    const before = surroundings()
    console.log(`\n## ${benchmark.name}\n${benchmark.about}\n`)
    const figures = await benchmark.run((line) => console.error(`  ${line}`))
    console.log(tableOf(figures))
    console.log(`\nload before ${before.load.join(' ')} on ${before.cores} cores; busiest: ${before.busiest.join(', ')}`)
    writeFileSync(
      join(folder, `${benchmark.name}.json`),
      `${JSON.stringify({ ...before, figures: figures.map((one) => ({ ...one, median: median(one.runs) })) }, null, 2)}\n`,
    )
  }
}
