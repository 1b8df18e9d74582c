import { AGENCIES, type Annotations, type Span } from '@parallax/domain'

const KNOWN: readonly string[] = AGENCIES.flatMap(({ name, aliases }) => [name, ...aliases])
const ARTICLE = /^the\s+/i
const LETTER = /[\p{L}\p{N}]/u
/** A shorter name is a word as well. */
const SHORTEST = 2

/**
 * Where the text names whoever published it, its agency or another agency that is known: "(Tideline Newswire)" in a dateline
 * is a credit and no mention, and no word of the outlet's either.
 */
export function houseNames({ outlet, agency }: Pick<Annotations, 'outlet' | 'agency'>, text: string): Span[] {
  const own = [outlet, agency].flatMap((house) =>
    house ? [house.name, house.name.replace(ARTICLE, '')] : [],
  )
  return [...new Set([...own, ...KNOWN])]
    .filter(({ length }) => length >= SHORTEST)
    .flatMap((name) => placesOf(name, text))
}

/** Where a name stands as words of its own, written as it is or in capitals. */
function placesOf(name: string, text: string): Span[] {
  const found: Span[] = []
  for (const form of new Set([name, name.toUpperCase()]))
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length
      if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(end))) found.push({ start: at, end })
    }
  return found
}
