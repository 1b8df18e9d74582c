import type { Known } from '../04-mentions/knowledge.ts'
import type { Line } from './article-text.ts'
import type { Pointing } from './nominals.ts'
import type { Referent } from './referent.ts'

type Gender = NonNullable<Known['gender']>
const PRONOUNS = new Map<string, Gender>([
  ['he', 'M'],
  ['him', 'M'],
  ['his', 'M'],
  ['himself', 'M'],
  ['she', 'F'],
  ['her', 'F'],
  ['hers', 'F'],
  ['herself', 'F'],
])
const TITLES = new Map<string, Gender>([
  ['mr', 'M'],
  ['mr.', 'M'],
  ['king', 'M'],
  ['prince', 'M'],
  ['sir', 'M'],
  ['pope', 'M'],
  ['mrs', 'F'],
  ['mrs.', 'F'],
  ['ms', 'F'],
  ['ms.', 'F'],
  ['miss', 'F'],
  ['queen', 'F'],
  ['princess', 'F'],
  ['dame', 'F'],
])

/** Estimates, read off the project's own sentences: labelled pronouns of news are not at hand. */
const ONLY_PERSON = 0.8
const ONLY_SUBJECT = 0.6

/** A person named earlier in the paragraph, and whether as the one who acts. */
interface Seen {
  referent: Referent
  sentence: number
  subject: boolean
}

/**
 * "He" and "she" where the paragraph leaves no choice: one fitting person named so far, or one alone who acts in the
 * last sentence that names any. Inside quotation marks nothing is decided, since somebody else is speaking.
 */
export function findPronouns(
  lines: readonly Line[],
  text: string,
  byMention: ReadonlyMap<number, Referent>,
): Pointing[] {
  const genders = gendersOf(lines, byMention)
  const found: Pointing[] = []
  let block = -1
  let seen: Seen[] = []
  let quoted = false
  lines.forEach((line, sentence) => {
    if (line.block !== block) {
      block = line.block
      seen = []
      quoted = false
    }
    for (let i = 0; i < line.tokens.length; i++) {
      quoted = inQuotes(line.tokens[i]?.text ?? '', quoted)
      const person = byMention.get(line.mentionAt[i] ?? -1)
      if (person?.person) seen.push({ referent: person, sentence, subject: isSubject(line, i) })
      const gender = PRONOUNS.get(line.lower[i] ?? '')
      const choice = gender && !quoted ? choose(seen, gender, genders, sentence) : null
      const token = line.tokens[i]
      if (!choice || !token) continue
      found.push({
        referent: choice.referent,
        mention: {
          start: token.start,
          end: token.end,
          text: text.slice(token.start, token.end),
          type: 'PERSON',
          form: 'pronoun',
          entity: null,
          confidence: choice.confidence,
          rule: choice.rule,
        },
      })
    }
  })
  return found
}

function inQuotes(mark: string, quoted: boolean): boolean {
  if (mark === '“') return true
  if (mark === '”') return false
  return mark === '"' ? !quoted : quoted
}

/** From the knowledge base and from "Mr" and "Mrs". */
function gendersOf(lines: readonly Line[], byMention: ReadonlyMap<number, Referent>): Map<Referent, Gender> {
  const genders = new Map<Referent, Gender>()
  for (const line of lines)
    for (let i = 0; i < line.tokens.length; i++) {
      const referent = byMention.get(line.mentionAt[i] ?? -1)
      if (!referent?.person) continue
      const gender = referent.known?.gender ?? TITLES.get(line.lower[i - 1] ?? '')
      if (gender) genders.set(referent, gender)
    }
  return genders
}

function choose(
  seen: readonly Seen[],
  gender: Gender,
  genders: ReadonlyMap<Referent, Gender>,
  sentence: number,
) {
  const fitting = seen.filter(({ referent }) => (genders.get(referent) ?? gender) === gender)
  const persons = new Set(fitting.map((s) => s.referent))
  const [only] = persons
  if (persons.size === 1 && only)
    return { referent: only, confidence: ONLY_PERSON, rule: 'pronoun:only-person' }
  // The sentence before the pronoun's own, or its own: farther back too much may have come between.
  const last = Math.max(...fitting.map((s) => s.sentence))
  const subjects = new Set(fitting.filter((s) => s.sentence === last && s.subject).map((s) => s.referent))
  const [actor] = subjects
  if (subjects.size !== 1 || !actor || sentence - last > 1) return null
  return { referent: actor, confidence: ONLY_SUBJECT, rule: 'pronoun:only-subject' }
}

const PREPOSITIONS = new Set(
  'to of with by from for against about between and on in after before over than at'.split(' '),
)
const AUXILIARIES = new Set(
  'has had is was will would did does could may might should must can also'.split(' '),
)
const SPEAKING =
  /^(said|says|told|tells|spoke|met|went|took|made|gave|held|called|wrote|began|sent|won|lost|left|put)$/

/** Does a verb follow the name, and no preposition stand before its title and name? */
function isSubject(line: Line, i: number): boolean {
  const mention = line.mentionAt[i]
  let first = i
  while (first > 0 && line.mentionAt[first - 1] === mention) first--
  let before = first - 1
  while (before >= 0 && /^\p{Lu}/u.test(line.tokens[before]?.text ?? '') && before > first - 4) before--
  if (PREPOSITIONS.has(line.lower[before] ?? '')) return false
  let next = i + 1
  while (line.mentionAt[next] === mention) next++
  const word = line.lower[next] ?? ''
  return AUXILIARIES.has(word) || SPEAKING.test(word) || /^[a-z]{2,}(ed|es)$/.test(word)
}
