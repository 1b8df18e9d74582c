import { type CountTable, plainDivergence } from './divergence.ts'
import { seededRandom } from './random.ts'

/** What the same counts give where the groups are told apart by chance alone. */
export interface DivergenceByChance {
  /** The mean divergence, in bits: what small samples of one distribution show. */
  expected: number
  /** How often chance gives at least the divergence that was found. */
  p: number
}

/**
 * The divergence that groups of these sizes would show if all drew from one distribution: all counts are thrown together and
 * dealt out again, `deals` times. Exact for thin tables too, where formulas fail; the same seed gives the same answer.
 * Source: R. A. Fisher, "The Design of Experiments" (1935), § 21; the p-value: B. Phipson and G. K. Smyth, "Permutation
 * p-values should never be zero", Statistical Applications in Genetics and Molecular Biology 9 (2010).
 *
 * @param table whole counts, `table[group][category]`, each group with at least one
 * @param deals how often, at least 1; p is no smaller than 1 ÷ (deals + 1)
 * @param seed any whole number
 * @returns null where there are fewer than two groups, or one has no count
 */
export function divergenceByChance(table: CountTable, deals = 500, seed = 1): DivergenceByChance | null {
  const sizes = table.map((row) => row.reduce((sum, count) => sum + count, 0))
  if (table.length < 2 || sizes.includes(0)) return null
  if (!Number.isInteger(deals) || deals < 1) throw new RangeError(`at least one deal, got ${deals}`)
  const random = seededRandom(seed)
  const pool = pooled(table)
  const found = plainDivergence(table)
  let [sum, asFar] = [0, 0]
  for (let deal = 0; deal < deals; deal += 1) {
    const value = plainDivergence(dealt(pool, sizes, table[0]?.length ?? 0, random))
    sum += value
    if (value >= found - ROUNDING) asFar += 1
  }
  return { expected: sum / deals, p: (asFar + 1) / (deals + 1) }
}

/** Two sums of the same terms in another order differ by no more. */
const ROUNDING = 1e-12

/** The category of each single count. */
function pooled(table: CountTable): number[] {
  return table.flatMap((row) => row.flatMap((count, category) => new Array<number>(count).fill(category)))
}

/** Shuffles the pool in place (Fisher and Yates) and cuts it into groups of the sizes. */
function dealt(
  pool: number[],
  sizes: readonly number[],
  categories: number,
  random: () => number,
): number[][] {
  let next = 0
  return sizes.map((size) => {
    const row = new Array<number>(categories).fill(0)
    for (const end = next + size; next < end; next += 1) {
      const other = next + Math.floor(random() * (pool.length - next))
      const category = pool[other] as number
      pool[other] = pool[next] as number
      pool[next] = category
      row[category] = (row[category] as number) + 1
    }
    return row
  })
}
