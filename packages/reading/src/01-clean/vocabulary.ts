/** Function words say nothing about what a text is about. */
const FUNCTION_WORDS = new Set(
  `about after again against all also although always among an and another any are around as at back be because been before being
  between both but by came can could did do does down during each even every first for from get had has have he her here him his how
  however i if in into is it its just last like made make many may me might more most much must my never new no not now of off on one
  only or other our out over own part people per put said same say says see she should since so some still such take than that the their
  them then there these they this those through time to told too two under until up us very was way we well were what when where which
  while who whose why will with without would year years yet you your`.split(/\s+/),
)

/** The words of a text that carry its subject, in lower case, each once. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>()
  for (const match of text.matchAll(/\p{L}[\p{L}\p{N}]{2,}/gu)) {
    const word = match[0].toLowerCase()
    if (!FUNCTION_WORDS.has(word)) words.add(stem(word))
  }
  return words
}

/** Common endings off: "agrees", "agreed" and "agreeing" are about the same. */
function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ings?|ed|es|s|e)$/, '') : word.replace(/s$/, '')
}

/** The share of `words` that also stand in `others`, 0 to 1. */
export function overlap(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0
  let common = 0
  for (const word of words) if (others.has(word)) common++
  return common / words.size
}
