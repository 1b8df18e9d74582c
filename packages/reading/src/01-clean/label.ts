import type { BlockRole } from '@parallax/domain'
import { findBiography } from './closing.ts'
import type { Cue } from './cues/cue.ts'
import { ESTIMATE } from './estimate.ts'
import type { Headline } from './headline.ts'
import { fold, type Line } from './line.ts'
import { findListed } from './listed-stories.ts'
import { findItems } from './lists.ts'
import type { Region } from './region.ts'
import { findRepetitions } from './repetition.ts'
import { findStandfirst } from './standfirst.ts'

/** What a line is, which rule says so, and how sure that rule is. */
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
  const title = headline ? fold(headline.text) : null
  const told = region ? tellApart(lines, cues, region, headline) : new Map<number, Label>()
  return lines.map((line, i) => {
    if (headline?.line === i) return label('headline', headline.rule, headline.confidence)
    if (title && line.folded === title) return label('other', 'headline-again', ESTIMATE.sure)
    const cue = cues[i] ?? null
    const known = told.get(i)
    if (known) return known
    const isInside = region && i >= Math.max(region.first, headline?.line ?? 0) && i <= region.last
    return isInside ? within(lines, cues, i) : furniture(line, cue)
  })
}

/** What only the article as a whole tells: standfirst, repetitions, teasers under a heading, the author's biography. */
function tellApart(
  lines: readonly Line[],
  cues: readonly (Cue | null)[],
  region: Region,
  headline: Headline | null,
): Map<number, Label> {
  const told = new Map<number, Label>()
  for (const i of findStandfirst(lines, cues, region, headline))
    told.set(i, label('body', 'standfirst', ESTIMATE.likely))
  for (const [i, repetition] of findRepetitions(lines, cues, region))
    told.set(i, label(repetition === 'alt-text' ? 'caption' : 'other', repetition, ESTIMATE.likely))
  for (const i of findItems(lines, cues, region)) told.set(i, label('body', 'list-item', ESTIMATE.fair))
  for (const i of findListed(lines, cues, region))
    told.set(i, label('teaser', 'under-heading', ESTIMATE.likely))
  for (const i of findBiography(lines, cues, region))
    told.set(i, label('other', 'biography', ESTIMATE.likely))
  return told
}

/** A line between the first and the last paragraph of the article. */
function within(lines: readonly Line[], cues: readonly (Cue | null)[], i: number): Label {
  const line = lines[i] as Line
  const cue = cues[i]
  if (cue) return label(cue.role, cue.rule, ESTIMATE.sure)
  if (cues[i + 1]?.rule === 'post-signature') return label('other', 'embedded-post', ESTIMATE.likely)
  if (cues[i + 1]?.rule === 'credit-alone' && line.words <= CAPTION_WORDS)
    return label('caption', 'before-credit', ESTIMATE.likely)
  const { markup } = line
  if (markup?.role && !isArticleProse(line)) return label(markup.role, 'markup', ESTIMATE.likely)
  if (line.copies > 1 && !(line.hasSentence && line.words >= 8) && !isListed(line))
    return label('other', 'repeated', ESTIMATE.fair)
  if (line.ending === 'open' && isItem(lines, cues, i)) return label('body', 'list-item', ESTIMATE.fair)
  if (markup?.inArticle === false) return label('other', 'outside-article', ESTIMATE.fair)
  if (line.hasSentence && !(line.ending === 'cut' && afterOpenLine(lines, i))) {
    return label('body', 'article-run', line.words >= 12 ? ESTIMATE.sure : ESTIMATE.fair)
  }
  if (markup && markup.linked > 0.8) return label('teaser', 'link-line', ESTIMATE.likely)
  if (markup?.inArticle && LISTED.has(markup.element)) return label('body', 'in-article', ESTIMATE.fair)
  if (line.ending === 'cut') return label('teaser', 'cut-off', ESTIMATE.likely)
  if (creditFollows(cues, i)) return label('caption', 'before-credit', ESTIMATE.doubtful)
  return openLine(lines, cues, i)
}

const CAPTION_WORDS = 60

/** Elements whose lines, where the markup counts them to the article and they are no links, belong to the text: list items, table cells, subheadings. */
const LISTED = new Set(['p', 'pre', 'li', 'tr', 'h2', 'h3', 'h4', 'blockquote', 'dd', 'dt'])

/** Prose that the markup counts to the article, whatever class stands around it: classes are named for layout as often as for meaning. */
function isArticleProse({ markup, hasSentence, words }: Line): boolean {
  return Boolean(markup?.inArticle) && markup?.role !== 'caption' && hasSentence && words >= 20
}

/** Subheadings of a ticker stand in its summary too, and lists repeat themselves. */
function isListed({ markup, words }: Line): boolean {
  return markup?.inArticle === true && words >= 4 && markup.linked < 0.5 && LISTED.has(markup.element)
}

const ITEM = /^(?:[•●▪◦‣*–—-]|\d{1,2}[.)]|\(?[a-z]\))\s{1,3}\p{L}|;(?:\s(?:and|or))?$/u
/** How far above an item the colon may stand that introduces its list. */
const LIST_REACH = 30

/** An item by its own bullet or semicolon, or one of the lines that a colon introduces. */
function isItem(lines: readonly Line[], cues: readonly (Cue | null)[], i: number): boolean {
  const line = lines[i] as Line
  if (!/\p{L}{2}/u.test(line.text)) return false
  if (line.words >= 3 && ITEM.test(line.text)) return true
  for (let at = i - 1; at >= i - LIST_REACH; at--) {
    const above = lines[at]
    if (!above || cues[at] || above.copies > 1) return false
    if (above.ending === 'colon') return above.words >= 4
    if (above.ending !== 'open') return false
  }
  return false
}

/** A short line without a sentence end: a subheading or a quoted line between paragraphs, else something laid in. */
function openLine(lines: readonly Line[], cues: readonly (Cue | null)[], i: number): Label {
  const isProse = (at: number) => Boolean(lines[at]?.hasSentence) && !cues[at]
  const line = lines[i] as Line
  if (!/\p{L}{2}/u.test(line.text)) return label('other', 'no-words', ESTIMATE.likely)
  // Subheadings in capitals are short; a whole headline in capitals leads to another story.
  if (line.words >= 7 && line.text === line.text.toUpperCase())
    return label('teaser', 'capitals', ESTIMATE.likely)
  if (line.ending === 'colon') return label('body', 'introduces', ESTIMATE.likely)
  if (isProse(i + 1) && (isProse(i - 1) || line.words <= 12))
    return label('body', 'subheading', ESTIMATE.fair)
  if (line.markup?.inArticle) return label('body', 'in-article', ESTIMATE.fair)
  return label('other', 'laid-in', ESTIMATE.fair)
}

function afterOpenLine(lines: readonly Line[], i: number): boolean {
  const before = lines[i - 1]
  return before !== undefined && !before.hasSentence && before.words > 2
}

function creditFollows(cues: readonly (Cue | null)[], i: number): boolean {
  return cues[i + 1]?.rule === 'photo-credit'
}

/** A line outside the article. */
function furniture(line: Line, cue: Cue | null): Label {
  if (cue) return label(cue.role, cue.rule, ESTIMATE.sure)
  if (line.markup?.role) return label(line.markup.role, 'markup', ESTIMATE.likely)
  if (line.ending === 'cut' && line.words > 3) return label('teaser', 'cut-off', ESTIMATE.sure)
  const isStatement = line.words >= 5 || (line.words === 4 && /\s\p{Ll}/u.test(line.text))
  if (isStatement) return label('teaser', 'outside-article', ESTIMATE.likely)
  return label('navigation', 'short-line', ESTIMATE.sure)
}
