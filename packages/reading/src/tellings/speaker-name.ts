/** Words that stand for somebody who was named elsewhere; by themselves they name nobody. */
const POINTS =
  /^(?:it|its|this|that|these|those|which|what|who|there|both|one|some|many|all|he|she|they|him|her|his|their|we|you|i|my|our|your)$/i
const WRITTEN =
  /\b(?:statement|letter|communiqué|declaration|memo|report|study|survey|poll|document|ruling|lawsuit|email|transcript)s?$/i
/** Where the head of a phrase ends. */
const AFTER_HEAD = /,|\s(?:of|for|from|in|at|with|on|to|by|who|which|that)\s/i

/**
 * What a speaker is called of whom no entity is known: the words of the text, null of a mere pronoun, and what was written is
 * called a document, since nobody speaks there.
 */
export function speakerName(words: string): string | null {
  if (POINTS.test(words)) return null
  const stop = AFTER_HEAD.exec(words)
  const head = words.slice(0, stop && stop.index > 0 ? stop.index : words.length)
  return WRITTEN.test(head) ? `${words} (a document)` : words
}
