import type { Line } from './article-text.ts'
import { endsHere } from './grammar.ts'
import { type Pointing, pointing, type Reading } from './nominals.ts'
import type { Referent } from './referent.ts'

/** "the 34-year-old" where one person of the article alone is that old, and no other was named since. */
export function findAges({ lines, text, byMention }: Reading): Pointing[] {
  const ages = agesOf(lines, byMention)
  if (ages.size === 0) return []
  let last: Referent | undefined
  return lines.flatMap((line, sentence) =>
    [...line.tokens.keys()].flatMap((i) => {
      const referent = byMention.get(line.mentionAt[i] ?? -1)
      if (referent?.person) last = referent
      const age = line.lower[i] === 'the' ? ageAt(line, i + 1) : null
      const holder = age && ages.get(age.years)
      if (!holder || holder.person !== last || !isWhole(line, age.last)) return []
      const rule = 'nominal:age'
      return {
        ...pointing({ line, text }, [i, age.last], 'PERSON', rule),
        ...{ referent: holder.person, why: { rule, by: holder.by }, sentence, word: i },
      }
    }),
  )
}

/** Does the phrase end with this word, neither going on with a noun nor with a name? */
const isWhole = (line: Line, last: number) =>
  endsHere(line.lower[last + 1]) && (line.mentionAt[last + 1] ?? -1) < 0

type Aged = { person: Referent; by: number } | null

/** "Ada Example, 34," and "34-year-old Ada Example": who is how old; null where two are. */
function agesOf(lines: readonly Line[], byMention: ReadonlyMap<number, Referent>): Map<string, Aged> {
  const ages = new Map<string, Aged>()
  for (const line of lines)
    line.mentionAt.forEach((by, i) => {
      const person = byMention.get(by)
      if (!person?.person || line.mentionAt[i + 1] === by) return
      const years = ageBehind(line, i) ?? ageBefore(line, i)
      if (years === null) return
      const held = ages.get(years)
      if (held === undefined) ages.set(years, { person, by })
      else if (held?.person !== person) ages.set(years, null)
    })
  return ages
}

const AGE_TOKENS = [1, 3, 5]

function ageBehind({ lower }: Line, last: number): string | null {
  const age = lower[last + 2] ?? ''
  return lower[last + 1] === ',' && /^\d{1,3}$/.test(age) && /^[,.)]$/.test(lower[last + 3] ?? '.')
    ? age
    : null
}

function ageBefore(line: Line, last: number): string | null {
  let first = last
  while (first > 0 && line.mentionAt[first - 1] === line.mentionAt[last]) first--
  for (const tokens of AGE_TOKENS) {
    const start = first - tokens
    const age = start >= 0 ? ageAt(line, start) : null
    if (age && age.last === first - 1) return age.years
  }
  return null
}

/** "34-year-old", in one token, in three or in five. */
function ageAt({ lower }: Line, i: number): { years: string; last: number } | null {
  for (const tokens of AGE_TOKENS) {
    const age = /^(\d{1,3})-year-old$/.exec(lower.slice(i, i + tokens).join(''))
    if (age) return { years: age[1] ?? '', last: i + tokens - 1 }
  }
  return null
}

/** For each noun the words of a name that make its bearer one: "the bank" is what has "Bank" in its name. */
const KINDS: Readonly<Record<string, string>> = {
  company: 'inc corp co ltd plc llc gmbh ag holdings group company corporation limited bhd berhad',
  firm: 'inc corp co ltd plc llc gmbh ag holdings group company corporation limited bhd berhad',
  bank: 'bank bancorp banco banque',
  airline: 'airlines airways airline',
  ministry: 'ministry',
  university: 'university',
  college: 'college',
  school: 'school',
  hospital: 'hospital',
  court: 'court',
  party: 'party',
  council: 'council',
  committee: 'committee',
  commission: 'commission',
  union: 'union',
  agency: 'agency',
  club: 'fc club',
  foundation: 'foundation',
  institute: 'institute',
  museum: 'museum',
  authority: 'authority',
  federation: 'federation',
  association: 'association',
  newspaper: 'times post herald tribune gazette newspaper',
}
/** Nouns before a name that make its bearer a company. */
const COMPANY_NOUNS = new Set(
  'carmaker automaker chipmaker retailer startup firm company airline bank lender brewer insurer planemaker drugmaker miner'.split(
    ' ',
  ),
)

/** "the bank", "the company" where the article names one alone of its kind, and nothing else since. */
export function findKinds({ lines, text, byMention }: Reading): Pointing[] {
  const holders = kindsOf(lines, byMention)
  const found: Pointing[] = []
  let last: { referent: Referent; sentence: number } | null = null
  lines.forEach((line, sentence) => {
    for (let i = 0; i < line.tokens.length; i++) {
      const referent = byMention.get(line.mentionAt[i] ?? -1)
      if (referent && isOrganization(referent)) last = { referent, sentence }
      const noun = line.lower[i] ?? ''
      const holder = line.lower[i - 1] === 'the' && line.mentionAt[i] === -1 ? holders.get(noun) : undefined
      if (!holder || last?.referent !== holder.referent || sentence - last.sentence > 2) continue
      if (!isWhole(line, i)) continue
      const rule = 'nominal:kind'
      found.push({
        ...pointing({ line, text }, [i - 1, i], 'ORGANIZATION', rule),
        ...{ referent: holder.referent, why: { rule, by: holder.by }, sentence, word: i - 1 },
      })
    }
  })
  return found
}

const isOrganization = ({ known, person, mentions }: Referent) =>
  !person && (known ? known.type === 'ORGANIZATION' : mentions[0]?.mention.type === 'ORGANIZATION')

/** For each noun the one organisation of the article that it fits. */
function kindsOf(
  lines: readonly Line[],
  byMention: ReadonlyMap<number, Referent>,
): Map<string, { referent: Referent; by: number } | null> {
  const holders = new Map<string, { referent: Referent; by: number } | null>()
  const add = (noun: string, referent: Referent, by: number) => {
    const held = holders.get(noun)
    if (held === undefined) holders.set(noun, { referent, by })
    else if (held && held.referent !== referent) holders.set(noun, null)
  }
  for (const line of lines)
    line.mentionAt.forEach((by, i) => {
      const referent = byMention.get(by)
      if (!referent || !isOrganization(referent) || line.mentionAt[i - 1] === by) return
      const words = wordsOfMention(line, i)
      for (const [noun, signs] of SIGNS) if (signs.some((sign) => words.has(sign))) add(noun, referent, by)
      const before = line.lower[i - 1] ?? ''
      if (!COMPANY_NOUNS.has(before)) return
      for (const noun of new Set([before, 'company', 'firm'])) add(noun, referent, by)
    })
  return holders
}

/** A name that has more words than this is none of a firm. */
const LONGEST_NAME = 12

function wordsOfMention({ lower, mentionAt }: Line, first: number): Set<string> {
  let end = first + 1
  while (end < first + LONGEST_NAME && mentionAt[end] === mentionAt[first]) end++
  return new Set(lower.slice(first, end).map((word) => word.replace(/\.$/, '')))
}

const SIGNS = Object.entries(KINDS).map(([noun, signs]) => [noun, signs.split(' ')] as const)
