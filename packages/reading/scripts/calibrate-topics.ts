/**
 * Fits the few numbers that turn topic weights into chances:
 * `node packages/reading/scripts/calibrate-topics.ts GOLD.jsonl.gz [--measure]`. GOLD holds articles with `gold.all`.
 * With --measure a five-fold cross-validation is printed and nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { measuresOf } from '../src/07-topics/calibrate.ts'
import { scan } from '../src/07-topics/scan.ts'
import { TOP_LEVEL, topic } from '../src/07-topics/taxonomy.ts'
import { weigh } from '../src/07-topics/weigh.ts'
import { plainDocument } from './plain-document.ts'

interface Gold {
  id: string
  title: string | null
  text: string
  gold: { primary: string; all: string[]; specific: string[] }
}

interface Example {
  id: string
  x: number[]
  y: number
  fold: number
  article: number
}

const FOLDS = 5
const STEPS = 1500
const RATE = 0.3
/** Holds the bias of each topic near nothing: 198 articles tell little of a rare one. */
const HOLD = 0.006

const [path, flag] = process.argv.slice(2)
if (!path)
  throw new Error('usage: node packages/reading/scripts/calibrate-topics.ts GOLD.jsonl.gz [--measure]')
const articles = gunzipSync(readFileSync(path))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Gold)
const weighed = articles.map(({ title, text }) => {
  const { hits, words } = scan(plainDocument(title, text))
  return { weighed: weigh(hits), words }
})

const examples: Example[] = articles.flatMap(({ gold }, article) => {
  const one = weighed[article]
  if (!one) return []
  const measures = measuresOf(one.weighed, one.words)
  return TOP_LEVEL.map((id) => ({
    id,
    x: measures.get(id) ?? [0, 0, 0],
    y: gold.all.includes(id) ? 1 : 0,
    fold: article % FOLDS,
    article,
  }))
})

interface Fit {
  intercept: number
  weights: number[]
  bias: Record<string, number>
}

const logistic = (z: number) => 1 / (1 + Math.exp(-z))
const chance = (fit: Fit, { id, x }: Example) =>
  logistic(fit.weights.reduce((z, w, i) => z + w * (x[i] ?? 0), fit.intercept + (fit.bias[id] ?? 0)))

function fit(data: Example[]): Fit {
  const model: Fit = {
    intercept: -2,
    weights: [0, 0, 0],
    bias: Object.fromEntries(TOP_LEVEL.map((id) => [id, 0])),
  }
  for (let step = 0; step < STEPS; step++) {
    const g = { intercept: 0, weights: [0, 0, 0], bias: {} as Record<string, number> }
    for (const one of data) {
      const error = one.y - chance(model, one)
      g.intercept += error
      one.x.forEach((value, i) => {
        g.weights[i] = (g.weights[i] ?? 0) + error * value
      })
      g.bias[one.id] = (g.bias[one.id] ?? 0) + error
    }
    const rate = RATE / data.length
    model.intercept += 4 * rate * g.intercept
    model.weights = model.weights.map((w, i) => w + 4 * rate * (g.weights[i] ?? 0))
    for (const id of TOP_LEVEL) {
      const own = model.bias[id] ?? 0
      model.bias[id] = own + 17 * rate * (g.bias[id] ?? 0) - RATE * HOLD * own
    }
  }
  return model
}

function f1(pairs: { id: string; given: boolean; wanted: boolean }[]) {
  const of = (rows: typeof pairs) => {
    const tp = rows.filter((r) => r.given && r.wanted).length
    const all = rows.filter((r) => r.given).length + rows.filter((r) => r.wanted).length
    return all ? (2 * tp) / all : 0
  }
  const each = TOP_LEVEL.map((id) => of(pairs.filter((p) => p.id === id)))
  return { micro: of(pairs), macro: each.reduce((a, b) => a + b, 0) / each.length }
}

function bestThreshold(rows: { id: string; p: number; wanted: boolean }[]): number {
  let best = 0.3
  let most = 0
  for (let t = 0.15; t <= 0.6; t += 0.01) {
    const { micro, macro } = f1(rows.map(({ id, p, wanted }) => ({ id, given: p >= t, wanted })))
    if (micro + macro > most) {
      most = micro + macro
      best = t
    }
  }
  return Math.round(best * 100) / 100
}

function measure(): void {
  const rows = [...Array(FOLDS).keys()].flatMap((fold) => {
    const model = fit(examples.filter((one) => one.fold !== fold))
    return examples
      .filter((one) => one.fold === fold)
      .map((one) => ({ id: one.id, p: chance(model, one), wanted: one.y === 1, article: one.article }))
  })
  const threshold = bestThreshold(rows)
  const { micro, macro } = f1(rows.map(({ id, p, wanted }) => ({ id, given: p >= threshold, wanted })))
  const first = articles.map(
    (_, article) => rows.filter((r) => r.article === article).sort((a, b) => b.p - a.p)[0],
  )
  const right = articles.filter(({ gold }, i) => first[i]?.id === gold.primary).length / articles.length
  console.log(
    `${FOLDS} folds, ${articles.length} articles: threshold ${threshold}, set micro F1 ${micro.toFixed(4)}, macro F1 ${macro.toFixed(4)}, first is primary ${right.toFixed(4)}`,
  )
  for (let low = 0; low < 1; low += 0.2) {
    const bin = rows.filter(({ p }) => p >= low && p < low + 0.2)
    console.log(
      `  chance ${low.toFixed(1)}–${(low + 0.2).toFixed(1)}: ${bin.length} given, ${(bin.filter((r) => r.wanted).length / (bin.length || 1)).toFixed(3)} right`,
    )
  }
}

/** A narrower topic's chance from its weight alone, among those whose top-level topic applies. */
function fitSpecific(): { intercept: number; weight: number } {
  const data = articles.flatMap(({ gold }, i) =>
    [...(weighed[i]?.weighed.values() ?? [])]
      .filter(({ id, phrases }) => topic(id).level > 1 && phrases >= 2 && gold.all.includes(topic(id).top))
      .map(({ id, weight }) => ({
        x: Math.log1p(weight),
        y: gold.specific.some((s) => s === id || topic(s).broader === id) ? 1 : 0,
      })),
  )
  let intercept = -2
  let weight = 0
  for (let step = 0; step < 20_000; step++) {
    let [gi, gw] = [0, 0]
    for (const { x, y } of data) {
      const error = y - logistic(intercept + weight * x)
      gi += error
      gw += error * x
    }
    intercept += (0.3 * gi) / data.length
    weight += (0.3 * gw) / data.length
  }
  return { intercept, weight }
}

const short = (x: number) => Math.round(x * 1000) / 1000

function write(): void {
  const model = fit(examples)
  const rows = examples.map((one) => ({ id: one.id, p: chance(model, one), wanted: one.y === 1 }))
  const { intercept, weight } = fitSpecific()
  const calibration = {
    intercept: short(model.intercept),
    weights: model.weights.map(short),
    bias: Object.fromEntries(Object.entries(model.bias).map(([id, value]) => [id, short(value)])),
    threshold: bestThreshold(rows),
    specific: { intercept: short(intercept), weight: short(weight), threshold: 0.22 },
  }
  writeFileSync(
    new URL('../models/topics/calibration.json', import.meta.url),
    `${JSON.stringify(calibration, null, 2)}\n`,
  )
}

if (flag === '--measure') measure()
else write()
