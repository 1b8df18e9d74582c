import type { Line } from './article-text.ts'
import type { Gender } from './first-names.ts'
import { grammaticalRole } from './grammar.ts'
import type { Pointing, Reading } from './nominals.ts'
import { callingAt } from './offices.ts'
import type { Referent } from './referent.ts'
import { type Choice, PRONOUN_CONFIDENCE, Scene, type Seen } from './scene.ts'
import { MEN, SOMEBODY, WOMEN } from './somebody.ts'

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

/**
 * "He" and "she" where the paragraph leaves no choice: one fitting person spoken of so far, or one alone who acts in the
 * sentence before; where it has nobody yet, the only one of the paragraph before. Inside quotation marks nothing is
 * decided, since somebody else is speaking, and whoever is named only there is not meant outside.
 */
export function findPronouns({ lines, text, byMention }: Reading, nominals: readonly Pointing[]): Pointing[] {
  const described = new Map(nominals.map((n) => [place(n.sentence, n.word), n]))
  const scene = new Scene()
  const found: Pointing[] = []
  let quoted = false
  // A quotation that no mark ended may go on in the next paragraph, but a stray mark turns nothing further round.
  let carried = false
  let behind = 0
  lines.forEach((line, sentence) => {
    if (scene.enter(line.block)) {
      carried = quoted && !carried
      quoted = carried && !OPENING.has(line.tokens[0]?.text ?? '')
    }
    for (let i = 0; i < line.tokens.length; i++) {
      quoted = inQuotes(line.tokens[i]?.text ?? '', quoted)
      if (quoted) continue
      const nominal = described.get(place(sentence, i))
      if (nominal) behind = nominal.mention.end
      // The words inside a nominal are nobody besides.
      const isInside = !nominal && (line.tokens[i]?.start ?? 0) < behind
      const seen = nominal ? ofNominal(nominal, i) : isInside ? null : seenAt(line, i, byMention, sentence)
      if (seen) scene.add(seen)
      const gender = PRONOUNS.get(line.lower[i] ?? '')
      const choice = gender && scene.choose(gender, sentence, mayReachBack(line, i))
      if (!choice || isOwnObject(line, i, choice, scene.actor, sentence)) continue
      if (isAnothers(line, i, choice, byMention)) continue
      found.push({ ...pronounAt(line, i, text, choice), sentence, word: i })
      scene.add({ ...choice.seen, sentence, word: i, subject: isActing(line, i), owner: false })
    }
  })
  return found
}

const place = (sentence: number, word: number) => `${sentence} ${word}`

function inQuotes(mark: string, quoted: boolean): boolean {
  if (mark === '“') return true
  if (mark === '”') return false
  return mark === '"' ? !quoted : quoted
}

function ofNominal({ referent, sentence, why }: Pointing, word: number): Seen | null {
  if (!referent.person) return null
  const gender = referent.gender ?? null
  return { referent, gender, sentence, word, subject: false, owner: false, by: why.by }
}

function seenAt(
  line: Line,
  i: number,
  byMention: ReadonlyMap<number, Referent>,
  sentence: number,
): Seen | null {
  const by = line.mentionAt[i] ?? -1
  if (by < 0) return unnamedAt(line, i, sentence)
  const referent = byMention.get(by)
  if (!referent?.person || line.mentionAt[i - 1] === by) return null
  let next = i + 1
  while (line.mentionAt[next] === by) next++
  const owner = line.lower[next] === "'s" || line.lower[next] === "'"
  const subject = grammaticalRole(line, i) === 'subject'
  return { referent, gender: referent.gender ?? null, sentence, word: i, subject, owner, by }
}

/** A noun for somebody without a name, unless it is a title or stands in an apposition behind a name. */
function unnamedAt(line: Line, i: number, sentence: number): Seen | null {
  const word = line.lower[i] ?? ''
  const gender = WOMEN.has(word) ? 'F' : MEN.has(word) ? 'M' : null
  if (!gender && !SOMEBODY.has(word) && !word.endsWith('-year-old') && !callingAt(line.lower, i)) return null
  if ((line.mentionAt[i + 1] ?? -1) >= 0 || isApposed(line, i)) return null
  return { referent: null, gender, sentence, word: i, subject: false, owner: false, by: undefined }
}

const APPOSITION = 6

/** "Ada Example, a doctor from the coast," speaks of her alone. */
function isApposed({ lower, mentionAt }: Line, i: number): boolean {
  for (let k = i - 1; k > Math.max(0, i - APPOSITION); k--)
    if (lower[k] === ',') return (mentionAt[k - 1] ?? -1) >= 0
  return false
}

const OPENING = new Set(['"', '“'])

/** In "Discussing his plans, …" the person may come after; "he" and a sentence's first word point back. */
const mayReachBack = (line: Line, i: number) => i === 0 || isActing(line, i)

const SUBJECT_PRONOUNS = new Set(['he', 'she'])
const isActing = (line: Line, i: number) => SUBJECT_PRONOUNS.has(line.lower[i] ?? '')

/** In "a spy and his daughter" the owner is the one before "and". */
function isAnothers(line: Line, i: number, { referent }: Choice, byMention: Reading['byMention']): boolean {
  if (!/^(?:his|her)$/.test(line.lower[i] ?? '') || line.lower[i - 1] !== 'and') return false
  return byMention.get(line.mentionAt[i - 2] ?? -1) !== referent
}

const CLAUSES = new Set(', ; : who which that whose and but when while because as after before if'.split(' '))
/** A clause that has more words than this before its object has another within. */
const LONGEST_CLAUSE = 12

/** In "Ada Example's lawyer told him" it may be anybody, but in "Ben Example told him" it is not Ben Example. */
function isOwnObject(line: Line, i: number, choice: Choice, actor: Seen | null, sentence: number): boolean {
  if (line.lower[i] !== 'him' || actor?.referent !== choice.referent || actor.sentence !== sentence)
    return false
  if (i - actor.word > LONGEST_CLAUSE) return false
  return !line.lower.slice(actor.word, i).some((word) => CLAUSES.has(word))
}

function pronounAt(line: Line, i: number, text: string, { referent, rule, seen: { by } }: Choice) {
  const { start, end } = line.tokens[i] as Line['tokens'][number]
  return {
    referent,
    why: { rule, by },
    mention: {
      ...{ start, end, text: text.slice(start, end), type: 'PERSON' as const, form: 'pronoun' as const },
      ...{ entity: null, confidence: PRONOUN_CONFIDENCE[rule], rule },
    },
  }
}
