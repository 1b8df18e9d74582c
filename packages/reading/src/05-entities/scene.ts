import type { Gender } from './first-names.ts'
import type { Referent } from './referent.ts'

/** Shares of right ones, counted by eye; see the card in `models/entities`. */
export const PRONOUN_CONFIDENCE = {
  'pronoun:only-person': 0.95,
  'pronoun:only-person-of-unknown-gender': 0.9,
  'pronoun:only-subject': 0.75,
  'pronoun:paragraph-before': 0.92,
}
export type PronounRule = keyof typeof PRONOUN_CONFIDENCE

/** Somebody in a paragraph: a person of the article, or (referent null) a man, a wife, a driver whom it does not name. */
export interface Seen {
  referent: Referent | null
  gender: Gender | null
  sentence: number
  /** The word of the sentence where it stands. */
  word: number
  subject: boolean
  /** "Ada Example's": whose things are spoken of. */
  owner: boolean
  /** The mention's place in the document's list. */
  by: number | undefined
}

export interface Choice {
  referent: Referent
  seen: Seen
  rule: PronounRule
}

/** More than this many are a crowd, in which no pronoun is decided. */
const CROWD = 12

/** Who has been spoken of in the paragraph, and who was in the one before. */
export class Scene {
  private block = -1
  private here: Seen[] = []
  private before: Seen[] = []
  /** Who acted last. */
  actor: Seen | null = null

  /** True where a new paragraph begins. */
  enter(block: number): boolean {
    if (block === this.block) return false
    this.before = this.here
    this.here = []
    this.actor = null
    this.block = block
    return true
  }

  add(seen: Seen): void {
    if (this.here.length <= CROWD) this.here.push(seen)
    if (seen.subject) this.actor = seen
  }

  choose(gender: Gender, sentence: number, reachesBack: boolean): Choice | null {
    const here = fitting(this.here, gender)
    if (here.length > 0) return this.here.length > CROWD ? null : chosenOf(here, sentence)
    return reachesBack && this.before.length <= CROWD
      ? ofParagraphBefore(fitting(this.before, gender), gender)
      : null
  }
}

const fitting = (list: readonly Seen[], gender: Gender) => list.filter((s) => (s.gender ?? gender) === gender)

function onlyOne(list: readonly Seen[]): Referent | null {
  const referent = list[0]?.referent ?? null
  return list.every((s) => s.referent === referent) ? referent : null
}

function ofParagraphBefore(list: readonly Seen[], gender: Gender): Choice | null {
  const [seen] = list
  const referent = onlyOne(list)
  return seen && referent && seen.gender === gender
    ? { referent, seen, rule: 'pronoun:paragraph-before' }
    : null
}

function chosenOf(list: readonly Seen[], sentence: number): Choice | null {
  const [seen] = list
  const referent = onlyOne(list)
  if (!seen || !referent) return onlySubject(list, sentence)
  if (seen.gender) return { referent, seen, rule: 'pronoun:only-person' }
  // Of a person of unknown gender who only stands by, as often somebody else is meant.
  const acts = list.some((s) => s.subject || s.owner)
  return acts ? { referent, seen, rule: 'pronoun:only-person-of-unknown-gender' } : null
}

/** Of several, the one who alone acts in the sentence before, which speaks of nobody without a name. */
function onlySubject(list: readonly Seen[], sentence: number): Choice | null {
  const last = list.filter((s) => s.sentence === list.at(-1)?.sentence)
  const acting = last.filter((s) => s.subject)
  const [seen] = acting
  const referent = onlyOne(acting)
  if (!seen || !referent || seen.sentence !== sentence - 1 || last.some((s) => s.referent === null))
    return null
  return { referent, seen, rule: 'pronoun:only-subject' }
}
