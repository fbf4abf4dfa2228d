import { firstLoadOf } from '../tools/size-budget.ts'
import { fiveTimes, type Benchmark } from './harness.ts'

export const firstLoad: Benchmark = {
  name: 'first-load',
  about: 'What a browser must fetch before the first page works, and the largest page, as brotli (code and styles).',
  async run() {
    const { first, largest } = await firstLoadOf()
    return [
      { name: 'first load of the app', unit: 'KB', runs: await fiveTimes(async () => first.bytes / 1000), goal: 120 },
      { name: `largest page (${largest.name})`, unit: 'KB', runs: await fiveTimes(async () => largest.bytes / 1000), goal: 250 },
    ]
  },
}
