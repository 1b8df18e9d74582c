import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gazetteer, LISTS } from '../src/04-mentions/gazetteer.ts'
import { LABELS } from '../src/04-mentions/labels.ts'
import { type ModelHeader, packModel, unpackModel } from '../src/04-mentions/model.ts'
import { calibrate, type Figures, judge } from './names/calibrate.ts'
import { type Labelled, readSet } from './names/corpus.ts'
import { examplesOf, withHeadlines } from './names/examples.ts'
import { learn, type Weights } from './names/learn.ts'
import { needData } from './sources/shared-data.ts'

/** Trains the tagger of 04-mentions and writes `models/names/weights.bin.gz`. The same data gives the same bytes. */
const SETS = [
  'wikigold-natural',
  'gum-news',
  're3d',
  'btc',
  'wnut17-train',
  'wnut17-dev',
  'wnut17-test',
  'gmb',
]
/** Of the silver set every second article serves: more of it pulls the guideline toward its own. */
const KEEP_EVERY: { [set: string]: number } = { gmb: 2 }
/** Every so many articles one is held out, to measure on and to calibrate with. */
const HOLD_OUT: { [set: string]: number } = { 'wikigold-natural': 8, 'gum-news': 8, gmb: 40 }
const GUIDELINE = 'wikigold-natural'
const SCHEDULE = { epochs: 5, rate: 0.1, dropout: 0.2, seed: 1 }
const RARE = 2
const PRUNE = 0.1
const LARGEST = 4

const say = (line: string) => console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}`)

needData()
const { train, held } = articles()
say(`${train.length} articles to learn from, ${held.length} held out`)
const { examples, keys } = examplesOf(withHeadlines(train, SCHEDULE.seed), RARE)
say(`${examples.length} sentences, ${keys.length} features`)
const weights = learn(examples, keys.length, SCHEDULE, say)
const header: ModelHeader = { features: 0, weights: 0, scale: 0, guideline: GUIDELINE, calibration: {} }
const first = unpackModel(pack(weights, header))
const { judged } = judge(first, held)
const packed = pack(weights, { ...header, calibration: calibrate(judged) })
const file = resolve(import.meta.dirname, '../models/names/weights.bin.gz')
mkdirSync(resolve(file, '..'), { recursive: true })
writeFileSync(file, packed)
say(`${packed.length} bytes: ${file}`)
for (const set of Object.keys(HOLD_OUT)) {
  const own = held.filter((a) => a.set === set)
  say(
    `${set}, held out: ${figures(judge(first, own).figures)}; as ${GUIDELINE}: ${figures(judge(first, own, GUIDELINE).figures)}`,
  )
}

function articles(): { train: Labelled[]; held: Labelled[] } {
  const { lists } = gazetteer()
  const among = (bit: number) =>
    new Set([...lists].filter(([, mask]) => (mask & bit) !== 0).map(([name]) => name))
  const words = { countries: among(LISTS.country.bit), demonyms: among(LISTS.demonym.bit) }
  const train: Labelled[] = []
  const held: Labelled[] = []
  for (const set of SETS)
    readSet(set, words).forEach((article, index) => {
      const every = HOLD_OUT[set] ?? 0
      if (every > 0 && index % every === every - 1) held.push(article)
      else if (index % (KEEP_EVERY[set] ?? 1) === 0) train.push(article)
    })
  return { train, held }
}

/** Drops small weights and writes the rest in eighths of a byte's range. */
function pack({ emission, steps }: Weights, header: ModelHeader): Buffer {
  const scale = LARGEST / 127
  const order = [...keys.keys()].sort((a, b) => (keys[a] as number) - (keys[b] as number))
  const kept: number[] = []
  const starts = [0]
  const labels: number[] = []
  const values: number[] = []
  for (const feature of order) {
    for (let y = 0; y < LABELS; y++) {
      const weight = emission[feature * LABELS + y] as number
      if (Math.abs(weight) < PRUNE) continue
      labels.push(y)
      values.push(Math.round(Math.max(-LARGEST, Math.min(LARGEST, weight)) / scale))
    }
    if (labels.length === starts.at(-1)) continue
    kept.push(keys[feature] as number)
    starts.push(labels.length)
  }
  return packModel({
    header: { ...header, features: kept.length, weights: labels.length, scale },
    keys: Int32Array.from(kept),
    starts: Uint32Array.from(starts),
    labels: Uint8Array.from(labels),
    values: Int8Array.from(values),
    steps,
  })
}

function figures({ gold, given, right }: Figures): string {
  const precision = right / given
  const recall = right / gold
  const percent = (x: number) => (100 * x).toFixed(1)
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent((2 * precision * recall) / (precision + recall))}`
}
