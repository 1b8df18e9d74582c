import type { ArticleBody } from './body.ts'
import { hash } from './words.ts'

/** Weights by hashed term, of length 1. */
export type Vector = Map<number, number>

const STOP = new Set(
  `the a an of and to in is that for on with as was it at by from be this are his her have has had he she not but they
  their its said will would who which were been after over about into more than new says say or i we you if when what
  there one two out up no all can could may so also some other him them our your than then only just like during before
  while where how because through between under against most such both any each many much these those being did do does
  year years day days week time people first last told according`.split(/\s+/),
)

/** A light stemmer: enough that "election" meets "elections", and "killed" "kills". */
function stem(word: string): string {
  if (word.length <= 4 || /\d/.test(word)) return word
  return word.replace(/(?:ies)$/, 'y').replace(/(?:ings?|edly|ed|es|s|ly)$/, '')
}

interface Counted {
  stem: string
  count: number
}

const TITLE_WEIGHT = 3
const NAME_WEIGHT = 1.5
/** Words after this many tell how a story ends, and wander. */
const LEAD = 400

function countTerms({ title, body }: ArticleBody): Map<string, Counted> {
  const terms = new Map<string, Counted>()
  const add = (text: string, weight: number, limit: number) => {
    let n = 0
    for (const match of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]+/gu)) {
      if (++n > limit) break
      const word = match[0].toLowerCase()
      if (word.length < 2 || STOP.has(word)) continue
      const key = stem(word)
      const inSentence = match.index > 1 && /[\p{L}\p{N},] $/u.test(text.slice(match.index - 2, match.index))
      const name = /^\p{Lu}/u.test(match[0]) && inSentence ? NAME_WEIGHT : 1
      const one = terms.get(key) ?? { stem: key, count: 0 }
      one.count += weight * name
      terms.set(key, one)
    }
  }
  const own = title !== null && body.trim() !== title.trim()
  if (own) add(title, TITLE_WEIGHT, LEAD)
  add(body, 1, LEAD)
  return terms
}

/** Terms kept of a text: the rest weighs little and costs most of the time. */
const TERMS = 40

/** The heaviest terms of a vector, others dropped. */
export function heaviest(vector: Vector): Vector {
  if (vector.size <= TERMS) return vector
  return new Map([...vector].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, TERMS))
}

/** TF-IDF vectors over title and lead; document frequencies are those of the articles themselves. */
export function vectorsOf(bodies: ArticleBody[]): Vector[] {
  const counts = bodies.map(countTerms)
  const frequency = new Map<string, number>()
  for (const terms of counts)
    for (const key of terms.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  return counts.map((terms) => {
    const all: Vector = new Map()
    for (const [key, { count }] of terms) {
      // One is added so that a word that every article has still ties two articles together in a tiny collection.
      const weight = (1 + Math.log(count)) * Math.log((bodies.length + 1) / (frequency.get(key) ?? 1))
      if (weight > 0) all.set(hash(key), weight)
    }
    const vector = heaviest(all)
    const norm = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1
    for (const [key, weight] of vector) vector.set(key, weight / norm)
    return vector
  })
}
