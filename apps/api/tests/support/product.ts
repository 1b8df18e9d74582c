import path from 'node:path'
import { type ConnectOptions, seedTopics } from '@parallax/database'
import { ingestFiles } from '@parallax/ingest'
import { topicTaxonomy } from '@parallax/reading'
import { filledDatabase, type TestDatabase } from '@parallax/testkit'

export const SAMPLE = path.resolve(import.meta.dirname, '../../../../seeds/articles')

/** A database with the sample corpus in it, read by the real engine. */
export const sampleDatabase = (options?: ConnectOptions): Promise<TestDatabase> =>
  filledDatabase(
    'sample',
    async (database) => {
      await seedTopics(database, topicTaxonomy())
      await ingestFiles(database, [SAMPLE])
    },
    options,
  )

/** Posts an operation to a listening server. */
export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(body),
  })
}
