/**
 * Measures how often each rule of 06-quotations is right, and how far its stated confidence is to be believed:
 * `node packages/reading/scripts/measure-quotations.ts ARTICLES.jsonl.gz GOLD.jsonl.gz`.
 * Right is a content that meets one of the gold's with a Jaccard index of characters of at least one half; for the
 * confidence its speaker has to share half of the shorter one with the gold's, where the gold has one. Prints only: nothing computed from a set that is for evaluation may ship.
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

interface Gold {
  content: Span
  speaker: Span | null
}

const wanted = new Map(
  lines<{ id: string; quotations: Gold[] }>(gold).map((line) => [line.id, line.quotations]),
)
const length = ({ start, end }: Span) => end - start
const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const jaccard = (a: Span, b: Span) => shared(a, b) / (length(a) + length(b) - shared(a, b))
const isSpeaker = (wanted: Span | null, given: Span | null) =>
  !wanted || (given !== null && shared(wanted, given) / Math.min(length(wanted), length(given)) >= 0.5)

const counts = new Map<string, { given: number; right: number }>()
const bins = new Map<number, { given: number; right: number; stated: number }>()
for (const { id, text } of lines<{ id: string; text: string }>(articles)) {
  const plain = tokenize(splitSentences(plainDocument(null, text)))
  const { quotations } = findQuotations({ ...plain, mentions: [], entities: [] })
  for (const { rule, content, speaker, confidence } of quotations) {
    const count = counts.get(rule) ?? { given: 0, right: 0 }
    count.given++
    const met = (wanted.get(id) ?? []).find((one) => jaccard(one.content, content) >= 0.5)
    if (met) count.right++
    counts.set(rule, count)
    const bin = bins.get(Math.floor(confidence * 10)) ?? { given: 0, right: 0, stated: 0 }
    bin.given++
    bin.stated += confidence
    if (met && isSpeaker(met.speaker, speaker)) bin.right++
    bins.set(Math.floor(confidence * 10), bin)
  }
}

const share = ({ given, right }: { given: number; right: number }) =>
  Math.round((1000 * right) / given) / 1000
for (const [rule, count] of [...counts].sort(([, a], [, b]) => b.given - a.given))
  console.log(rule, count.given, share(count))
for (const [low, { given, right, stated }] of [...bins].sort(([a], [b]) => a - b))
  console.log(
    `confidence ${low / 10}: ${given} given, stated ${(stated / given).toFixed(3)}, right ${share({ given, right })}`,
  )
