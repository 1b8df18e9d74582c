import { type Answer, chances, macroF1, temperatureOf } from './figures.ts'

/** Scores of both readers as they ship: log-chances at their own temperatures. */
const logs = (answers: readonly Answer[], temperature: number) =>
  new Map(answers.map(({ row, scores }) => [row, chances(scores, temperature).map(Math.log)]))

function mixed(network: readonly Answer[], linear: readonly Answer[], weight: number): Answer[] {
  const ours = logs(network, temperatureOf(network))
  const others = logs(linear, temperatureOf(linear))
  return network.map(({ row, label }) => {
    const other = others.get(row) ?? []
    const scores = (ours.get(row) ?? []).map((score, i) => (1 - weight) * score + weight * (other[i] ?? 0))
    return { row, label, scores }
  })
}

export interface Pair {
  /** The linear model's part, 0 to 1. */
  linear: number
  answers: Answer[]
}

/** The part of the linear model, in steps of a tenth, with which the two together answer best. */
export function bestPair(network: readonly Answer[], linear: readonly Answer[]): Pair {
  return Array.from({ length: 6 }, (_, i) => i / 10)
    .map((part) => ({ linear: part, answers: mixed(network, linear, part) }))
    .reduce((best, one) => (macroF1(one.answers) > macroF1(best.answers) ? one : best))
}
