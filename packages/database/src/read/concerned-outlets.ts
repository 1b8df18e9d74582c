import type { ArticleInput, KnownOutlet } from '@parallax/domain'

const WORD = /[\p{L}\p{N}]+/gu

/** Words as they are compared: without accents, case or what stands between them. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(WORD) ?? []

/**
 * How a name may be spelled when its words are run together: with and without its article and what stands in
 * parentheses behind it.
 */
function keysOf(name: string): string[] {
  return [name, name.replace(/\([^()]*\)$/, '')].flatMap((one) => {
    const words = wordsOf(one)
    const keys = [words.join('')]
    if (words[0] === 'the' && words.length > 1) keys.push(words.slice(1).join(''))
    return keys.filter((key) => key !== '')
  })
}

/**
 * The entries of a table of outlets whose domain or name stands anywhere in what was handed in: in its address, its text
 * or its markup, spaced as in "Daily Example" or run together as in `dailyexample.com`. All others say nothing of it, so
 * it is read under these alone, and a change of another entry leaves it as it is. Linear in the text.
 */
export function concernedOutlets(outlets: readonly KnownOutlet[], input: ArticleInput): KnownOutlet[] {
  const byKey = new Map<string, Set<KnownOutlet>>()
  for (const outlet of outlets)
    for (const key of [...keysOf(outlet.name), ...keysOf(outlet.domain ?? '')])
      byKey.set(key, (byKey.get(key) ?? new Set()).add(outlet))
  if (byKey.size === 0) return []
  const found = new Set<KnownOutlet>()
  const { text = '', html = '', url = '', outlet = '', title = '' } = input
  for (const part of [url, outlet, title, text, html])
    for (const key of keysIn(part, byKey)) for (const one of byKey.get(key) ?? []) found.add(one)
  return outlets.filter((one) => found.has(one))
}

/** Every key that some words in a row spell. */
function* keysIn(text: string, keys: ReadonlyMap<string, unknown>): Generator<string> {
  const longest = Math.max(...[...keys.keys()].map(({ length }) => length))
  const beginnings = new Set([...keys.keys()].map((key) => key.slice(0, 2)))
  const words = wordsOf(text)
  for (let first = 0; first < words.length; first++) {
    if (!beginnings.has((words[first] + (words[first + 1] ?? '')).slice(0, 2))) continue
    let spelled = ''
    for (let next = first; next < words.length && spelled.length < longest; next++) {
      spelled += words[next]
      if (keys.has(spelled)) yield spelled
    }
  }
}
