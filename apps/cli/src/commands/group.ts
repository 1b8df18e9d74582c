import type { ArticleInput, ReadFailure } from '@parallax/domain'
import { group } from '@parallax/reading/grouping'
import { failure, parseArticleLine } from '../article-line.ts'
import { lines } from '../lines.ts'
import { endQuietlyOnClosedPipe, writeLine } from '../output.ts'

/** `parallax group`: a whole corpus in, its stories, copies and reuse out, one line per article in the same order. */
export async function groupCommand(files: string[]): Promise<number> {
  endQuietlyOnClosedPipe()
  const articles: ArticleInput[] = []
  const order: (ReadFailure | { id: string })[] = []
  const seen = new Set<string>()
  for await (const line of lines(files)) {
    if ('failure' in line) {
      order.push(failure(null, line.code, `${line.source}: ${line.failure}`))
      continue
    }
    const parsed = parseArticleLine(line.text)
    if (!parsed.ok) order.push(parsed.failure)
    else if (seen.has(parsed.input.id))
      order.push(failure(parsed.input.id, 'BAD_INPUT', 'this id stood in an earlier line'))
    else {
      seen.add(parsed.input.id)
      articles.push(parsed.input)
      order.push({ id: parsed.input.id })
    }
  }
  const grouped = new Map((await group(articles)).map((line) => [line.id, line]))
  for (const entry of order) await writeLine(JSON.stringify('error' in entry ? entry : grouped.get(entry.id)))
  return order.some((entry) => 'error' in entry) ? 1 : 0
}
