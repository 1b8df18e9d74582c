import capitals from '../../models/capitals.json' with { type: 'json' }
import cities from '../../models/dateline-cities.json' with { type: 'json' }
import nationalities from '../../models/nationalities.json' with { type: 'json' }
import type { Piece } from './scan.ts'

const GEOGRAPHIC = new Set([...capitals, ...cities, ...nationalities])
const ACRONYM = /^(?:US|UK|EU|UN|USA|UAE|USSR|NATO|(?:\p{L}\.){2,}\p{L}?)$/u
const HYPHEN = /[-‐‑]/u
/** Countries whose own name is a compound of such names. */
const WHOLE = new Set(['Guinea-Bissau', 'Austria-Hungary'])
const NAME = /^\p{Lu}[\p{L}\p{M}]+$/u

/** Words with a capital that stand alone somewhere in the article, not at the start of a sentence. */
export function standaloneNames(sentences: readonly (readonly Piece[])[]): Set<string> {
  const names = new Set<string>()
  for (const pieces of sentences) {
    pieces.forEach(({ text }, i) => {
      if (i > 0 && NAME.test(text)) names.add(text)
    })
  }
  return names
}

/**
 * Splits compounds whose parts are names of their own, so that both are found: "US-Russia", "Trump-Putin", "China-led",
 * "Toronto-based", "anti-Brexit". Parts count as names where they are countries, nationalities or capitals, or stand alone elsewhere in the
 * article; "Jean-Claude", "Coca-Cola" and "bridge-building" stay whole.
 */
export function splitCompounds(pieces: readonly Piece[], names: ReadonlySet<string>): Piece[] {
  return pieces.flatMap((piece) =>
    HYPHEN.test(piece.text) && isCompound(piece.text, names) ? parts(piece) : [piece],
  )
}

function isCompound(text: string, names: ReadonlySet<string>): boolean {
  if (/[@/\d]/.test(text) || WHOLE.has(text)) return false
  const words = text.split(HYPHEN)
  const isName = (word: string) => GEOGRAPHIC.has(word) || ACRONYM.test(word) || names.has(word)
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word))
  if (capitalised.length === 0 || words.some((word) => word.length < 2)) return false
  return capitalised.every(isName) || (words.length === 2 && isBased(words))
}

/** What stands before these is somebody or some place: "Kong-listed", "Toronto-based". */
const PARTICIPLES = new Set([
  'based',
  'born',
  'led',
  'backed',
  'listed',
  'owned',
  'controlled',
  'headquartered',
])
const isBased = ([first = '', second = '']: string[]) => NAME.test(first) && PARTICIPLES.has(second)

function parts({ text, at }: Piece): Piece[] {
  const found: Piece[] = []
  for (const match of text.matchAll(/[-‐‑]|[^-‐‑]+/gu)) found.push({ text: match[0], at: at + match.index })
  return found
}
