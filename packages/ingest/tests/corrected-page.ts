import { articleId, type Database } from '@parallax/database'
import type { ArticleInput } from '@parallax/domain'
import { engine, read } from '@parallax/reading'
import manifest from '@parallax/reading/package.json' with { type: 'json' }
import type { ArticleReader } from '../src/reading/article-reader.ts'
import { createRun } from '../src/runs/create-run.ts'
import { processRun } from '../src/runs/process-run.ts'

/** An invented page: an article, and a teaser about another that names somebody. */
export const BODY = [
  'The council of Brackwater agreed on Thursday to rebuild the sea bridge that a spring tide damaged last winter, ending a long dispute.',
  'The harbour master, Ilse Varga, told the meeting that the bridge carried four thousand people a day before it was closed.',
  'Opponents of the plan wanted a new bridge further north, which would have spared the fish market but doubled the price.',
]
export const TEASER = 'Oswin Tarrant wins the regatta of Quillport for a third time'
export const HEADLINE = 'Brackwater council agrees to rebuild its old sea bridge'
export const PAGE = [
  ...['Home', 'Sport', HEADLINE, ...BODY, 'Latest News', TEASER],
  ...['Ferry fares to rise', 'Leave a comment', '© 2020 The Tidewater Examiner. All rights reserved.'],
].join('\n\n')

/** The engine in this thread. */
export function engineHere(version = manifest.version): ArticleReader & { reads: number } {
  const here = {
    size: 2,
    reads: 0,
    engine: async () => ({ ...(await engine()), version }),
    read: async (...question: Parameters<typeof read>) => {
      here.reads++
      const annotations = await read(...question)
      return { ...annotations, engine: { ...annotations.engine, version } }
    },
    close: async () => {},
  }
  return here
}

/** @returns the article's id */
export async function ingest(
  database: Database,
  input: Omit<ArticleInput, 'id'>,
  reader: ArticleReader = engineHere(),
): Promise<{ id: string; stored: number; unchanged: number }> {
  const article = { id: 'page', ...input }
  const run = await createRun(database, [{ name: 'page', input: article }])
  const { stored, unchanged } = await processRun(database, run, { reader })
  return { id: articleId(article), stored, unchanged }
}
