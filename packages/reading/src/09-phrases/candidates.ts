import type { Span } from '@parallax/domain'
import { tagWords } from '../06-quotations/words.ts'
import type { Token, WithTone } from '../document.ts'
import { spanIndex } from '../span-index.ts'
import { isBare, isStopWord } from './words.ts'

/** A run of words that could be a phrase, at one place. */
export interface Candidate extends Span {
  /** Words folded to compare: lower case, plural's "s" off. */
  key: string
  words: string[]
  text: string
  headline: boolean
  /** Index of its sentence. */
  sentence: number
}

const LONGEST = 4
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[-'’.&](?=[\p{L}\p{N}]))*/gu
/** Between two words of one phrase stands a space and nothing else. */
const JOINED = /^[ \u00a0]$/

function fold(word: string): string {
  const lower = word.toLowerCase().replace(/’/g, "'").replace(/'s?$/, '')
  return lower.length > 4 ? lower.replace(/(?<=[^aiu])ies$/, 'y').replace(/(?<=[^su])s$/, '') : lower
}

interface Word extends Span {
  text: string
}

/** Parts of speech that a phrase is made of. */
const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|X|SYM)$/

/** Starts of the words of one sentence that cannot stand in a phrase: verbs, adverbs, pronouns. */
function verbal(d: WithTone, tokens: Token[]): Set<number> {
  return new Set(
    tagWords(d, tokens)
      .filter(({ tag, text }) => !NOMINAL.test(tag) && !/^\p{Lu}/u.test(text))
      .map(({ start }) => start),
  )
}

/** Runs of nouns and adjectives that no mark, function word or possessive parts. */
function runs(text: string, sentence: Span, excluded: Set<number>): Word[][] {
  const out: Word[][] = []
  let run: Word[] = []
  let end = -1
  for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + match.index
    const word = { start, end: start + match[0].length, text: match[0] }
    const joined = run.length > 0 && JOINED.test(text.slice(end, start))
    if (!joined && run.length > 0) {
      out.push(run)
      run = []
    }
    end = word.end
    if (isStopWord(match[0]) || excluded.has(start)) {
      if (run.length > 0) out.push(run)
      run = []
      continue
    }
    run.push(word)
    if (/['’]s$/.test(match[0])) {
      out.push(run)
      run = []
    }
  }
  if (run.length > 0) out.push(run)
  return out
}

const bare = (text: string) => text.replace(/['’]s$/, '')

function candidate(
  text: string,
  span: Span,
  words: string[],
  headline: boolean,
  sentence: number,
): Candidate {
  const form = bare(text.slice(span.start, span.end))
  const folded = words.map(fold)
  return {
    start: span.start,
    end: span.start + form.length,
    key: folded.join(' '),
    words: folded,
    text: form,
    headline,
    sentence,
  }
}

function fromRuns(d: WithTone, sentence: Span, tokens: Token[], headline: boolean, at: number): Candidate[] {
  return runs(d.text, sentence, verbal(d, tokens)).flatMap((run) => {
    const out: Candidate[] = []
    for (let i = 0; i < run.length; i++)
      for (let n = 1; n <= LONGEST && i + n <= run.length; n++) {
        const words = run.slice(i, i + n)
        const [first, last] = [words[0], words.at(-1)]
        if (!first || !last || isBare(words.map((word) => word.text))) continue
        const span = { start: first.start, end: last.end }
        out.push(
          candidate(
            d.text,
            span,
            words.map((word) => word.text),
            headline,
            at,
          ),
        )
      }
    return out
  })
}

/** Names whole, also where a function word stands in them: "New York", "Bank of England". */
function fromNames(d: WithTone, sentence: Span, headline: boolean, at: number): Candidate[] {
  return spanIndex(d.mentions)
    .overlapping(sentence)
    .filter(({ form, start, end }) => form === 'name' && start >= sentence.start && end <= sentence.end)
    .map((mention) => ({ mention, words: d.text.slice(mention.start, mention.end).match(WORD) ?? [] }))
    .filter(({ words }) => words.length > 1 && words.length <= LONGEST + 1 && words.some(isStopWord))
    .map(({ mention, words }) => candidate(d.text, mention, words, headline, at))
}

/** Every phrase of one to four words in headline and body. */
export function candidatesOf(d: WithTone): Candidate[] {
  const bySentence: Token[][] = d.sentences.map(() => [])
  for (const token of d.tokens) bySentence[token.sentence]?.push(token)
  return d.sentences.flatMap((sentence, at) => {
    const headline = d.blocks[sentence.block]?.role === 'headline'
    return [
      ...fromRuns(d, sentence, bySentence[at] ?? [], headline, at),
      ...fromNames(d, sentence, headline, at),
    ]
  })
}
