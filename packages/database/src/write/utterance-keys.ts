import { createHash } from 'node:crypto'
import { LEAST_WORDS, ownWords, type Said, utterance } from '@parallax/domain'

/** Shingles of a speech that is printed whole are enough to find it by; a page without an end must not fill the index. */
const MOST = 2000

/**
 * By what other quotations of the same utterance are found: 64-bit hashes of its shingles; of one that is too short for any,
 * of all its words. None where it has no wording of its own. Eleven letters each (base64url).
 */
export function utteranceKeys(said: Pick<Said, 'kind' | 'content'>): string[] {
  const { words, shingles } = utterance(ownWords(said))
  if (words.length < LEAST_WORDS) return []
  const keys = shingles.length > 0 ? shingles.slice(0, MOST) : [words.join(' ')]
  return keys.map((key) => createHash('sha256').update(key).digest().toString('base64url', 0, 8))
}
