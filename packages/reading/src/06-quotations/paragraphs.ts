import type { Span } from '@parallax/domain'
import type { Token, WithTokens } from '../document.ts'
import { quotedRuns, type Run } from './quoted-runs.ts'
import { tagWords, type Word } from './words.ts'

/** Sentences that no quoted run crosses: `words[first]` to `words[last − 1]`. */
export interface Unit {
  first: number
  last: number
}

export interface Paragraph extends Span {
  words: Word[]
  runs: Run[]
  units: Unit[]
}

const BREAK = /\n\s*\n/
/** A longer stretch is no paragraph; quotations are looked for from each of its marks at all of its words. */
const LONGEST = 10_000

/** Groups of sentence indices that stand in one block without a blank line between them. */
function groups(d: WithTokens): number[][] {
  const out: number[][] = []
  let began = 0
  d.sentences.forEach((sentence, i) => {
    const last = d.sentences[i - 1]
    const same =
      last &&
      last.block === sentence.block &&
      sentence.end - began <= LONGEST &&
      !BREAK.test(d.text.slice(last.end, sentence.start))
    if (same) out.at(-1)?.push(i)
    else {
      out.push([i])
      began = sentence.start
    }
  })
  return out
}

/** Quotation marks that the sentence splitter may have left outside belong to the paragraph. */
function extent(d: WithTokens, first: Span, last: Span): Span {
  let { start } = first
  let { end } = last
  while (start > 0 && /["“”‘’'`«„]/.test(d.text[start - 1] ?? '')) start--
  while (end < d.text.length && /["“”‘’'»]/.test(d.text[end] ?? '')) end++
  return { start, end }
}

function unitsOf(words: Word[], runs: Run[]): Unit[] {
  const units: Unit[] = []
  words.forEach((word, i) => {
    const last = words[i - 1]
    const crosses = last && runs.some((run) => run.start <= last.start && word.end <= run.end)
    if (last && (last.sentence === word.sentence || crosses)) (units.at(-1) as Unit).last = i + 1
    else units.push({ first: i, last: i + 1 })
  })
  return units
}

/** The analysed text as paragraphs of tagged words with their quoted runs. */
export function paragraphsOf(d: WithTokens): Paragraph[] {
  const bySentence: Token[][] = d.sentences.map(() => [])
  for (const token of d.tokens) bySentence[token.sentence]?.push(token)
  return groups(d).flatMap((indices) => {
    const first = d.sentences[indices[0] ?? -1]
    const last = d.sentences[indices.at(-1) ?? -1]
    if (!first || !last) return []
    const span = extent(d, first, last)
    const runs = quotedRuns(d.text.slice(span.start, span.end), span.start)
    const words = tagWords(
      d,
      indices.flatMap((i) => bySentence[i] ?? []),
    ).map((word) => ({
      ...word,
      run: runs.findIndex((run) => word.start >= run.start && word.end <= run.end),
    }))
    return [{ ...span, words, runs, units: unitsOf(words, runs) }]
  })
}
