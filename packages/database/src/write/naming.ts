import type { KnownOutlet } from '@parallax/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** With more entries looking for all of them costs more than looking at every article once. */
export const MOST_LOOKED_FOR = 20

/**
 * Which articles may hold the domain or the name of one of the outlets: in what was given with them, in their text or in
 * their markup. All that `concernedOutlets` finds (but where the text has accents that the entry lacks) and some more: each
 * finds out for itself before it is read again.
 */
export function naming(outlets: readonly KnownOutlet[]): RawBuilder<SqlBool> {
  if (outlets.length > MOST_LOOKED_FOR) return sql<SqlBool>`true`
  const words = outlets.flatMap(({ domain, name }) => [
    ...[name, name.replace(/\([^()]*\)$/, '')],
    ...(domain === null ? [] : [domain]),
  ])
  return holdingWords(words)
}

/** Which articles hold one of some phrases, word by word, in what was given with them, in their text or in their markup. */
export function holdingWords(phrases: readonly string[]): RawBuilder<SqlBool> {
  const pattern = phrases.flatMap((one) => patternOf(one) ?? []).join('|')
  return sql<SqlBool>`(text ~* ${pattern} or given::text ~* ${pattern} or source ~* ${pattern})`
}

/**
 * Letters and digits in a row, with anything but these between words. What is not ASCII may be written without its accent
 * or in two characters. An article is called the same with and without "the".
 */
function patternOf(words: string): string | null {
  const all = words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const said = all.length > 1 && all[0] === 'the' ? all.slice(1) : all
  if (said.length === 0) return null
  return said.map((word) => word.replace(/[^a-z0-9]/g, '[^[:space:]]{1,3}')).join('[^[:alnum:]]*')
}
