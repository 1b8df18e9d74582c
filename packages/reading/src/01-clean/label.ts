import type { BlockRole } from '@parallax/domain'
import { type Region, textOf } from './article-region.ts'
import type { Cue } from './cues/cue.ts'
import type { Headline } from './headline.ts'
import { fold, type Line } from './line.ts'
import { contentWords, overlap } from './vocabulary.ts'

/** What a line is, which rule says so, and in how many cases of the development pages that rule was right. */
export interface Label {
  role: BlockRole
  rule: string
  confidence: number
  /** What the rules said, where a person says otherwise. */
  engineRole?: BlockRole
}

const label = (role: BlockRole, rule: string, confidence: number): Label => ({ role, rule, confidence })

/** Gives every line its role: inside the article's region by what breaks its flow, outside by what pages consist of. */
export function labelLines(
  lines: readonly Line[],
  cues: readonly (Cue | null)[],
  region: Region | null,
  headline: Headline | null,
): Label[] {
  const titles = new Set(headline ? [fold(headline.text)] : [])
  return lines.map((line, i) => {
    if (headline?.line === i) return label('headline', headline.rule, headline.confidence)
    if (titles.has(fold(line.text))) return label('other', 'headline-again', 0.98)
    const cue = cues[i] ?? null
    if (!region) return furniture(line, cue)
    if (i < region.first) {
      return standfirst(lines, cues, i, region, headline) ?? furniture(line, cue)
    }
    if (i > region.last) return furniture(line, cue)
    return within(lines, cues, i)
  })
}

/** A line between the first and the last paragraph of the article. */
function within(lines: readonly Line[], cues: readonly (Cue | null)[], i: number): Label {
  const line = lines[i] as Line
  const cue = cues[i]
  if (cue) return label(cue.role, cue.rule, 0.95)
  const { markup } = line
  if (markup?.role && !isArticleProse(line)) return label(markup.role, 'markup', 0.9)
  if (line.copies > 1 && !(line.hasSentence && line.words >= 8)) return label('other', 'repeated', 0.75)
  if (markup?.inArticle === false && !isMissedProse(line)) return label('other', 'outside-article', 0.65)
  if (line.hasSentence && !(line.ending === 'cut' && afterOpenLine(lines, i))) {
    return label('body', 'article-run', line.words >= 12 ? 0.95 : 0.75)
  }
  if (markup && markup.linked > 0.8) return label('teaser', 'link-line', 0.8)
  if (markup?.inArticle && LISTED.has(markup.element)) return label('body', 'in-article', 0.7)
  if (line.ending === 'cut') return label('teaser', 'cut-off', 0.8)
  if (creditFollows(cues, i)) return label('caption', 'before-credit', 0.5)
  return openLine(lines, cues, i)
}

/** Elements whose lines, where the markup counts them to the article and they are no links, belong to the text: list items, table cells, subheadings. */
const LISTED = new Set(['li', 'tr', 'h2', 'h3', 'h4', 'blockquote', 'dd', 'dt'])

/** Prose that the markup counts to the article, whatever class stands around it: classes are named for layout as often as for meaning. */
function isArticleProse({ markup, hasSentence, words }: Line): boolean {
  return Boolean(markup?.inArticle) && markup?.role !== 'caption' && hasSentence && words >= 20
}

/** A paragraph of running text without links between the article's own: markup leaves some out. */
function isMissedProse({ markup, hasSentence, ending, words }: Line): boolean {
  return hasSentence && ending !== 'cut' && words >= 12 && (markup?.linked ?? 0) < 0.4
}

/** A short line without a sentence end: a subheading or a quoted line between paragraphs, else something laid in. */
function openLine(lines: readonly Line[], cues: readonly (Cue | null)[], i: number): Label {
  const isProse = (at: number) => Boolean(lines[at]?.hasSentence) && !cues[at]
  const line = lines[i] as Line
  if (!/\p{L}{2}/u.test(line.text)) return label('other', 'no-words', 0.8)
  // Subheadings in capitals are short; a whole headline in capitals leads to another story.
  if (line.words >= 7 && line.text === line.text.toUpperCase()) return label('teaser', 'capitals', 0.9)
  if (line.ending === 'colon') return label('body', 'introduces', 0.8)
  if (isProse(i + 1) && (isProse(i - 1) || line.words <= 12)) return label('body', 'subheading', 0.7)
  if (line.markup?.inArticle) return label('body', 'in-article', 0.7)
  return label('other', 'laid-in', 0.7)
}

function afterOpenLine(lines: readonly Line[], i: number): boolean {
  const before = lines[i - 1]
  return before !== undefined && !before.hasSentence && before.words > 2
}

function creditFollows(cues: readonly (Cue | null)[], i: number): boolean {
  return cues[i + 1]?.rule === 'photo-credit'
}

const STANDFIRST_LINES = 8
const STANDFIRST_WORDS = { least: 7, most: 60 } as const

/** The sentence under the headline that says what the article is about, before byline, picture and text. */
function standfirst(
  lines: readonly Line[],
  cues: readonly (Cue | null)[],
  i: number,
  region: Region,
  headline: Headline | null,
): Label | null {
  const line = lines[i] as Line
  if (!headline || cues[i] || i < headline.line || i < region.first - STANDFIRST_LINES) return null
  if (line.words < STANDFIRST_WORDS.least || line.words > STANDFIRST_WORDS.most || line.copies > 1)
    return null
  if (line.markup && (line.markup.role || line.markup.linked > 0.5)) return null
  if (creditFollows(cues, i) || line.ending === 'cut') return null
  const lead = contentWords(textOf(lines, region))
  const shared = overlap(contentWords(line.text), lead)
  const directly = i === headline.line + 1
  if (line.hasSentence ? shared >= 0.3 : directly && shared >= 0.4) return label('body', 'standfirst', 0.8)
  return null
}

/** A line outside the article. */
function furniture(line: Line, cue: Cue | null): Label {
  if (cue) return label(cue.role, cue.rule, 0.98)
  if (line.markup?.role) return label(line.markup.role, 'markup', 0.9)
  if (line.ending === 'cut' && line.words > 3) return label('teaser', 'cut-off', 0.97)
  const isStatement = line.words >= 5 || (line.words === 4 && /\s\p{Ll}/u.test(line.text))
  if (isStatement) return label('teaser', 'outside-article', 0.9)
  return label('navigation', 'short-line', 0.97)
}
