import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld } from 'eld/medium'
import { countWords } from './line.ts'

/** `language` is null where too little is written to tell. */
export interface LanguageFinding {
  language: string | null
  english: boolean
}

const SAMPLE_LETTERS = 3000
/** Fewer words are too few for n-grams alone: "Real Madrid beat Barcelona" looks Catalan. */
const FEWEST_WORDS = 12
/**
 * Of a shorter text n-grams prove another language where they are as sure as this of it and so much less of English: short
 * sentences in six languages lie above both, headlines of foreign names ("Angela Merkel visits Paris") below.
 */
const SURE = { score: 0.8, aheadOfEnglish: 0.2 } as const
const ENGLISH_WORDS =
  /\b(?:the|of|and|to|in|is|was|for|that|with|his|her|has|have|are|were|not|said|from|by|will|be|an|it|at|as|who|after|over)\b/gi

type Detector = typeof eld
let detector: Detector | undefined

/** The n-grams take 70 MB of every thread, and English news does not need them: loaded where function words do not decide. */
function byNgrams(sample: string): ReturnType<Detector['detect']> {
  detector ??= (
    createRequire(import.meta.url)(fileURLToPath(import.meta.resolve('eld/medium'))) as { eld: Detector }
  ).eld
  return detector.detect(sample)
}

/** A share of English function words that no other language reaches. */
const ENGLISH_SHARE = 0.2

/**
 * The language of a text (BCP 47), by function words, else by n-grams (eld), with the script deciding where it is short. A short
 * text in Latin letters without any proof against it is read as English: language null, english true.
 */
export function findLanguage(text: string, given: string | undefined): LanguageFinding {
  const said = given ? canonical(given) : null
  if (said) return { language: said, english: said.split('-')[0] === 'en' }
  const sample = text.slice(0, SAMPLE_LETTERS)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{sc=Latin}/gu)?.length ?? 0
  const words = countWords(sample)
  const foreignScript = letters > 0 && latin / letters < 0.5
  const functionWords = sample.match(ENGLISH_WORDS)?.length ?? 0
  if (!foreignScript && functionWords / Math.max(1, words) >= ENGLISH_SHARE)
    return { language: 'en', english: true }
  const detected = byNgrams(sample)
  const found = detected.language || null
  if (foreignScript) return { language: found === 'en' ? null : found, english: false }
  if (found === 'en') return { language: 'en', english: true }
  if (words < FEWEST_WORDS && !isSure(detected.getScores(), found)) return { language: null, english: true }
  return { language: found, english: false }
}

function isSure(scores: Record<string, number>, language: string | null): boolean {
  const score = scores[language ?? ''] ?? 0
  return score >= SURE.score && score - (scores.en ?? 0) >= SURE.aheadOfEnglish
}

/** A code as BCP 47 writes it ("eng" is `en`); null for what is none. */
function canonical(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null
  } catch {
    return null
  }
}
