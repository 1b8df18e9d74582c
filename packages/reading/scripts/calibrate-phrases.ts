/**
 * Fits the chance that a phrase is good to the judgements of `training/phrases` and writes `models/phrases/confidence.json`:
 * `node packages/reading/scripts/calibrate-phrases.ts [--measure]`. With --measure a ten-fold cross-validation over
 * articles is printed and nothing is written.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ArticleInput, ArticleInput as InputLine, phraseKey } from '@parallax/domain'
import { clean } from '../src/01-clean/index.ts'
import { splitSentences } from '../src/02-sentences/index.ts'
import { tokenize } from '../src/03-tokens/index.ts'
import { scoreNames } from '../src/04-mentions/engines.ts'
import { findMentions } from '../src/04-mentions/index.ts'
import { joinEntities } from '../src/05-entities/index.ts'
import { choose } from '../src/09-phrases/choose.ts'
import { chanceOf, measuresOf, type PhraseCalibration } from '../src/09-phrases/confidence.ts'
import { phrasesOf } from '../src/09-phrases/phrases.ts'
import { ownArticles } from './names/own-labels.ts'
import { dataText, needData } from './sources/shared-data.ts'

interface Example {
  article: number
  x: number[]
  y: number
}

const FOLDS = 10
const STEPS = 4000
const RATE = 0.5
/** Holds the weights near nothing: some hundred judgements tell little of rare features. */
const HOLD = 0.01
const CANDIDATES = 20
const ROOT = resolve(import.meta.dirname, '../../..')

const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line): ArticleInput => InputLine.parse(JSON.parse(line)))

function seeds(): ArticleInput[] {
  const folder = resolve(ROOT, 'seeds/articles')
  return readdirSync(folder)
    .sort()
    .flatMap((file): ArticleInput[] => {
      const text = readFileSync(resolve(folder, file), 'utf8')
      if (file.endsWith('.jsonl')) return lines(text)
      const id = file.slice(0, 3)
      return [file.endsWith('.html') ? { id, html: text } : { id, text }]
    })
}

function judgements(): Map<string, Map<string, string>> {
  const file = readFileSync(resolve(import.meta.dirname, '../training/phrases/judged.tsv'), 'utf8')
  const out = new Map<string, Map<string, string>>()
  for (const line of file.split('\n').slice(2).filter(Boolean)) {
    const [article = '', phrase = '', judgement = ''] = line.split('\t')
    const own = out.get(article) ?? new Map<string, string>()
    out.set(article, own.set(phraseKey(phrase), judgement))
  }
  return out
}

async function examplesOf(): Promise<Example[]> {
  const judged = judgements()
  const own = ownArticles().map(({ id, text }) => ({ id, text, title: text.split('\n')[0] ?? '' }))
  const inputs = [...seeds(), ...lines(dataText('ner/train/gum-news.jsonl.gz')), ...own]
  const out: Example[] = []
  for (const input of inputs) {
    const known = judged.get(input.id)
    if (!known) continue
    const tokens = tokenize(splitSentences(clean(input, {})))
    const entities = joinEntities(findMentions(tokens, await scoreNames(tokens, 'fast')))
    const document = {
      ...entities,
      quotations: [],
      topics: [],
      tone: [],
      referenceTones: [],
      mentionTones: new Map(),
    }
    for (const { phrase } of choose(phrasesOf(document), CANDIDATES)) {
      const judgement = known.get(phrase.key)
      if (judgement === undefined) continue
      out.push({
        article: [...judged.keys()].indexOf(input.id),
        x: measuresOf(phrase),
        y: Number(judgement === 'good'),
      })
    }
  }
  return out
}

function fit(data: readonly Example[]): PhraseCalibration {
  const model = { intercept: 0, weights: (data[0]?.x ?? []).map(() => 0) }
  for (let step = 0; step < STEPS; step++) {
    let intercept = 0
    const gradient = model.weights.map(() => 0)
    for (const { x, y } of data) {
      const error = y - chanceOf(model, x)
      intercept += error
      x.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + error * value
      })
    }
    model.intercept += (RATE * intercept) / data.length
    model.weights = model.weights.map((w, i) => w + RATE * ((gradient[i] ?? 0) / data.length - HOLD * w))
  }
  return model
}

function measure(examples: readonly Example[]): void {
  const rows = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fit(examples.filter(({ article }) => article % FOLDS !== fold))
    return examples
      .filter(({ article }) => article % FOLDS === fold)
      .map(({ x, y }) => ({ chance: chanceOf(model, x), y }))
  }).flat()
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1)
  const rate = mean(rows.map(({ y }) => y))
  const brier = mean(rows.map(({ chance, y }) => (chance - y) ** 2))
  console.log(
    `${rows.length} judged, ${rate.toFixed(3)} good; Brier ${brier.toFixed(3)} (always the mean: ${(rate * (1 - rate)).toFixed(3)})`,
  )
  for (const [low, high] of [
    [0, 0.3],
    [0.3, 0.45],
    [0.45, 0.6],
    [0.6, 0.75],
    [0.75, 1],
  ] as const) {
    const bin = rows.filter(({ chance }) => chance >= low && chance < high)
    console.log(
      `| ${low}–${high} | ${bin.length} | ${mean(bin.map((r) => r.chance)).toFixed(2)} | ${mean(bin.map((r) => r.y)).toFixed(2)} |`,
    )
  }
}

const short = (value: number) => Math.round(value * 1000) / 1000

needData()
const examples = await examplesOf()
if (process.argv.includes('--measure')) measure(examples)
else {
  const { intercept, weights } = fit(examples)
  const calibration = { intercept: short(intercept), weights: weights.map(short) }
  const file = resolve(import.meta.dirname, '../models/phrases/confidence.json')
  const numbers = calibration.weights.join(', ')
  writeFileSync(file, `{\n  "intercept": ${calibration.intercept},\n  "weights": [${numbers}]\n}\n`)
  console.log(examples.length, calibration)
}
process.exit(0)
