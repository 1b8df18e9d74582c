import { likeliest, logistic } from '../../src/07-topics/chance.ts'
import { TOP_LEVEL, topic } from '../../src/07-topics/taxonomy.ts'
import type { Answer } from './folds.ts'

interface Counts {
  both: number
  given: number
  wanted: number
}
const f1 = ({ both, given, wanted }: Counts) => (given + wanted ? (2 * both) / (given + wanted) : 0)
const mean = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / (numbers.length || 1)

const chancesOf = ({ applies }: Answer) => [...applies].map(logistic)
export const mainOf = (answer: Answer): number => likeliest([...answer.main], chancesOf(answer))

/** F1 of the set of topics that is given from a chance on, over all labels and as the mean of the topics. */
export function setF1(answers: Answer[], given: number): { micro: number; macro: number } {
  const counts = TOP_LEVEL.map((_, t): Counts => {
    const is = answers.map((one) => logistic(one.applies[t] ?? 0) >= given || mainOf(one) === t)
    const should = answers.map(({ example }) => example.applies[t] === 1)
    return {
      both: is.filter((yes, i) => yes && should[i]).length,
      given: is.filter(Boolean).length,
      wanted: should.filter(Boolean).length,
    }
  })
  const all = { both: 0, given: 0, wanted: 0 }
  for (const one of counts) for (const key of ['both', 'given', 'wanted'] as const) all[key] += one[key]
  return { micro: f1(all), macro: mean(counts.map(f1)) }
}

/** The chance from which a topic is given: where the sum of both F1 is greatest. */
export function bestGiven(answers: Answer[]): number {
  const tried = Array.from({ length: 9 }, (_, i) => 0.2 + i * 0.05)
  const sums = tried.map((given) => {
    const { micro, macro } = setF1(answers, given)
    return micro + macro
  })
  return Number((tried[sums.indexOf(Math.max(...sums))] ?? 0.4).toFixed(2))
}

/** How often those of a chance are right, in tenths. */
export function reliability(pairs: { chance: number; right: boolean }[]): string[] {
  return [...Array(10).keys()].map((tenth) => {
    const bin = pairs.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === tenth)
    const right = bin.filter(({ right }) => right).length / (bin.length || 1)
    return `${(tenth / 10).toFixed(1)}  n ${bin.length}  said ${mean(bin.map(({ chance }) => chance)).toFixed(3)}  right ${right.toFixed(3)}`
  })
}

/** Main topics that are taken for others, the most frequent first. */
function confusions(answers: Answer[]): string[] {
  const counts = new Map<string, number>()
  const name = (t: number) => topic(TOP_LEVEL[t] ?? '').name
  for (const one of answers)
    if (mainOf(one) !== one.example.main) {
      const key = `${name(one.example.main)} → ${name(mainOf(one))}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 15)
    .map(([key, count]) => `${count}  ${key}`)
}

/** The figures of the card. */
export function report(answers: Answer[], given: number): string[] {
  const right = answers.filter((one) => mainOf(one) === one.example.main).length / answers.length
  const { micro, macro } = setF1(answers, given)
  const pairs = answers.flatMap((one) =>
    chancesOf(one).map((chance, t) => ({ chance, right: one.example.applies[t] === 1 })),
  )
  return [
    `${answers.length} articles, given from ${given}: set micro F1 ${micro.toFixed(3)}, macro ${macro.toFixed(3)}, main topic right ${right.toFixed(3)}`,
    ...reliability(pairs),
    ...confusions(answers),
  ]
}
