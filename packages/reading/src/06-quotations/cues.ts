import type { CueClass } from '@parallax/domain'
import data from '../../models/quotations/cues.json' with { type: 'json' }
import type { Word } from './words.ts'

/**
 * How a verb takes its content: `t` a clause, `h` one that
 * begins with "that" or a question word, `i` an infinitive, `n` a noun phrase, `a` a noun phrase with "as …",
 * `o` a person told before it, `q` quoted words, `x` its subject and an infinitive where it is passive ("is expected
 * to"), `r` the same where it is not ("seems to").
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
    // "tq of about": the verb itself, and the verb with each of the prepositions and a noun phrase.
    const [own = '', ...prepositions] = frames.split(' ')
    const [base = '', ...rest] = lemma.split(' ')
    for (const form of new Set(inflect(base))) {
      const list = verbs.get(form) ?? []
      if (own !== '-') list.push({ class: name as CueClass, frames: own, lemma, rest })
      for (const one of prepositions)
        list.push({ class: name as CueClass, frames: 'np', lemma: `${lemma} ${one}`, rest: [...rest, one] })
      verbs.set(form, list)
    }
  }
// Longest first: "call for" before "call".
for (const list of verbs.values()) list.sort((a, b) => b.rest.length - a.rest.length)

/** Verbs with a form, those of most words first. */
export const verbsOf = (form: string): Verb[] => verbs.get(form) ?? []

/** A noun that announces a content, with the words that may lead to it: "that", "to", or prepositions. */
export interface CueNoun {
  class: CueClass
  links: string[]
}

const nouns = new Map<string, CueNoun>()
for (const [name, lemmas] of Object.entries(data.nouns))
  for (const [noun, links] of Object.entries(lemmas as Record<string, string>))
    nouns.set(noun, { class: name as CueClass, links: links.split(' ') })

/** What a noun announces ("the claim that …"), or null. */
export function cueNoun(word: Word): CueNoun | null {
  const { lower } = word
  const one = nouns.get(lower)
  if (one || !lower.endsWith('s')) return one ?? null
  return nouns.get(lower.slice(0, -1)) ?? nouns.get(lower.replace(/ies$/, 'y')) ?? null
}
