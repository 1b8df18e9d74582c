// What `score/linking.mjs` does not say: precision where the gold has an opinion, and recall of the classes of the knowledge base.
//   node tools/linking-by-class.mjs GOLD.jsonl.gz PREDICTED.jsonl [--wrong]
// A gold mention is asked for where its id is in the shipped knowledge base. A link counts for precision where it stands on a
// mention that the gold gives an id. Links beside every gold mention ("not annotated": most sets leave nationalities and
// repeated names out) and across one with other bounds or without an id are counted apart. The last line is one JSON object.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const knowledge = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  '../packages/reading/models/knowledge',
)
const [goldPath, predictedPath, ...flags] = process.argv.slice(2)
const lines = (file) => {
  const raw = readFileSync(file)
  const text = (raw[0] === 0x1f ? gunzipSync(raw) : raw).toString('utf8')
  return text.split('\n').filter(Boolean).map(JSON.parse)
}
const kinds = new Map(
  readdirSync(knowledge)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => lines(path.join(knowledge, name)))
    .filter((entity) => entity.wikidata)
    .map((entity) => [entity.wikidata, entity.kind ?? entity.type.toLowerCase()]),
)
const predicted = new Map(lines(predictedPath).map((article) => [article.id, article]))
const classes = {}
const all = { linked: 0, right: 0, across: 0, beside: 0 }
const wrong = []

/** Links of names by span. */
function linksOf(article, inside) {
  const ids = new Map((article?.entities ?? []).map((e) => [e.id, e.wikidata]))
  return (article?.mentions ?? [])
    .filter((m) => m.form === 'name' && inside(m))
    .map((m) => ({ ...m, id: ids.get(m.entity) ?? null }))
}

for (const gold of lines(goldPath)) {
  const inside = gold.evaluate
    ? (m) => gold.evaluate.some((e) => m.start >= e.start && m.end <= e.end)
    : () => true
  const links = linksOf(predicted.get(gold.id), inside)
  const bySpan = new Map(links.map((m) => [`${m.start} ${m.end}`, m]))
  const named = gold.mentions.filter((m) => m.wikidata && (m.form ?? 'name') === 'name')
  for (const mention of named.filter((m) => !m.optional && kinds.has(m.wikidata))) {
    const kind = kinds.get(mention.wikidata)
    classes[kind] ??= { asked: 0, found: 0, right: 0 }
    const count = classes[kind]
    const link = bySpan.get(`${mention.start} ${mention.end}`)
    count.asked++
    if (link) count.found++
    if (link?.id === mention.wikidata) count.right++
    else if (link && flags.includes('--missed') && !link.id)
      wrong.push(['missed', gold.id, kind, mention.text, mention.wikidata, link.type])
  }
  for (const link of links.filter((m) => m.id)) {
    const touched = gold.mentions.filter((m) => m.start < link.end && link.start < m.end)
    const here = touched.filter((m) => m.start === link.start && m.end === link.end && m.wikidata)
    if (touched.length === 0) all.beside++
    else if (here.length === 0) all.across++
    else {
      all.linked++
      if (here.some((m) => m.wikidata === link.id)) all.right++
      else
        wrong.push([
          'wrong',
          gold.id,
          link.rule,
          link.text,
          link.id,
          here.map((m) => `${m.text}=${m.wikidata}/${m.name ?? ''}`).join(' + '),
        ])
    }
  }
}

const share = (part, whole) => (whole === 0 ? null : Math.round((1000 * part) / whole) / 10)
if (flags.includes('--wrong') || flags.includes('--missed'))
  for (const line of wrong) console.log(line.join('\t'))
for (const [kind, { asked, found, right }] of Object.entries(classes).sort((a, b) => b[1].asked - a[1].asked))
  console.log(
    `${kind.padEnd(12)} asked ${String(asked).padStart(5)}  found ${String(found).padStart(5)}  right ${String(right).padStart(5)}  recall ${share(right, asked)} %, of those found ${share(right, found)} %`,
  )
console.log(
  `precision where the gold has an id ${share(all.right, all.linked)} % (${all.right} of ${all.linked}); with other bounds or without an id ${all.across}; not annotated ${all.beside}`,
)
const recall = Object.fromEntries(
  Object.entries(classes).map(([kind, { asked, right }]) => [kind, right / asked]),
)
console.log(JSON.stringify({ precision: all.right / all.linked, ...all, recall, classes }))
