import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { dropDatabasesOf, startTestServer } from './server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server that the run's databases are made on. */
    testServer: string
    /** Sets what this run made apart from what others make on the same server. */
    testRun: string
  }
}

/** Starts the database server of a test run; `globalSetup` of vitest's project `integration`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  const run = randomBytes(6).toString('hex')
  project.provide('testServer', server.url)
  project.provide('testRun', run)
  return async () => {
    await dropDatabasesOf(server.url, run)
    await server.stop()
  }
}
