import type { CopyResolver, SharedWords } from '@parallax/domain'
import type { Paragraph, StoredBody } from './bodies.ts'

/** A passage that stands in two articles, in UTF-16 code units of the text of each, and how many words it has. */
export interface Passage {
  start: number
  end: number
  otherStart: number
  otherEnd: number
  words: number
}

/** A body with the places of its words. */
export interface WordedBody extends Pick<StoredBody, 'paragraphs'>, ReturnType<CopyResolver['wordsOf']> {}

/** The runs as passages of the two texts, none of which goes over from one paragraph to the next in either. */
export function passagesOf(runs: SharedWords['runs'], a: WordedBody, b: WordedBody): Passage[] {
  const passages: Passage[] = []
  for (const run of runs) {
    let from = 0
    for (let k = 1; k <= run.length; k++) {
      const [hereA, hereB] = [paragraphAt(a, run.a + from), paragraphAt(b, run.b + from)]
      const goesOn =
        k < run.length && paragraphAt(a, run.a + k) === hereA && paragraphAt(b, run.b + k) === hereB
      if (goesOn || !hereA || !hereB) continue
      const [start, end] = place(a, hereA, run.a + from, run.a + k)
      const [otherStart, otherEnd] = place(b, hereB, run.b + from, run.b + k)
      passages.push({ start, end, otherStart, otherEnd, words: k - from })
      from = k
    }
  }
  return passages
}

export const turned = (passages: readonly Passage[]): Passage[] =>
  passages
    .map(({ start, end, otherStart, otherEnd, words }) => ({
      ...{ start: otherStart, end: otherEnd, otherStart: start, otherEnd: end, words },
    }))
    .sort((x, y) => x.start - y.start)

/** The paragraph in which a word begins. */
function paragraphAt({ paragraphs, starts }: WordedBody, word: number): Paragraph | undefined {
  const offset = starts[word] ?? 0
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return paragraphs[low]
}

function place({ starts, ends }: WordedBody, { start, at }: Paragraph, from: number, to: number) {
  return [at + (starts[from] ?? 0) - start, at + (ends[to - 1] ?? 0) - start] as const
}
