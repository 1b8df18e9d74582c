import type { TestProject } from 'vitest/node'
import { startTestServer } from './server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server that the run's databases are made on. */
    testServer: string
  }
}

/** Starts the database server of a test run; `globalSetup` of vitest's project `integration`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('testServer', server.url)
  return server.stop
}
