import type { Span } from '@parallax/domain'
import type { Token, WithTokens } from '../document.ts'
import { isName } from './names-in-marks.ts'
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
  while (start > 0 && /["“”‘’'`«»„‟‚‹›＂]/.test(d.text[start - 1] ?? '')) start--
  while (end < d.text.length && /["“”‘’'«»‹›＂]/.test(d.text[end] ?? '')) end++
  // In French a space stands between the last word and its mark.
  if (/[^\S\n][»›]/.test(d.text.slice(end, end + 2))) end += 2
  return { start, end }
}

function unitsOf(words: Word[]): Unit[] {
  const units: Unit[] = []
  words.forEach((word, i) => {
    const last = words[i - 1]
    const crosses = last && last.run !== -1 && last.run === word.run
    if (last && (last.sentence === word.sentence || crosses)) (units.at(-1) as Unit).last = i + 1
    else units.push({ first: i, last: i + 1 })
  })
  return units
}

/** Each word with the run it stands in; both in order. */
function inRuns(words: Word[], runs: Run[]): Word[] {
  let at = 0
  return words.map((word) => {
    while ((runs[at]?.end ?? Infinity) <= word.start) at++
    const run = runs[at]
    return run && word.start >= run.start && word.end <= run.end ? { ...word, run: at } : word
  })
}

const known = new WeakMap<readonly Token[], Paragraph[]>()

/** The analysed text as paragraphs of tagged words with their quoted runs; tagged once for all stages. */
export function paragraphsOf(d: WithTokens): readonly Paragraph[] {
  const before = known.get(d.tokens)
  if (before) return before
  const paragraphs = tagParagraphs(d)
  known.set(d.tokens, paragraphs)
  return paragraphs
}

function tagParagraphs(d: WithTokens): Paragraph[] {
  let open = false
  const bySentence: Token[][] = d.sentences.map(() => [])
  for (const token of d.tokens) bySentence[token.sentence]?.push(token)
  return groups(d).flatMap((indices) => {
    const first = d.sentences[indices[0] ?? -1]
    const last = d.sentences[indices.at(-1) ?? -1]
    if (!first || !last) return []
    const span = extent(d, first, last)
    const text = d.text.slice(span.start, span.end)
    const runs = quotedRuns(text, 0, open)
      .filter((run) => !isName(text, run))
      .map((run) => ({ ...run, start: run.start + span.start, end: run.end + span.start }))
    open = runs.at(-1)?.closed === false
    const tagged = tagWords(
      d,
      indices.flatMap((i) => bySentence[i] ?? []),
    )
    const words = inRuns(tagged, runs)
    return [{ ...span, words, runs, units: unitsOf(words) }]
  })
}

/** Whether word `first` begins its sentence, but for a dash or a bracket. */
export function opensSentence({ words, units }: Paragraph, first: number): boolean {
  const unit = units.find((one) => one.first <= first && first < one.last)
  return (
    unit !== undefined &&
    (unit.first === first || (first - unit.first === 1 && words[unit.first]?.tag === 'PUNCT'))
  )
}
