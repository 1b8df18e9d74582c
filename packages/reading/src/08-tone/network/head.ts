import { chancesOf } from '../chances.ts'
import type { Judgement, Passage, Target } from '../judge.ts'
import type { Window } from './windows.ts'

const CLASSES = 3
/** Values of a query or key. */
const WIDTH = 32
/** Columns of a piece: its part of the target's own scores, its scores for others, its query, its key. */
const COLUMNS = { own: 0, value: CLASSES, query: 2 * CLASSES, key: 2 * CLASSES + WIDTH }
const ROW = 2 * CLASSES + 2 * WIDTH

/** The mean of some columns over the target's pieces. */
function meanOf(rows: Float32Array, pieces: readonly number[], from: number, size: number): Float32Array {
  const mean = new Float32Array(size)
  for (const piece of pieces)
    for (let i = 0; i < size; i++)
      mean[i] = (mean[i] as number) + (rows[piece * ROW + from + i] as number) / pieces.length
  return mean
}

/** How much the target listens to each piece: softmax of query · key (Vaswani et al. 2017). */
function attentionOf(rows: Float32Array, query: Float32Array, pieces: number): Float32Array {
  const scores = new Float32Array(pieces)
  for (let piece = 0; piece < pieces; piece++) {
    const at = piece * ROW + COLUMNS.key
    let product = 0
    for (let i = 0; i < WIDTH; i++) product += (query[i] as number) * (rows[at + i] as number)
    scores[piece] = product / Math.sqrt(WIDTH)
  }
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  let sum = 0
  for (let piece = 0; piece < pieces; piece++) {
    scores[piece] = Math.exp((scores[piece] as number) - top)
    sum += scores[piece] as number
  }
  return scores.map((score) => score / sum)
}

/**
 * What a window says of one target: the scores of its own pieces and, as it listens to them, those of all pieces, added
 * up. So each token's part of the answer can be told.
 */
export function judgementOf(
  rows: Float32Array,
  { ids, tokens }: Window,
  { tokens: all }: Passage,
  { first, last }: Target,
): Judgement {
  const pieces = tokens.flatMap((token, piece) => (token >= first && token <= last ? [piece] : []))
  const scores = meanOf(rows, pieces, COLUMNS.own, CLASSES)
  const attention = attentionOf(rows, meanOf(rows, pieces, COLUMNS.query, WIDTH), ids.length)
  const weights = new Float32Array(all.length)
  attention.forEach((share, piece) => {
    const at = piece * ROW + COLUMNS.value
    const part = (of: number) => share * (rows[at + of] as number)
    for (let of = 0; of < CLASSES; of++) scores[of] = (scores[of] as number) + part(of)
    const token = tokens[piece] as number
    if (token >= 0) weights[token] = (weights[token] as number) + part(2) - part(0)
  })
  return { ...chancesOf([...scores]), weights }
}
