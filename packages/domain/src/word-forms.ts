import type { Span } from './spans.ts'
import type { ToneVoice } from './vocabulary.ts'

/** A word where it stands: `form` is what it counts as. */
export interface WordForm extends Span {
  form: string
}

const WORD =
  /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]*(?:['’ʼ‘\-‐‑][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+)*/gu
const INVISIBLE = /[\u00ad\u200b-\u200d]/g
const APOSTROPHE = /[’ʼ‘]/g
const HYPHEN = /[‐‑]/g
const POSSESSIVE = /'s$/
/** Longer ones are addresses and misprints, and no words. */
export const LONGEST_WORD = 60

/**
 * The words of a text with their forms: lower case, one sign for all apostrophes and hyphens, no possessive "’s". Inflected forms
 * stay apart ("sanction", "sanctions"): what is counted is what stands there. What begins with no letter (a number) is no word.
 */
export function wordForms(text: string): WordForm[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: words, index }) => {
    const form = formOf(words)
    return form.length > LONGEST_WORD ? [] : [{ start: index, end: index + words.length, form }]
  })
}

const formOf = (word: string) =>
  word
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHE, "'")
    .replace(HYPHEN, '-')
    .toLowerCase()
    .replace(POSSESSIVE, '')

/** A word in the outlet's own text, or inside quotation marks: `narration=regime`. */
export const wordId = (voice: ToneVoice, form: string) => `${voice}=${form}`
