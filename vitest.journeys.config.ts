import { defineConfig } from 'vitest/config'

// The walks through the product: one server with the demo, one browser, one after the other, in the order of their names.
export default defineConfig({
  test: {
    include: ['tests/journeys/*.test.ts'],
    globalSetup: ['tests/journeys/journeys.setup.ts'],
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    sequence: { shuffle: false },
  },
})
