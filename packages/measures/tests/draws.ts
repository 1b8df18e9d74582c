import { seededRandom } from '../src/index.ts'

/** Draws from known distributions, the same for the same seed, to see whether intervals hold what they promise. */
export function drawsFrom(seed: number) {
  const random = seededRandom(seed)
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const binomial = (trials: number, p: number) => {
    let successes = 0
    for (let trial = 0; trial < trials; trial += 1) if (random() < p) successes += 1
    return successes
  }
  /** Two uniform numbers make a normal one (Box and Muller). */
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const multinomial = (size: number, shares: readonly number[]) => {
    const counts = shares.map(() => 0)
    for (let draw = 0; draw < size; draw += 1) {
      let [left, category] = [random(), 0]
      while (category < shares.length - 1 && left >= (shares[category] as number)) {
        left -= shares[category] as number
        category += 1
      }
      counts[category] = (counts[category] as number) + 1
    }
    return counts
  }
  return { random, whole, binomial, normal, multinomial }
}

/** How often `holds` is true in `draws` draws. */
export function frequency(draws: number, holds: () => boolean): number {
  let held = 0
  for (let draw = 0; draw < draws; draw += 1) if (holds()) held += 1
  return held / draws
}

/** Shares that fall as words' do: the first k times as large as the k-th. */
export function zipf(categories: number): number[] {
  const weights = Array.from({ length: categories }, (_, index) => 1 / (index + 1))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return weights.map((weight) => weight / sum)
}
