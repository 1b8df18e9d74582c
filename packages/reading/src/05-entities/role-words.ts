import type { Line } from './article-text.ts'
import type { Referent } from './referent.ts'

/** A walk of life, by which two persons of one name are told apart. */
export type Field =
  | 'arts'
  | 'business'
  | 'health'
  | 'law'
  | 'media'
  | 'military'
  | 'politics'
  | 'religion'
  | 'science'
  | 'sport'

/**
 * What news calls people beside their names. Words of several walks of life are left out: clubs have presidents, the
 * United Nations a secretary-general, rights their defenders.
 */
const ROLES: Record<Field, string> = {
  arts: 'actor|actress|singer|songwriter|rapper|musician|guitarist|drummer|pianist|violinist|composer|painter|sculptor|novelist|poet|playwright|screenwriter|film director|filmmaker|comedian|dancer|choreographer|pop star|film star',
  business: 'banker|entrepreneur|businessman|businesswoman|tycoon|economist|chief executive|ceo|financier',
  health: 'surgeon|physician|nurse|epidemiologist|virologist|paediatrician|psychiatrist|dentist|midwife',
  law: 'lawyer|attorney|barrister|solicitor|prosecutor|judge|magistrate|detective|sheriff|constable',
  media: 'journalist|reporter|columnist|newsreader|presenter|podcaster|blogger',
  military: 'colonel|brigadier|sergeant|corporal|admiral|lieutenant|soldier|airman',
  politics:
    'prime minister|minister|senator|congressman|congresswoman|governor|mayor|councillor|alderman|mp|lawmaker|legislator|politician|sen|rep|gov|foreign minister|finance minister|health minister|defence minister|ambassador|diplomat|foreign secretary|home secretary|health secretary',
  religion: 'bishop|archbishop|cardinal|pope|priest|pastor|rabbi|imam|vicar|monk|nun',
  science:
    'physicist|chemist|biologist|astronomer|geologist|mathematician|historian|scientist|archaeologist|climatologist|astronaut',
  sport:
    'footballer|striker|midfielder|goalkeeper|winger|centre-back|full-back|quarterback|linebacker|batsman|batter|bowler|all-rounder|wicketkeeper|cricketer|golfer|tennis player|swimmer|sprinter|cyclist|boxer|jockey|gymnast|wrestler|skier|fly-half|coach|head coach|point guard|shortstop|racing driver|rower',
}

export const FIELD_OF_ROLE: ReadonlyMap<string, Field> = new Map(
  Object.entries(ROLES).flatMap(([field, words]) =>
    words.split('|').map((role) => [role, field as Field] as const),
  ),
)
const LONGEST_ROLE = 2
/** Words between the comma and the role: "Ada Example, the 31-year-old Norvand striker". */
const LONGEST_APPOSITION = 6

/** What the lines call each person: a role right before the name ("striker Ada Example") or in apposition after it. */
export function roleWordsOf(
  lines: readonly Line[],
  byMention: ReadonlyMap<number, Referent>,
): Map<Referent, string[]> {
  const found = new Map<Referent, Set<string>>()
  for (const line of lines)
    for (let i = 0; i < line.tokens.length; i++) {
      const mention = line.mentionAt[i] ?? -1
      const referent = byMention.get(mention)
      if (!referent?.person || line.mentionAt[i - 1] === mention) continue
      let next = i + 1
      while (line.mentionAt[next] === mention) next++
      for (const role of [roleBefore(line, i), roleAfter(line, next)])
        if (role !== null) found.set(referent, (found.get(referent) ?? new Set()).add(role))
    }
  return new Map([...found].map(([referent, roles]) => [referent, [...roles].sort()]))
}

/** The full stop of "Sen." stands between the title and the name. */
function roleBefore(line: Line, start: number): string | null {
  const end = line.lower[start - 1] === '.' ? start - 1 : start
  for (let words = LONGEST_ROLE; words > 0; words--) {
    const role = roleAt(line, end - words, words)
    if (role !== null) return role
  }
  return null
}

/** "…, a senator for Norvand," but not "…, who beat the champion". */
function roleAfter(line: Line, next: number): string | null {
  const { lower, mentionAt } = line
  if (lower[next] !== ',' || !APPOSITION.has(lower[next + 1] ?? '')) return null
  for (let i = next + 2; i <= next + LONGEST_APPOSITION; i++) {
    const word = lower[i]
    if (word === undefined || STOPS.has(word)) return null
    if ((mentionAt[i] ?? -1) >= 0) continue
    for (let words = LONGEST_ROLE; words > 0; words--) {
      const role = roleAt(line, i, words)
      if (role !== null) return role
    }
  }
  return null
}
const APPOSITION = new Set(['a', 'an', 'the', 'former', 'then', 'now'])
const STOPS = new Set([
  ',',
  '.',
  ';',
  ':',
  '(',
  'who',
  'which',
  'that',
  'and',
  'of',
  'for',
  'from',
  'at',
  'in',
])

/** The role that stands in just these words, none of which may be part of a name. */
function roleAt({ lower, mentionAt }: Line, start: number, words: number): string | null {
  if (start < 0) return null
  for (let i = start; i < start + words; i++) if ((mentionAt[i] ?? -1) >= 0) return null
  const phrase = lower
    .slice(start, start + words)
    .join(' ')
    .replace(/\.$/, '')
  return FIELD_OF_ROLE.has(phrase) ? phrase : null
}
