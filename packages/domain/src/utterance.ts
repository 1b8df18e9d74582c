/** Words of one shingle: fewer are said by many ("at the end of"), and one changed word may spoil no more than this. */
export const SHINGLE_WORDS = 5

/** What a quotation says, freed from how an outlet prints it. */
export interface Utterance {
  /** Lower case, without marks and diacritics, in order; what an editor put in brackets is left out. */
  words: string[]
  /**
   * Every run of `SHINGLE_WORDS` words joined by spaces, each once, in order; none runs over an ellipsis or a bracket.
   * Empty where fewer words stand together.
   */
  shingles: string[]
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]|\p{M}/gu
/** "[T]he pier", "want[ed]": a changed letter belongs to its word. */
const CHANGED_LETTER = /\[(\p{L}{1,3})\](?=\p{L})|(?<=\p{L})\[(\p{L}{1,3})\]/gu
/** "[the mayor]", "(sic)", "…", ". . .": where the outlet, not the speaker, is at work, or something is missing. */
const GAP = /\[[^[\]]*\]|\([^()]*\)|…|\.(?: ?\.){2,}/g
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{L}\.(?:\p{L}\.)+/gu
const WITHIN_NUMBER = /(?<=\p{N})[,.](?=\p{N})/gu
const APOSTROPHE = /(?<=[\p{L}\p{N}])['’ʼ‘`](?=\p{L})/gu
const WORD = /[\p{L}\p{N}]+/gu

function wordsOf(text: string): string[] {
  return (
    text
      .replace(ABBREVIATION, (letters) => letters.replaceAll('.', ''))
      .replace(WITHIN_NUMBER, '')
      .replace(APOSTROPHE, '')
      .match(WORD) ?? []
  )
}

function shinglesOf(words: string[]): string[] {
  return words.slice(SHINGLE_WORDS - 1).map((_, last) => words.slice(last, last + SHINGLE_WORDS).join(' '))
}

/**
 * The normal form of a quotation's content, marks and all as it stands in the article: the same utterance gives the same
 * words however an outlet prints it, and a cut or a fragment of it shares shingles with the whole.
 */
export function utterance(content: string): Utterance {
  const stretches = content
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(CHANGED_LETTER, '$1$2')
    .split(GAP)
    .map(wordsOf)
  return { words: stretches.flat(), shingles: [...new Set(stretches.flatMap(shinglesOf))] }
}
