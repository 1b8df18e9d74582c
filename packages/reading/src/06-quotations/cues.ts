import type { CueClass } from '@parallax/domain'
import data from '../../models/quotations/cues.json' with { type: 'json' }
import type { Word } from './words.ts'

/**
 * How a verb takes its content: `t` a clause, `i` an infinitive, `n` a noun phrase, `o` a person told before it,
 * `q` quoted words.
 */
export interface Verb {
  class: CueClass
  frames: string
  lemma: string
  /** Words that must follow the verb: "point" + ["out"]. */
  rest: string[]
}

/** A cue at words first … last of a paragraph, auxiliaries and adverbs included. */
export interface CueMatch extends Verb {
  first: number
  last: number
  verb: number
}

function regular(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1)
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`]
  }
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  const s = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
  return [base, s, `${base}ed`, `${base}ing`]
}

const irregular: Record<string, string> = data.irregular
const inflect = (base: string): string[] =>
  irregular[base] ? [base, ...irregular[base].split(' ')] : regular(base)

const verbs = new Map<string, Verb[]>()
for (const [name, lemmas] of Object.entries(data.classes))
  for (const [lemma, frames] of Object.entries(lemmas as Record<string, string>)) {
    const [base = '', ...rest] = lemma.split(' ')
    for (const form of new Set(inflect(base))) {
      const list = verbs.get(form) ?? []
      list.push({ class: name as CueClass, frames, lemma, rest })
      // Longest first: "call for" before "call".
      verbs.set(
        form,
        list.sort((a, b) => b.rest.length - a.rest.length),
      )
    }
  }

const nouns: Record<string, string> = data.nouns

/** The class of a noun that announces a content ("the claim that …"), or null. */
export function cueNoun(word: Word): CueClass | null {
  const one = nouns[word.lower] ?? nouns[word.lower.replace(/s$/, '')]
  return (one as CueClass | undefined) ?? null
}

const AUXILIARY = new Set(
  "is are was were be been being has have had having do does did will would can could may might shall should must 's 've 'd 'll n't not never wo ca to".split(
    ' ',
  ),
)
const ADVERB =
  /^(?:also|now|then|later|still|even|just|once|first|already|often|repeatedly|again|previously|once|only|further|recently|always|instead|further|[a-z]{3,}ly)$/

const isAuxiliary = (word: Word | undefined): boolean => word !== undefined && AUXILIARY.has(word.lower)
export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined && (ADVERB.test(word.lower) || word.tag === 'ADV')

const OPEN_OBJECT =
  /^(?:that|to|the|a|an|he|she|it|they|his|her|its|their|him|them|what|how|why|whether|for|he'd|there)$/

/** Nouns and names in verb's clothing: "her plans", "the United States", "some states", "press conference". */
function looksNominal(words: Word[], i: number): boolean {
  const word = words[i] as Word
  const last = words[i - 1]
  const next = words[i + 1]
  const verbal = word.tag === 'VERB' || word.tag === 'AUX'
  if (last && /^(?:DET|ADJ|NUM)$/.test(last.tag)) {
    if (!verbal) return true
    if (!/^(?:this|that|these|those|all|both|some|many|others|few)$/.test(last.lower)) return true
  }
  if (verbal) return false
  if (last && /^(?:my|your|his|her|its|our|their|'s|of|for|no)$/.test(last.lower)) return true
  if (/^\p{Lu}/u.test(word.text) && last?.tag === 'PROPN') return true
  return (
    next !== undefined &&
    next.run === word.run &&
    !OPEN_OBJECT.test(next.lower) &&
    next.tag !== 'PROPN' &&
    next.text !== ':'
  )
}

function follows(words: Word[], i: number, rest: string[]): boolean {
  return rest.every((word, k) => words[i + 1 + k]?.lower === word)
}

/** The cue whose verb is word `i`, with what belongs to its verb group; null where it is none. */
export function cueAt(words: Word[], i: number): CueMatch | null {
  const word = words[i]
  if (!word || !/^(?:VERB|AUX|NOUN|PROPN|ADJ|ADP|SCONJ)$/.test(word.tag)) return null
  const verb = verbs.get(word.lower)?.find((one) => follows(words, i, one.rest))
  if (!verb || looksNominal(words, i)) return null
  let first = i
  while (
    first > 0 &&
    words[first - 1]?.run === word.run &&
    (isAuxiliary(words[first - 1]) || isAdverb(words[first - 1]))
  )
    first--
  // An adverb that opens the sentence belongs to it, not to the verb.
  while (first < i && isAdverb(words[first]) && (first === 0 || words[first - 1]?.tag === 'PUNCT')) first++
  if (word.tag !== 'VERB' && word.tag !== 'AUX' && first === i && !/(?:ed|s|ing)$/.test(word.lower))
    return null
  return { ...verb, first, last: i + verb.rest.length, verb: i }
}

/** "is expected", "was told": the one who speaks is not the subject. "is saying" and "has been calling" are no passives. */
export function isPassive(words: Word[], cue: CueMatch): boolean {
  const form = words[cue.verb]?.lower ?? ''
  if (form.endsWith('ing') || cue.rest[0] === 'quoted') return false
  for (let i = cue.verb - 1; i >= cue.first; i--)
    if (/^(?:is|are|was|were|be|been|being|'s|'re)$/.test(words[i]?.lower ?? '')) return true
  return false
}
