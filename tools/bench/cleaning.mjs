// HTML pages a second of the whole cleaning (parse, blocks, headline, outlet, dates …) on one core, beside Readability.js on
// linkedom doing its part of the same job (parse, article), in turn in the same process.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { clean } from '../../packages/reading/src/01-clean/index.ts'
import { median, ratio } from './median.mjs'
import { root } from './sample.mjs'

const ROUNDS = 3
const labelled = path.resolve(root, '..', 'shared', 'data', 'cleaning', 'html.jsonl.gz')
const samples = path.join(root, 'seeds', 'articles')

const ours = (page) => clean(page).blocks.length
const theirs = (page) => new Readability(parseHTML(page.html).document).parse()?.textContent.length ?? 0

/** The labelled pages where they are beside the project, else the sample corpus' own. */
function pages() {
  if (existsSync(labelled)) {
    const lines = gunzipSync(readFileSync(labelled)).toString('utf8').split('\n').filter(Boolean)
    return lines.map((line) => JSON.parse(line)).map(({ id, html }) => ({ id, html }))
  }
  return readdirSync(samples)
    .filter((name) => name.endsWith('.html'))
    .map((id) => ({ id, html: readFileSync(path.join(samples, id), 'utf8') }))
}

function speed(cleaner, all) {
  const began = performance.now()
  for (const page of all) cleaner(page)
  return all.length / ((performance.now() - began) / 1000)
}

export async function bench() {
  const all = pages()
  const some = all.slice(0, 50)
  speed(ours, some)
  speed(theirs, some)
  const a = []
  const b = []
  for (let round = 0; round < ROUNDS; round += 1) {
    a.push(speed(ours, all))
    b.push(speed(theirs, all))
  }
  console.log(`\nCleaning HTML, one core, ${all.length} pages, ${ROUNDS} rounds in turn`)
  console.log(`  parallax clean            ${median(a).toFixed(1)} pages/s (parse, blocks, metadata)`)
  console.log(`  Readability on linkedom   ${median(b).toFixed(1)} pages/s (parse, article)`)
  console.log(`  ratio                     ${ratio(a, b)}`)
}
