import type { Cue } from './cues/cue.ts'
import type { Line } from './line.ts'
import { listAlone, withList } from './lists.ts'
import type { Region } from './region.ts'
import { contentWords, overlap } from './vocabulary.ts'

/**
 * Weights in words of running text, set by hand: a line of n words of prose speaks for an article with n − PROSE,
 * and a line of furniture against it as much as so many words of prose are needed to read on across it.
 */
const WEIGHT = {
  PROSE: 10,
  LONGEST_PROSE: 60,
  SHORT_PROSE: -4,
  OPEN: -7,
  CUT: -12,
  COPY: -12,
  CUE: -6,
  CAPTION: -3,
  POST: -1,
  STOP: -28,
  COMMENTS: -60,
  LEGAL: -40,
  DATELINE: 25,
  AFTER_METADATA: 20,
  IN_ARTICLE: 8,
  OUT_OF_ARTICLE: -8,
  LINKED: -14,
} as const

/** Lines in a row that are not prose: the k-th costs 1 / (1 + GAP_DECAY · (k − 1)) of its weight. */
const GAP_DECAY = 0.25
/** Share of common content words below which, and above which, a paragraph elsewhere is of another or of this article. */
const STRANGE = 0.05
const AKIN = 0.2
/** What the markup counts to the article counts as the article's going on if it is prose and not too far off. */
const READABLE_WORDS = 12
const READABLE_GAP = 30
/** Prose stands at most so many lines under the first byline or date of the page. */
const METADATA_REACH = 8
/** Headline and excerpt under a heading such as "Video". */
const PROMOTED = 2

/** Texts of so many lines at most can be a flash, whose sentences have so many words at least. */
const FLASH_LINES = 4
const FLASH_WORDS = 3

/** Posts from elsewhere stand in articles and hardly anywhere else. */
const POSTS = new Set(['post-signature', 'embedded-post'])

/** "MOSCOW, May 8 (Reuters) -", "WASHINGTON (AP) —": how agencies begin a report. */
const AGENCY_DATELINE =
  /^\p{Lu}[\p{L} .,'’/-]{2,50}?(?:,? \p{L}+\.? \d{1,2}(?:, \d{4})?)?,? ?\([\p{L} .&/-]{2,40}\)\s*[-–—:]/u

/**
 * Finds the run of lines that speaks most strongly for an article (the maximal-sum run, Kadane's algorithm): once by
 * form alone, then again knowing that run's vocabulary, so that the article is followed across furniture laid into it
 * and excerpts of other stories after it do not prolong it.
 */
export function findRegion(lines: readonly Line[], cues: readonly (Cue | null)[]): Region | null {
  const opening = openingLine(lines, cues)
  const pulls = lines.map(
    (line, i) =>
      (cues[i + 1]?.rule === 'post-signature' ? WEIGHT.POST : pullOf(line, cues[i] ?? null)) +
      (i === opening ? WEIGHT.AFTER_METADATA : 0),
  )
  const draft = bestRun(pulls)
  if (!draft) return shortReport(lines, cues) ?? listAlone(lines, cues)
  const core = contentWords(textOf(lines, draft))
  const informed = pulls.map((pull, i) => {
    if (pull <= 0 || (i >= draft.first && i <= draft.last)) return pull
    const shared = overlap(contentWords(lines[i]?.text ?? ''), core)
    return pull * Math.min(1, Math.max(0, (shared - STRANGE) / (AKIN - STRANGE)))
  })
  const run = bestRun(damped(informed, cues)) ?? draft
  return withReadable(withList(run, lines, cues), lines, cues)
}

/** A flash of a sentence or two is too little to outweigh anything; where hardly more was received, it is the article. */
function shortReport(lines: readonly Line[], cues: readonly (Cue | null)[]): Region | null {
  if (lines.length > FLASH_LINES) return null
  const isSentence = ({ ending, words, markup }: Line, i: number) =>
    ending === 'sentence' && words >= FLASH_WORDS && !cues[i] && !markup?.role
  const first = lines.findIndex(isSentence)
  return first < 0 ? null : { first, last: lines.findLastIndex(isSentence) }
}

/** In HTML the run goes on over what is laid in to the next prose that the markup counts to the article, but never into the comments. */
function withReadable(run: Region, lines: readonly Line[], cues: readonly (Cue | null)[]): Region {
  const readable = (i: number) => {
    const line = lines[i]
    return Boolean(line?.markup?.inArticle && line.hasSentence && line.words >= READABLE_WORDS && !cues[i])
  }
  const isEnd = (i: number) => i < 0 || i >= lines.length || cues[i]?.rule === 'comments'
  let { first, last } = run
  for (let i = first - 1; i >= first - READABLE_GAP && !isEnd(i); i--) if (readable(i)) first = i
  for (let i = last + 1; i <= last + READABLE_GAP && !isEnd(i); i++) if (readable(i)) last = i
  return { first, last }
}

/** The text of a run of lines. */
export function textOf(lines: readonly Line[], { first, last }: Region): string {
  return lines
    .slice(first, last + 1)
    .map((line) => line.text)
    .join('\n')
}

/** The first paragraph under the page's first byline or date: where articles begin. */
function openingLine(lines: readonly Line[], cues: readonly (Cue | null)[]): number {
  const metadata = cues.findIndex((cue) => cue?.role === 'byline' || cue?.role === 'timestamp')
  if (metadata < 0) return -1
  for (let i = metadata + 1; i <= metadata + METADATA_REACH; i++) {
    const line = lines[i]
    // What stands under "Video" or "Related" opens no article.
    if (cues[i]?.stop && cues[i]?.role === 'teaser') i += PROMOTED
    else if (line && !cues[i] && line.hasSentence && line.words >= 12) return i
  }
  return -1
}

function damped(pulls: readonly number[], cues: readonly (Cue | null)[]): number[] {
  let row = 0
  return pulls.map((pull, i) => {
    row = pull < 0 ? row + 1 : 0
    return pull < 0 && !cues[i]?.stop ? pull / (1 + GAP_DECAY * (row - 1)) : pull
  })
}

function pullOf(line: Line, cue: Cue | null): number {
  return formPull(line, cue) + markupPull(line)
}

function formPull(line: Line, cue: Cue | null): number {
  if (cue) return cuePull(cue)
  if (line.copies > 1) return Math.max(WEIGHT.OPEN, WEIGHT.COPY / line.copies)
  if (line.ending === 'cut' && line.words > 8) return WEIGHT.CUT
  if (!line.hasSentence && line.ending !== 'colon') return WEIGHT.OPEN
  const prose = Math.max(WEIGHT.SHORT_PROSE, Math.min(line.words, WEIGHT.LONGEST_PROSE) - WEIGHT.PROSE)
  return AGENCY_DATELINE.test(line.text) ? prose + WEIGHT.DATELINE : prose
}

function cuePull(cue: Cue): number {
  if (cue.rule === 'comments') return WEIGHT.COMMENTS
  if (cue.rule === 'cookies') return WEIGHT.LEGAL
  if (cue.stop) return WEIGHT.STOP
  if (POSTS.has(cue.rule)) return WEIGHT.POST
  return cue.role === 'caption' ? WEIGHT.CAPTION : WEIGHT.CUE
}

function markupPull({ markup, words }: Line): number {
  if (!markup) return 0
  const place = markup.inArticle === null ? 0 : markup.inArticle ? WEIGHT.IN_ARTICLE : WEIGHT.OUT_OF_ARTICLE
  const linked = markup.linked > 0.6 && words > 3 ? WEIGHT.LINKED : 0
  return place + linked
}

/** The run with the greatest sum, or null where nothing is positive. */
function bestRun(values: readonly number[]): Region | null {
  let best: Region | null = null
  let most = 0
  let sum = 0
  let first = 0
  values.forEach((value, i) => {
    if (sum <= 0) {
      sum = 0
      first = i
    }
    sum += value
    if (sum > most) {
      most = sum
      best = { first, last: i }
    }
  })
  return best
}
