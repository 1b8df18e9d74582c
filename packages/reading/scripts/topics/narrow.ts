import { candidates, MOST_NARROW } from '../../src/07-topics/candidates.ts'
import { logistic } from '../../src/07-topics/chance.ts'
import { TOP_LEVEL, topic } from '../../src/07-topics/taxonomy.ts'
import { FOLDS, foldOf } from './examples.ts'
import type { Answer } from './folds.ts'

/** A narrower topic with phrases in an article: what its chance is told from, and whether it applies. */
export interface NarrowCase {
  id: string
  article: string
  measures: number[]
  right: boolean
}

export interface NarrowModel {
  bias: number
  weights: number[]
  given: number
}

function lineOf(id: string): string[] {
  const { broader } = topic(id)
  return broader === null ? [id] : [id, ...lineOf(broader)]
}

/** Of articles that have labels of narrower topics; a topic broader than a label applies. */
export function narrowCases(answers: Answer[]): NarrowCase[] {
  return answers
    .filter(({ example }) => example.specific.length > 0)
    .flatMap(({ example, applies }) => {
      const applying = new Set(example.specific.flatMap(lineOf))
      const chanceOf = (id: string) => logistic(applies[TOP_LEVEL.indexOf(id)] ?? 0)
      return candidates(example.features.below, chanceOf).map(({ id, measures }) => ({
        ...{ id, article: example.id, measures, right: applying.has(id) },
      }))
    })
}

const ROUNDS = 2_000
const RATE = 1

const outputOf = ({ bias, weights }: Pick<NarrowModel, 'bias' | 'weights'>, measures: number[]) =>
  measures.reduce((z, x, k) => z + x * (weights[k] ?? 0), bias)

/** Logistic regression by gradient descent. */
export function fitNarrow(cases: NarrowCase[]): Pick<NarrowModel, 'bias' | 'weights'> {
  const model = { bias: -2, weights: (cases[0]?.measures ?? []).map(() => 0) }
  for (let round = 0; round < ROUNDS; round++) {
    const change = { bias: 0, weights: model.weights.map(() => 0) }
    for (const { measures, right } of cases) {
      const error = Number(right) - logistic(outputOf(model, measures))
      change.bias += error
      measures.forEach((x, k) => {
        change.weights[k] = (change.weights[k] ?? 0) + error * x
      })
    }
    const rate = RATE / cases.length
    model.bias += rate * change.bias
    model.weights = model.weights.map((w, k) => w + rate * (change.weights[k] ?? 0))
  }
  return model
}

/** Chances of cases, each by numbers fitted on the other folds. */
export function narrowAnswers(cases: NarrowCase[]): { one: NarrowCase; chance: number }[] {
  const fold = (one: NarrowCase) => foldOf({ id: one.article })
  return [...Array(FOLDS).keys()].flatMap((left) => {
    const model = fitNarrow(cases.filter((one) => fold(one) !== left))
    return cases
      .filter((one) => fold(one) === left)
      .map((one) => ({ one, chance: logistic(outputOf(model, one.measures)) }))
  })
}

/** The chance from which a narrower topic is given: where the hierarchical F1 over all articles with labels is greatest. */
export function bestNarrow(
  answers: Answer[],
  narrow: { one: NarrowCase; chance: number }[],
  givenBroad: number,
): { given: number; f1: number } {
  const byArticle = new Map<string, typeof narrow>()
  for (const row of narrow) byArticle.set(row.one.article, [...(byArticle.get(row.one.article) ?? []), row])
  const tried = Array.from({ length: 10 }, (_, i) => 0.1 + i * 0.05)
  const scores = tried.map((given) => hierarchicalF1(answers, byArticle, givenBroad, given))
  const f1 = Math.max(...scores)
  return { given: Number((tried[scores.indexOf(f1)] ?? 0.25).toFixed(2)), f1 }
}

function hierarchicalF1(
  answers: Answer[],
  byArticle: Map<string, { one: NarrowCase; chance: number }[]>,
  givenBroad: number,
  given: number,
): number {
  let [both, all] = [0, 0]
  for (const { example, applies } of answers) {
    if (example.specific.length === 0) continue
    const wanted = new Set(example.specific.flatMap(lineOf))
    const chanceOf = (id: string) => logistic(applies[TOP_LEVEL.indexOf(id)] ?? 0)
    const found = (byArticle.get(example.id) ?? [])
      .filter(({ one, chance }) => chance >= given && chanceOf(topic(one.id).top) >= givenBroad)
      .sort((a, b) => b.chance - a.chance)
      .slice(0, MOST_NARROW)
    const said = new Set(found.flatMap(({ one }) => lineOf(one.id)))
    both += [...said].filter((id) => wanted.has(id)).length
    all += said.size + wanted.size
  }
  return all ? (2 * both) / all : 0
}
