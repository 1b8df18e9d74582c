/**
 * Makes `models/quotations/confidence.json` from judged quotations (`training/quotations`): how often content and speaker
 * are both right, by rule, drawn towards the rate of the rule's kinds where few were judged.
 * `node packages/reading/scripts/calibrate-quotations.ts [--measure]`; with --measure it prints the reliability by five folds
 * over the texts and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Quotation } from '@parallax/domain'

interface Judged {
  id: string
  rule: string
  kind: Quotation['kind']
  contentRight: boolean
  speakerRight: boolean
}

interface Confidence {
  overall: number
  kinds: Record<string, number>
  rules: Record<string, number>
}

/** A rule's own rate counts as much as its kinds' where this many were judged. */
const WEIGHT = 5
const FOLDS = 5
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1]

const judged = readFileSync(new URL('../training/quotations/judgements.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Judged)

const isRight = (one: Judged) => one.contentRight && one.speakerRight
const short = (x: number) => Math.round(x * 100) / 100
const mean = (xs: number[]) => xs.reduce((a, b) => a + b, 0) / (xs.length || 1)

/** Laplace's rule of succession. */
const rate = (some: Judged[]) => (some.filter(isRight).length + 1) / (some.length + 2)

/** The rate of each group, computed with what is already known of the whole. */
function by<K extends string>(some: Judged[], key: (one: Judged) => K, of: (group: Judged[]) => number) {
  const groups = Map.groupBy(some, key)
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, group]) => [name, short(of(group))]),
  )
}

function calibrate(some: Judged[]): Confidence {
  const kinds = by(some, ({ kind }) => kind, rate)
  const towards = (group: Judged[]) => mean(group.map(({ kind }) => kinds[kind] ?? rate(some)))
  return {
    overall: short(rate(some)),
    kinds,
    rules: by(
      some,
      ({ rule }) => rule,
      (group) => (group.filter(isRight).length + WEIGHT * towards(group)) / (group.length + WEIGHT),
    ),
  }
}

function measure(): void {
  const folds = new Map([...new Set(judged.map(({ id }) => id))].sort().map((id, i) => [id, i % FOLDS]))
  const rows = [...Array(FOLDS).keys()].flatMap((fold) => {
    const { rules, kinds, overall } = calibrate(judged.filter(({ id }) => folds.get(id) !== fold))
    return judged
      .filter(({ id }) => folds.get(id) === fold)
      .map((one) => ({ given: rules[one.rule] ?? kinds[one.kind] ?? overall, right: isRight(one) }))
  })
  console.log(`${rows.length} judged, ${mean(rows.map(({ right }) => Number(right))).toFixed(3)} right`)
  for (let i = 0; i + 1 < BINS.length; i++) {
    const [low = 0, high = 1] = BINS.slice(i, i + 2)
    const bin = rows.filter(({ given }) => given >= low && (given < high || high === 1))
    const right = mean(bin.map((row) => Number(row.right)))
    console.log(
      `${low}–${high}: ${bin.length}, stated ${mean(bin.map((row) => row.given)).toFixed(3)}, right ${right.toFixed(3)}`,
    )
  }
  console.log(`Brier ${mean(rows.map(({ given, right }) => (given - Number(right)) ** 2)).toFixed(3)}`)
}

if (process.argv.includes('--measure')) measure()
else
  writeFileSync(
    new URL('../models/quotations/confidence.json', import.meta.url),
    `${JSON.stringify(calibrate(judged), null, 2)}\n`,
  )
