/** An answer beside its label: three scores whose softmax are chances. */
export interface Answer {
  /** Number of the target among all. */
  row: number
  label: number
  scores: number[]
}

const CLASSES = [0, 1, 2]

export function chances(scores: readonly number[], temperature = 1): number[] {
  const top = Math.max(...scores)
  const e = scores.map((score) => Math.exp((score - top) / temperature))
  const sum = e.reduce((a, b) => a + b, 0)
  return e.map((value) => value / sum)
}

const best = (scores: readonly number[]) => scores.indexOf(Math.max(...scores))

export function macroF1(answers: readonly Answer[]): number {
  const pairs = answers.map(({ label, scores }) => [label, best(scores)])
  const f1 = (of: number) => {
    const right = pairs.filter(([g, p]) => g === of && p === of).length
    const all = pairs.filter(([g]) => g === of).length + pairs.filter(([, p]) => p === of).length
    return all > 0 ? (2 * right) / all : 0
  }
  return CLASSES.reduce((sum, of) => sum + f1(of), 0) / CLASSES.length
}

export const accuracy = (answers: readonly Answer[]): number =>
  answers.filter(({ label, scores }) => best(scores) === label).length / answers.length

/** The temperature (Guo et al. 2017) under which answers to sentences not trained on are likeliest. */
export function temperatureOf(answers: readonly Answer[]): number {
  const loss = (temperature: number) =>
    answers.reduce(
      (sum, { label, scores }) => sum - Math.log(chances(scores, temperature)[label] as number),
      0,
    )
  let found = 1
  for (let temperature = 0.5; temperature <= 4; temperature += 0.05)
    if (loss(temperature) < loss(found)) found = temperature
  return Math.round(found * 100) / 100
}

/** For bands of confidence how many answers lie in them and the share that is right, a line each. */
export function reliability(answers: readonly Answer[], temperature: number): string {
  const bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]
  const sure = answers.map(({ label, scores }) => ({
    confidence: Math.max(...chances(scores, temperature)),
    right: best(scores) === label,
  }))
  return bands
    .slice(1)
    .map((to, i) => {
      const from = bands[i] as number
      const here = sure.filter(({ confidence }) => confidence >= from && confidence < to)
      const mean = here.reduce((sum, { confidence }) => sum + confidence, 0) / here.length
      const right = here.filter((one) => one.right).length / here.length
      return `  ${from.toFixed(1)}–${Math.min(1, to).toFixed(1)}: ${here.length}, said ${mean.toFixed(3)}, right ${right.toFixed(3)}`
    })
    .join('\n')
}

export function report(name: string, answers: readonly Answer[]): number {
  const temperature = temperatureOf(answers)
  console.log(
    `${name}: ${answers.length} targets, macro F1 ${macroF1(answers).toFixed(4)}, accuracy ${accuracy(answers).toFixed(4)}, temperature ${temperature}`,
  )
  console.log(reliability(answers, temperature))
  return temperature
}
