import type { PairReuse, SharedWordsOfPair, Span, Telling } from '@parallax/domain'
import type { Run } from '../grouping/align.ts'
import { comparePair } from '../grouping/compare-pair.ts'
import { sketchOf } from '../grouping/sketch.ts'
import { type Words, wordsOf } from '../grouping/words.ts'

/** A paragraph of a body: where it begins in the body's words as they are compared, and in the text. */
interface Piece {
  from: number
  at: number
}

interface Body {
  words: string
  pieces: Piece[]
  places: Words
}

/** The own words of two bodies that stand in both, and where: the passages have as many words as the shares count. */
export function reuseOf(a: Telling, b: Telling): PairReuse {
  const [one, other] = [bodyOf(a), bodyOf(b)]
  const { runs, kind, shareA, shareB, ownA, ownB } = comparePair(sketchOf(one.words), sketchOf(other.words))
  const words = runs.reduce((sum, { length }) => sum + length, 0)
  return {
    ...{ kind, shareA, shareB, words, ownA, ownB },
    passages: runs.flatMap((run) => passagesOf(run, one, other)),
  }
}

function bodyOf({ text, annotations }: Telling): Body {
  const pieces: Piece[] = []
  let words = ''
  for (const { role, start, end } of annotations.blocks) {
    if (role !== 'body') continue
    const block = text.slice(start, end)
    if (pieces.length > 0) words += '\n'
    pieces.push({ from: words.length, at: start + block.length - block.trimStart().length })
    words += block.trim()
  }
  return { words, pieces, places: wordsOf(words) }
}

/** A run, cut where a paragraph of either ends: furniture may stand between two. */
function passagesOf(run: Run, a: Body, b: Body): SharedWordsOfPair[] {
  const passages: SharedWordsOfPair[] = []
  let from = 0
  for (let k = 1; k <= run.length; k++) {
    const goesOn =
      k < run.length &&
      pieceOf(a, run.a + k) === pieceOf(a, run.a + from) &&
      pieceOf(b, run.b + k) === pieceOf(b, run.b + from)
    if (goesOn) continue
    const [spanA, spanB] = [spanOf(a, run.a + from, run.a + k), spanOf(b, run.b + from, run.b + k)]
    passages.push({ a: spanA, b: spanB, words: k - from })
    from = k
  }
  return passages
}

/** The paragraph in which a word begins. */
function pieceOf({ pieces, places }: Body, word: number): Piece {
  const offset = places.starts[word] ?? 0
  let [low, high] = [0, pieces.length]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((pieces[middle]?.from ?? 0) <= offset) low = middle
    else high = middle
  }
  return pieces[low] ?? { from: 0, at: 0 }
}

function spanOf(body: Body, from: number, to: number): Span {
  const piece = pieceOf(body, from)
  const shift = piece.at - piece.from
  return { start: (body.places.starts[from] ?? 0) + shift, end: (body.places.ends[to - 1] ?? 0) + shift }
}
