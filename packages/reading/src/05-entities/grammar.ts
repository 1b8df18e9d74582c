import type { Line } from './article-text.ts'

/** What a mention is in its sentence, as far as the words beside it show. */
export type GrammaticalRole = 'subject' | 'object' | 'other'

const PREPOSITIONS = new Set(
  'to of with by from for against about between and on in after before over than at into through under near'.split(
    ' ',
  ),
)
const AUXILIARIES = new Set(
  'has had have is are was were will would did does do could may might should must can also'.split(' '),
)
const VERB =
  /^(?:said|says|told|tells|spoke|met|went|took|made|gave|held|called|wrote|began|sent|won|lost|left|put|beat|led|fell|rose|hit|got|came|saw|found|kept|ran|fled|sold|bought|built|grew|knew|thought|set|cut|plans?|wants?|hopes?|seeks?|faces?|remains?)$/

const isVerb = (word: string) => AUXILIARIES.has(word) || VERB.test(word) || /^[a-z]{2,}(?:ed|es)$/.test(word)

const SAYING = new Set('said says added insisted replied wrote'.split(' '))

/** What stands behind a speaker named after the verb; in "said Ada and Ben had" nobody is. */
const ENDS_SPEAKER = /^(?:[,.;:]|in|at|of|from|on|during|after|who|)$/

/**
 * The subject has a verb behind it and no preposition before its title, begins the sentence before a comma
 * ("Ada Example, 34, said"), or speaks ("…, said Ada Example"). An object has a verb before it.
 */
export function grammaticalRole(line: Line, first: number): GrammaticalRole {
  const mention = line.mentionAt[first]
  const start = beforeTitle(line, first)
  const before = line.lower[start] ?? ''
  let next = first + 1
  while (line.mentionAt[next] === mention) next++
  const after = line.lower[next] ?? ''
  if (isVerb(after) && !PREPOSITIONS.has(before)) return 'subject'
  if ((start < 0 && after === ',') || (SAYING.has(before) && ENDS_SPEAKER.test(after))) return 'subject'
  return isVerb(before) && !AUXILIARIES.has(before) ? 'object' : 'other'
}

/** The word before a name and the capitalised title before it. */
function beforeTitle(line: Line, first: number): number {
  let before = first - 1
  while (before >= 0 && /^\p{Lu}/u.test(line.tokens[before]?.text ?? '') && before > first - 4) before--
  return before
}

/** Words that may follow a noun phrase: the noun before them is its last word. */
const FOLLOWERS = new Set(
  (
    ", . ; : ? ! ) ” \" ' 's — – - and or but which that who is was has had have will would could can may might must should did does " +
    'do said says told added also in on at to from for by with as after before when while because since into over under not ' +
    'still then later now already plans wants hopes expects'
  ).split(' '),
)
/** May a noun phrase end before this word? */
export const endsHere = (word: string | undefined) =>
  word === undefined || FOLLOWERS.has(word) || isVerb(word)
