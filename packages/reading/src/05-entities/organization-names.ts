import { ORGANIZATION_WORDS } from '../04-mentions/name-words.ts'

/** Words at the end of a firm's name that are left out when it is called short. */
const COMPANY_WORDS = new Set(
  (
    'inc corp co ltd plc llc llp lp ag sa nv bv gmbh se spa srl oy oyj ab as asa pty pte bhd berhad tbk pt jsc ojsc pjsc kk ' +
    'group holding holdings company corporation limited incorporated international industries enterprises partners ' +
    'motor motors electronics energy steel pharmaceutical pharmaceuticals pharma technologies technology systems ' +
    'airlines airways airline foods brands capital financial insurance media entertainment communications telecom ' +
    'logistics shipping properties resources mining petroleum oil gas power chemicals automotive aerospace biotech ' +
    'therapeutics labs laboratories software solutions networks stores supermarkets retail ventures securities the and &'
  ).split(' '),
)
/** What a body of a state or a town begins or ends with where its other name is its subject. */
const BODIES = new Set(['ministry', 'department'])
/** Second words by which clubs are called where one alone is meant. */
const CLUB_WORDS = new Set(
  'united city rovers wanderers athletic albion county rangers villa hotspur wednesday orient celtic'.split(
    ' ',
  ),
)
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'de', 'la', 'du', 'des', '&'])

/** What stands in or belongs to something that has the same name. */
const FACILITIES = new Set(
  (
    'prison jail airport stadium station port harbour harbor square street road bridge tower hall palace castle temple ' +
    'mosque cathedral theatre theater camp campus complex visitor park island valley river lake beach hotel building'
  ).split(' '),
)

/** A wording under which an organisation may be met, and the rule that says so. */
export interface Wording {
  key: string
  rule: string
}

/** What is known of a folded word alone. */
export interface Lists {
  /** A country or its demonym. */
  isNation: (word: string) => boolean
  /** A place, a people or a first name: it stands for itself before it is short for something. */
  isListed: (word: string) => boolean
}

/** More words than any of these names has. */
const LONGEST = 12

/** The shorter wordings that stand for an organisation of this name; words folded. */
export function wordingsOf(words: readonly string[], { isNation, isListed }: Lists): Wording[] {
  if (words.length < 2 || words.length > LONGEST) return []
  // "Kenyan Health Ministry" is the Health Ministry, where no other country's is named.
  const homeless = words.length > 2 && isNation(words[0] ?? '') ? [words.slice(1)] : []
  return [
    ...beginnings(words, isListed),
    ...initialsOf(words),
    ...homeless.map(short),
    ...(isClub(words) ? [{ key: words.at(-1) ?? '', rule: 'join:club' }] : []),
    ...[words, ...homeless].flatMap(bodyKeys).map((key) => ({ key, rule: 'join:body-and-subject' })),
  ]
}

const short = (words: readonly string[]): Wording => ({ key: words.join(' '), rule: 'join:short-form' })

/**
 * "Imperial College" for "Imperial College London", "Acme" for "Acme Holdings", "Leeds" for "Leeds United"; but not the
 * university for its students' association, nor the town for its prison.
 */
function beginnings(words: readonly string[], isListed: Lists['isListed']): Wording[] {
  const found: Wording[] = []
  for (let n = 1; n < words.length; n++) {
    const [head, rest] = [words.slice(0, n), words.slice(n)]
    if (SMALL.has(head.at(-1) ?? '')) continue
    const fits =
      n > 1 ? !(head.some(isInstitution) && rest.some(isPart)) : isNameAlone(head[0] ?? '', rest, isListed)
    if (fits) found.push(short(head))
  }
  return found
}

/** May the first word stand for the whole? */
function isNameAlone(first: string, rest: readonly string[], isListed: Lists['isListed']): boolean {
  if (rest.every((word) => COMPANY_WORDS.has(word))) return true
  const [next = ''] = rest
  if (rest.length > 1 || FACILITIES.has(next)) return false
  return ORGANIZATION_WORDS.has(next) || (!isListed(first) && !ORGANIZATION_WORDS.has(first))
}

const isInstitution = (word: string) => ORGANIZATION_WORDS.has(word) && !COMPANY_WORDS.has(word)
const isPart = (word: string) => isInstitution(word) || FACILITIES.has(word)

const isClub = (words: readonly string[]) => words.length === 2 && CLUB_WORDS.has(words[1] ?? '')

/** "Ministry of Health and Welfare", "Health Ministry" → "ministry health". */
export function bodyKeys(words: readonly string[]): string[] {
  const [first = '', second = '', third = ''] = words
  const last = words.at(-1) ?? ''
  if (BODIES.has(first) && second === 'of' && third) return [`${first} ${third}`]
  return BODIES.has(last) && words.length === 2 ? [`${last} ${first}`] : []
}

/** "who" for "World Health Organization", "cdc" for "Centers for Disease Control and Prevention", marked as initials. */
function initialsOf(words: readonly string[]): Wording[] {
  const parts = words.flatMap((word) => word.split('-')).filter(Boolean)
  const letters = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('')
  const full = letters(parts.filter((word) => !SMALL.has(word)))
  const whole = [...new Set([letters(parts), full])].filter((key) => key.length > 1)
  const begun = Array.from({ length: Math.max(0, full.length - 3) }, (_, i) => full.slice(0, i + 3))
  return [...whole.map(initialsKey), ...begun.map(begunInitialsKey)].map((key) => ({
    key,
    rule: 'join:acronym',
  }))
}

/** "CDC" for a name of four words, whose first three begin so. */
export const begunInitialsKey = (letters: string) => `${initialsKey(letters)}.`

/** Initials are a wording of their own: "WHO" is not the word "who". */
export const initialsKey = (letters: string) => `${letters.toLowerCase().replace(/[^a-z0-9]/g, '')}.`
