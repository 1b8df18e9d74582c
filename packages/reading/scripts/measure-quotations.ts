/**
 * Measures how often each rule of 06-quotations is right:
 * `node packages/reading/scripts/measure-quotations.ts ARTICLES.jsonl.gz GOLD.jsonl.gz`.
 * Right is a content that meets one of the gold's with a Jaccard index of characters of at least one half. Prints
 * only: nothing computed from a set that is for evaluation may ship.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Span } from '@parallax/domain'
import { splitSentences } from '../src/02-sentences/index.ts'
import { tokenize } from '../src/03-tokens/index.ts'
import { findQuotations } from '../src/06-quotations/index.ts'
import { plainDocument } from './plain-document.ts'

function lines<T>(path: string): T[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

const [articles, gold] = process.argv.slice(2)
if (!articles || !gold)
  throw new Error('usage: node packages/reading/scripts/measure-quotations.ts ARTICLES GOLD')

const wanted = new Map(
  lines<{ id: string; quotations: { content: Span }[] }>(gold).map((line) => [line.id, line.quotations]),
)
const jaccard = (a: Span, b: Span) => {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared / (a.end - a.start + b.end - b.start - shared)
}

const counts = new Map<string, { given: number; right: number }>()
for (const { id, text } of lines<{ id: string; text: string }>(articles)) {
  const plain = tokenize(splitSentences(plainDocument(null, text)))
  const { quotations } = findQuotations({ ...plain, mentions: [], entities: [] })
  for (const { rule, content } of quotations) {
    const count = counts.get(rule) ?? { given: 0, right: 0 }
    count.given++
    if ((wanted.get(id) ?? []).some((one) => jaccard(one.content, content) >= 0.5)) count.right++
    counts.set(rule, count)
  }
}

const share = ({ given, right }: { given: number; right: number }) =>
  Math.round((1000 * right) / given) / 1000
for (const [rule, count] of [...counts].sort(([, a], [, b]) => b.given - a.given))
  console.log(rule, count.given, share(count))
