/** Keys of shorter names, made from the key of the full one: no text is needed, so that any side can ask for them. */

const PARTICLES = new Set(
  'von van de der den del della di da dos du la le al el bin ibn ben abu mac mc st ter ten'.split(' '),
)
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'de', 'la', 'du', 'des'])
/** What companies leave out of their name when it is told short. */
const LEGAL_FORMS = new Set(
  'inc incorporated corp corporation company co ltd limited plc llc llp group holdings holding ag sa se nv gmbh spa ab asa oyj'.split(
    ' ',
  ),
)
/** Two letters are initials of too much. */
const SHORTEST_ACRONYM = 3
const LONGEST_ACRONYM = 7

const wordsOf = (key: string) => key.slice(key.indexOf('.') + 1).split('-')
const typeOf = (key: string) => key.slice(0, key.indexOf('.'))

/** Keys of the shorter names that one of this name may go by: surname; acronym, name without legal form. */
export function shortsOf(key: string): string[] {
  if (typeOf(key) === 'person') return surnamesOf(wordsOf(key)).map((name) => `person.${name}`)
  if (typeOf(key) !== 'organization') return []
  const words = wordsOf(key)
  return [...new Set([...acronymsOf(words), ...withoutLegalForm(words)])].map(
    (name) => `organization.${name}`,
  )
}

/** The last word, and where a particle stands before it, that too: "leyen", "der-leyen", "von-der-leyen". */
function surnamesOf(all: readonly string[]): string[] {
  const words = GENERATIONS.has(all.at(-1) ?? '') ? all.slice(0, -1) : all
  const surnames: string[] = []
  for (let at = words.length - 1; at > 0; at--) {
    const last = at === words.length - 1
    if (!last && !PARTICLES.has(words[at] ?? '')) break
    if (!last || (words[at] ?? '').length > 1) surnames.push(words.slice(at).join('-'))
  }
  return surnames
}

function acronymsOf(words: readonly string[]): string[] {
  const initials = (parts: readonly string[]) => parts.map((word) => word.charAt(0)).join('')
  return [words, words.filter((word) => !SMALL.has(word))]
    .filter((parts) => parts.length >= SHORTEST_ACRONYM && parts.length <= LONGEST_ACRONYM)
    .map(initials)
}

function withoutLegalForm(words: readonly string[]): string[] {
  const shorter: string[] = []
  for (let end = words.length - 1; end > 0 && LEGAL_FORMS.has(words[end] ?? ''); end--)
    shorter.push(words.slice(0, end).join('-'))
  return shorter
}

export type ShortForm = 'surname' | 'acronym' | 'short-form'

/** What kind of short name for the bearer this key may be, given how articles write it; null where it is none. */
export function shortFormOf(key: string, name: string, bearer: string): ShortForm | null {
  if (typeOf(key) === 'person') return name.includes(' ') && !startsWithParticle(key) ? null : 'surname'
  if (withoutLegalForm(wordsOf(bearer)).includes(wordsOf(key).join('-'))) return 'short-form'
  return /^[\p{Lu}\p{N}.&]+$/u.test(name) ? 'acronym' : null
}

const startsWithParticle = (key: string) => PARTICLES.has(wordsOf(key)[0] ?? '')
