import { eld } from 'eld/medium'
import { countWords } from './line.ts'

/** `language` is null where too little is written to tell. */
export interface LanguageFinding {
  language: string | null
  english: boolean
}

const SAMPLE_LETTERS = 3000
/** Fewer words are too few for n-grams: "Boris Johnson" looks Croatian. */
const FEWEST_WORDS = 12
const ENGLISH_WORDS =
  /\b(?:the|of|and|to|in|is|was|for|that|with|his|her|has|have|are|were|not|said|from|by|will|be|an|it|at|as|who|after|over)\b/gi

/**
 * The language of a text (BCP 47), by n-grams (eld), with the script and function words deciding where it is short. A short
 * text in Latin letters without any proof against it is read as English: language null, english true.
 */
export function findLanguage(text: string, given: string | undefined): LanguageFinding {
  if (given) return { language: given, english: /^en\b/i.test(given) }
  const sample = text.slice(0, SAMPLE_LETTERS)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{sc=Latin}/gu)?.length ?? 0
  const words = countWords(sample)
  const found = eld.detect(sample).language || null
  if (letters > 0 && latin / letters < 0.5) return { language: found === 'en' ? null : found, english: false }
  if (found === 'en') return { language: 'en', english: true }
  const functionWords = sample.match(ENGLISH_WORDS)?.length ?? 0
  if (functionWords / Math.max(1, words) >= 0.2) return { language: 'en', english: true }
  if (words < FEWEST_WORDS) return { language: null, english: true }
  return { language: found, english: false }
}
