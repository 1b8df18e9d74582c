/**
 * Trains the tone model: `node packages/reading/scripts/train-tone.ts DATA_FOLDER [--measure]`.
 * DATA_FOLDER holds newsmtsc.jsonl.gz and newsmtsc.gold.jsonl.gz (NewsMTSC, part train). With --measure the macro F1 of
 * a five-fold cross-validation is printed, and nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { BITS, featuresOf } from '../src/08-tone/features.ts'

interface Example {
  features: number[]
  label: number
  fold: number
}

const CLASSES = 3
const FOLDS = 5
const EPOCHS = 8
const RATE = 0.15
const DECAY = 2e-5

function lines<T>(path: string): T[] {
  const text = gunzipSync(readFileSync(path)).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

function load(folder: string): Example[] {
  const texts = new Map(
    lines<{ id: string; text: string }>(`${folder}/newsmtsc.jsonl.gz`).map((l) => [l.id, l.text]),
  )
  const gold = lines<{ id: string; tone: { start: number; end: number; polarity: number }[] }>(
    `${folder}/newsmtsc.gold.jsonl.gz`,
  )
  return gold.flatMap(({ id, tone }) =>
    tone.map((target) => ({
      features: featuresOf(texts.get(id) ?? '', target),
      label: target.polarity + 1,
      fold: Number(id.replace(/\D/g, '')) % FOLDS,
    })),
  )
}

/** A fixed sequence, so that the same data gives the same weights. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function softmax(z: number[]): number[] {
  const top = Math.max(...z)
  const e = z.map((value) => Math.exp(value - top))
  const sum = e.reduce((a, b) => a + b, 0)
  return e.map((value) => value / sum)
}

/** Softmax regression by AdaGrad; the weights of all steps after the first epoch are averaged. */
function train(examples: Example[]): { weights: Float64Array; bias: number[] } {
  const size = CLASSES << BITS
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(0.05)
  const mean = new Float64Array(size)
  const bias = [0, 0, 0]
  const random = sequence(7)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = examples.map((_, i) => i)
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    for (const i of order) {
      const { features, label } = examples[i] as Example
      const norm = 1 / Math.sqrt(features.length || 1)
      const z = bias.map(
        (b, c) => b + norm * features.reduce((sum, f) => sum + (weights[f * CLASSES + c] as number), 0),
      )
      const p = softmax(z)
      for (let c = 0; c < CLASSES; c++) {
        const g = (c === label ? 1 : 0) - (p[c] as number)
        bias[c] = (bias[c] as number) + 0.003 * g
        for (const f of features) {
          const at = f * CLASSES + c
          const step = g * norm - DECAY * (weights[at] as number)
          squares[at] = (squares[at] as number) + step * step
          weights[at] = (weights[at] as number) + (RATE * step) / Math.sqrt(squares[at] as number)
        }
      }
    }
    if (epoch > 0)
      weights.forEach((w, i) => {
        mean[i] = (mean[i] as number) + w / (EPOCHS - 1)
      })
  }
  return { weights: mean, bias }
}

function macroF1(pairs: [number, number][]): number {
  let sum = 0
  for (let c = 0; c < CLASSES; c++) {
    const right = pairs.filter(([g, p]) => g === c && p === c).length
    const all = pairs.filter(([g]) => g === c).length + pairs.filter(([, p]) => p === c).length
    sum += all ? (2 * right) / all : 0
  }
  return sum / CLASSES
}

function measure(examples: Example[]): void {
  const answers: { label: number; p: number[] }[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const { weights, bias } = train(examples.filter((one) => one.fold !== fold))
    for (const { features, label } of examples.filter((one) => one.fold === fold)) {
      const norm = 1 / Math.sqrt(features.length || 1)
      const z = bias.map(
        (b, c) => b + norm * features.reduce((s, f) => s + (weights[f * CLASSES + c] as number), 0),
      )
      answers.push({ label, p: softmax(z) })
    }
  }
  const best = answers.map(({ label, p }): [number, number] => [label, p.indexOf(Math.max(...p))])
  const right = best.filter(([g, p]) => g === p).length / best.length
  console.log(
    `${FOLDS} folds, ${best.length} targets: best class macro F1 ${macroF1(best).toFixed(4)}, accuracy ${right.toFixed(4)}`,
  )
  for (const cut of [0.15, 0.2, 0.25, 0.3]) {
    const pairs = answers.map(({ label, p }): [number, number] => {
      const polarity = (p[2] as number) - (p[0] as number)
      return [label, polarity <= -cut ? 0 : polarity >= cut ? 2 : 1]
    })
    console.log(`  positive − negative, cut ${cut}: ${macroF1(pairs).toFixed(4)}`)
  }
}

function write(examples: Example[]): void {
  const { weights, bias } = train(examples)
  const scale = weights.reduce((top, w) => Math.max(top, Math.abs(w)), 0) / 127
  const table = Buffer.from(Int8Array.from(weights, (w) => Math.round(w / scale)).buffer)
  const model = {
    scale: Number(scale.toFixed(6)),
    bias: bias.map((b) => Number(b.toFixed(5))),
    table: table.toString('base64'),
  }
  writeFileSync(new URL('../models/tone/linear.json', import.meta.url), `${JSON.stringify(model)}\n`)
}

const [folder, flag] = process.argv.slice(2)
if (!folder) throw new Error('usage: node packages/reading/scripts/train-tone.ts DATA_FOLDER [--measure]')
const examples = load(folder)
if (flag === '--measure') measure(examples)
else write(examples)
