import { type CueMatch, type Verb, verbsOf } from './cues.ts'
import type { Word } from './words.ts'

const AUXILIARY = new Set(
  "is are was were be been being has have had having do does did will would can could may might shall should must 's 've 'd 'll 're 'm n't not never wo ca to".split(
    ' ',
  ),
)
const ADVERB =
  /^(?:also|now|then|later|still|even|just|once|first|already|often|repeatedly|again|previously|only|further|recently|always|instead|since|long|soon|ever|simply|[a-z]{3,}ly)$/

const isAuxiliary = (word: Word | undefined): boolean => word !== undefined && AUXILIARY.has(word.lower)
export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined && ((ADVERB.test(word.lower) && word.tag !== 'NOUN') || word.tag === 'ADV')

const OPEN_OBJECT =
  /^(?:that|to|the|a|an|he|she|it|they|his|her|its|their|him|them|what|how|why|whether|if|for|there|we|i|you|this|these|those|some|most|none|no|all|of|about|on|against|with)$/
const SUBJECT = /^(?:i|he|she|we|they|you|it|who|some|many|others|most|both|all)$/

/** Nouns and names in verb's clothing: "her plans", "the United States", "some states", "press conference". */
function looksNominal(words: Word[], i: number): boolean {
  const word = words[i] as Word
  const last = words[i - 1]
  const next = words[i + 1]
  const verbal = word.tag === 'VERB' || word.tag === 'AUX'
  if (last && SUBJECT.test(last.lower) && last.run === word.run) return false
  if (last && /^(?:DET|ADJ|NUM)$/.test(last.tag)) {
    if (!verbal) return true
    if (!/^(?:this|that|these|those|all|both|some|many|others|few)$/.test(last.lower)) return true
  }
  if (verbal) return false
  if (last && /^(?:my|your|his|her|its|our|their|'s|of|for|no|in|on|by|with|from)$/.test(last.lower))
    return true
  if (/^\p{Lu}/u.test(word.text) && last?.tag === 'PROPN') return true
  return (
    next !== undefined &&
    next.run === word.run &&
    !OPEN_OBJECT.test(next.lower) &&
    next.tag !== 'PROPN' &&
    !/^[:,.]$/.test(next.text)
  )
}

/** The last of the words that belong to a verb after `i`, −1 where they do not follow. "is deeply worried about". */
function restEnd(words: Word[], i: number, { lemma, rest }: Verb): number {
  let at = i + 1
  if (lemma.startsWith('be ')) while (isAdverb(words[at]) || words[at]?.lower === 'not') at++
  for (const word of rest) if (words[at++]?.lower !== word) return -1
  return at - 1
}

/** Verbs that lend another its time or manner: "continued to say", "began talking about", "refused to say". */
const CATENATIVE =
  /^(?:continu(?:e|es|ed|ing)|beg[aiu]n|begins?|beginning|start(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|tend(?:s|ed)?|used|us(?:e|es)|seem(?:s|ed)?|appear(?:s|ed)?|need(?:s|ed)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|hesitat(?:e|es|ed)|fail(?:s|ed)?|ke(?:ep|eps|pt)|went|going|goes|go|on|want(?:s|ed)?|stopp?(?:s|ed)|manag(?:e|es|ed)|likely|able|ready|eager|reluctant|unwilling|willing|happy)$/

/** Leftwards over auxiliaries, adverbs and the verbs that the verb at `i` hangs on. */
export function groupStart(words: Word[], i: number): number {
  const run = words[i]?.run
  const inside = (k: number) => words[k] !== undefined && words[k]?.run === run
  let first = i
  for (;;) {
    const last = words[first - 1]
    if (!inside(first - 1)) break
    if (isAuxiliary(last) || isAdverb(last)) first--
    else {
      const linked = words[first]?.lower === 'to' || /ing$/.test(words[first]?.lower ?? '')
      if (!linked || !CATENATIVE.test(last?.lower ?? '')) break
      first--
    }
  }
  // An adverb that opens the sentence belongs to it, not to the verb.
  while (
    first < i &&
    ((isAdverb(words[first]) &&
      (first === 0 || (words[first - 1]?.tag === 'PUNCT' && words[first - 1]?.text !== ','))) ||
      words[first]?.lower === 'on')
  )
    first++
  return first
}

/** The cue whose verb is word `i`, with what belongs to its verb group; null where it is none. */
export function cueAt(words: Word[], i: number): CueMatch | null {
  const word = words[i]
  if (!word || !/^(?:VERB|AUX|NOUN|PROPN|ADJ|ADP|SCONJ|ADV)$/.test(word.tag)) return null
  const verb = verbsOf(word.lower).find((one) => restEnd(words, i, one) >= 0)
  if (!verb || looksNominal(words, i)) return null
  const first = groupStart(words, i)
  if (word.tag !== 'VERB' && word.tag !== 'AUX' && first === i && !/(?:ed|s|ing)$/.test(word.lower)) {
    const last = words[i - 1]
    if (!last || last.run !== word.run || !(SUBJECT.test(last.lower) || /^(?:NOUN|PROPN)$/.test(last.tag)))
      return null
  }
  return { ...verb, first, last: restEnd(words, i, verb), verb: i }
}

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|'m)$/

/** "is expected", "was told": the one who speaks is not the subject. "is saying" and "has been calling" are no passives. */
export function isPassive(words: Word[], cue: CueMatch): boolean {
  const form = words[cue.verb]?.lower ?? ''
  if (form.endsWith('ing') || cue.rest[0] === 'quoted' || !isParticiple(form)) return false
  for (let i = cue.verb - 1; i >= cue.first; i--) if (BE.test(words[i]?.lower ?? '')) return true
  return cue.verb === cue.first && isTold(words, cue)
}

/** "When asked about the pier, …" and "Told that it was late, …": a passive without its verb to be. */
function isTold(words: Word[], cue: CueMatch): boolean {
  const last = words[cue.first - 1]
  const opens =
    !last || /^[.;—–(]$/.test(last.text) || /^(?:when|if|while|being|after|once)$/.test(last.lower)
  return opens && ASKED.test(cue.lemma)
}

/** Verbs whose passive says what a person was told or asked. */
export const ASKED = /^(?:ask|tell|question|warn|remind|press)\b/

export const isParticiple = (form: string): boolean =>
  /(?:ed|en|[^i]wn|said|told|thought|held|felt|found|heard|understood|put|set|seen|read|sworn|sought)$/.test(
    form,
  )

export const isInfinitive = (words: Word[], cue: CueMatch): boolean => {
  for (let i = cue.first; i < cue.verb; i++) if (words[i]?.lower === 'to') return true
  return false
}
