/** A phrase that speaks for a topic, and how much of all that does. */
export interface DecidingPhrase {
  start: number
  end: number
  weight: number | null
}

interface Phrase {
  words: string
  /** Its part of all that speaks for the topic, 0 to 1; 0 where that is not known. */
  share: number
  places: number
}

/** The phrases that decided, each once however often it stands there, the weightiest first. */
export function phrasesIn(text: string, evidence: readonly DecidingPhrase[]): Phrase[] {
  const phrases = new Map<string, Phrase>()
  for (const { start, end, weight } of evidence) {
    const words = text.slice(start, end).replace(/\s+/g, ' ')
    const key = words.toLowerCase()
    const known = phrases.get(key) ?? { words, share: 0, places: 0 }
    phrases.set(key, { ...known, share: known.share + (weight ?? 0), places: known.places + 1 })
  }
  return [...phrases.values()].sort((a, b) => b.share - a.share || b.places - a.places)
}
