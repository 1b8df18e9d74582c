/**
 * Measures salience: `node packages/reading/scripts/measure-salience.ts ARTICLES.jsonl.gz [NUMBER]`, articles with `id`, `text`
 * and `title`, evenly picked. Which entities of the body does its headline name? The body is read without the headline, so
 * that it decides nothing; entities are ordered by salience, by plain frequency and by first mention, each mended by the
 * first mention where two are equal. Prints precision of the first (P@1) and mean average precision (MAP).
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { ArticleEntity } from '@parallax/domain'
import { read } from '../src/index.ts'

const [file, number = '400'] = process.argv.slice(2)
if (!file) {
  console.error('Say which articles: measure-salience.ts ARTICLES.jsonl.gz [NUMBER]')
  process.exit(2)
}
const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
const step = Math.max(1, Math.floor(lines.length / Number(number)))

/** In order of first mention; a stable sort keeps it among equals. */
const ORDERS: Readonly<Record<string, (e: ArticleEntity) => number>> = {
  salience: (e) => e.salience,
  frequency: (e) => e.mentions,
  'first mention': () => 0,
}
const sums = new Map(Object.keys(ORDERS).map((name) => [name, { first: 0, precision: 0 }]))
let articles = 0

for (let i = 0; i < lines.length; i += step) {
  const { id, text, title } = JSON.parse(lines[i] as string) as { id: string; text: string; title?: string }
  if (!title) continue
  const body = await read({ id, text, clean: true, language: 'en' })
  const headed = await read({ id, text: `${title}\n\n${text}`, clean: true, language: 'en' })
  const entityOf = new Map(headed.entities.map((e) => [e.id, e.key]))
  const named = new Set(
    headed.mentions.filter((m) => m.end <= title.length).map((m) => entityOf.get(m.entity ?? '')),
  )
  const right = body.entities.filter((e) => named.has(e.key))
  if (right.length === 0 || right.length === body.entities.length) continue
  articles++
  for (const [name, order] of Object.entries(ORDERS)) {
    const ranked = body.entities.toSorted((a, b) => order(b) - order(a)).map((e) => named.has(e.key))
    const sum = sums.get(name)
    if (!sum) continue
    sum.first += ranked[0] ? 1 : 0
    sum.precision += averagePrecision(ranked)
  }
}

function averagePrecision(ranked: readonly boolean[]): number {
  let found = 0
  let sum = 0
  ranked.forEach((right, i) => {
    if (right) sum += ++found / (i + 1)
  })
  return sum / found
}

console.log(`${articles} articles whose headline names an entity of the body`)
for (const [name, { first, precision }] of sums)
  console.log(
    `${name.padEnd(14)} P@1 ${((100 * first) / articles).toFixed(1)}  MAP ${((100 * precision) / articles).toFixed(1)}`,
  )
