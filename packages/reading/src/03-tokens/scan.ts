import lists from '../../models/abbreviations.json' with { type: 'json' }

/** A token of one sentence; `at` counts from the sentence's start. */
export interface Piece {
  text: string
  at: number
}

const ABBREVIATIONS = new Set([...lists.beforeName, ...lists.beforeNumber, ...lists.anywhere, ...lists.clock])

/**
 * First form that fits, at each place: address, site, handle, dotted letters, degree, the possessive of a name or number
 * that ends in a mark, number, word (inner hyphens and apostrophes), mark, accents without a letter.
 */
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]`,
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,40}\.){1,4}(?:com|org|net|info|gov|edu|int|mil|co\.uk|org\.uk|gov\.uk|ac\.uk|com\.au)(?![\p{L}\p{N}-])`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`(?:\p{L}\.){2,}(?=-\p{L})|(?:\p{L}\.){2,}(?!\p{L}{2})|(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])`,
    String.raw`(?:(?:Ph|LL)\.[A-Z]|[BM]\.(?:Sc|Ed|Phil|Eng))\.?(?![\p{L}\p{N}])`,
    String.raw`(?<=[\p{N}.)])['’]s(?![\p{L}\p{N}])`,
    String.raw`\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|s|bn|m|k|km|kg)?(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’&][\p{L}\p{M}\p{N}]+)*`,
    String.raw`\.{2,}|-{2,}|\p{M}+|[\s\S]`,
  ].join('|'),
  'gu',
)
const CLITIC = /^(?<word>.+?)(?<clitic>n['’]t|['’](?:s|ll|re|ve|d|m))$/iu
const PRESENT = /[^\s]/

/** The tokens of one sentence. "Putin's" is two, "U.S." is one, "bridge-building" is one. */
export function scan(sentence: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of sentence.matchAll(TOKEN)) {
    const text = match[0]
    if (!PRESENT.test(text)) continue
    if (text === '.' && joinAbbreviation(pieces, sentence, match.index)) continue
    const clitic = text.length > 2 && /['’]/.test(text) ? CLITIC.exec(text)?.groups : undefined
    if (clitic?.word && clitic.clitic) {
      pieces.push({ text: clitic.word, at: match.index })
      pieces.push({ text: clitic.clitic, at: match.index + clitic.word.length })
    } else pieces.push({ text, at: match.index })
  }
  return pieces
}

/** Gives a full stop to the abbreviation or initial before it: "Mr.", "Gov.", "J." are one token. */
function joinAbbreviation(pieces: Piece[], sentence: string, at: number): boolean {
  const last = pieces.at(-1)
  if (!last || last.at + last.text.length !== at) return false
  const isInitial = /^\p{Lu}$/u.test(last.text) && at < sentence.trimEnd().length - 1
  if (!isInitial && !ABBREVIATIONS.has(last.text)) return false
  // "No." and "p." are abbreviations only before what they abbreviate for.
  if (
    at >= sentence.trimEnd().length - 1 &&
    /^(?:No|p|v|Man|Miss|Mass|Wash|Mar|Art|Min|Op|al|est)$/.test(last.text)
  )
    return false
  last.text += '.'
  return true
}
