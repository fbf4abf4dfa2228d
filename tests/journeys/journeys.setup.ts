// One server with the demo for all journeys, started before the first and stopped after the last.
import type { TestProject } from 'vitest/node'
import { startMinga } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    folder: string
  }
}

export default async function setup(project: TestProject) {
  const minga = await startMinga()
  project.provide('address', minga.address)
  project.provide('folder', minga.folder)
  return () => minga.stop()
}
