/**
 * Numbers that look random and are the same for the same seed: Marsaglia's 32-bit xorshift (13, 17, 5), seeded through a
 * mixing step so that seeds that lie close together give streams that do not.
 * Source: G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (2003); the mixing: A. Appleby, MurmurHash3 (2011).
 *
 * @param seed any whole number; only its last 32 bits count
 * @returns a function that gives the next number, 0 or more and below 1
 */
export function seededRandom(seed: number): () => number {
  let state = mixed(seed) || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

function mixed(seed: number): number {
  let value = (seed ^ 0x9e3779b9) | 0
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}
