import type { Page } from '@parallax/domain'
import type { Label } from './label.ts'
import type { LabelledPage } from './labelled-page.ts'
import type { Line } from './line.ts'

/** Entries of a live blog: with a word from the page's head few are enough, without one a row of them. */
const ENTRIES = { stated: 2, shown: 5 } as const
const STAMP_WORDS = 6
const PROSE_WORDS = 10
const CLOCK =
  /(?<![$€£.,\d])(?:[01]?\d|2[0-3])[:.][0-5]\d(?![.,]?\d)|\b\d{1,2}\s?[ap]\.?m\b|\b\d{1,2}\s?(?:m|h|mins?|minutes?|hrs?|hours?)\s+ago\b/i
const BARE_CLOCK = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/i
/** "3 of 12", "Photo 3/12": the numbers that galleries put to their pictures. */
const SLIDE = /^(?:(?:photo|image|picture|slide)\s{1,3})?(\d{1,3})\s{0,2}(?:of|\/)\s{0,2}(\d{1,3})$/i
const SLIDES = 4
const CAPTION_WORDS = 6

/** What kind of page it is, where it is another than one article with its text: a live blog or a picture gallery. */
export function kindOf(page: LabelledPage): Page | null {
  const entries = stampedEntries(page)
  const first = entries[0]
  const at = first ? { start: first.start, end: first.end } : {}
  if (page.statements?.liveBlog && entries.length >= ENTRIES.stated) {
    return { kind: 'live-blog', ...at, rule: 'json-ld', confidence: 0.95 }
  }
  if (entries.length >= ENTRIES.shown) {
    return { kind: 'live-blog', ...at, rule: 'stamped-entries', confidence: 0.8 }
  }
  return galleryOf(page)
}

/**
 * Stamps with a clock time, each its own, that running text follows before the next: entries, where most of the page's running
 * text stands under them. Comments and teasers have stamps too, of days: outside the article's region, which may be one entry
 * where entries are short, only bare clock times count.
 */
function stampedEntries({ lines, labels, region }: LabelledPage): Line[] {
  const entries = new Map<string, Line>()
  let stamp: Line | null = null
  let under = 0
  let all = 0
  lines.forEach((line, i) => {
    const isOfArticle = region !== null && i >= region.first - 2 && i <= region.last
    if (isStamp(line, labels[i] as Label)) stamp = isOfArticle || BARE_CLOCK.test(line.text) ? line : null
    if (!isProse(line) || labels[i]?.role === 'form') return
    all += line.words
    if (!stamp) return
    under += line.words
    entries.set(stamp.text, stamp)
  })
  return under * 2 >= all ? [...entries.values()] : []
}

function isProse({ words, hasSentence, ending, markup }: Line): boolean {
  return (
    hasSentence && ending !== 'cut' && words >= PROSE_WORDS && !markup?.role && (markup?.linked ?? 0) < 0.5
  )
}

function isStamp({ text, words }: Line, { role }: Label): boolean {
  return words <= STAMP_WORDS && role !== 'caption' && role !== 'headline' && CLOCK.test(text)
}

function galleryOf(page: LabelledPage): Page | null {
  const slides = slidesOf(page.lines)
  const first = slides[0]
  if (first && slides.length >= SLIDES) {
    return { kind: 'gallery', start: first.start, end: first.end, rule: 'numbered-pictures', confidence: 0.8 }
  }
  const captions = page.lines.filter((line, i) => isCaptionText(line, page.labels[i] as Label))
  const captioned = captions.reduce((sum, { words }) => sum + words, 0)
  const written = page.lines.reduce(
    (sum, { words }, i) => (page.labels[i]?.role === 'body' ? sum + words : sum),
    0,
  )
  if (captions.length < SLIDES || captioned < written * (page.statements?.gallery ? 0.5 : 2)) return null
  const [caption] = captions as [Line]
  const rule = page.statements?.gallery ? 'json-ld' : 'captions-outweigh-text'
  return { kind: 'gallery', start: caption.start, end: caption.end, rule, confidence: 0.75 }
}

/** Lines "1 of n", "2 of n" … with the same n. */
function slidesOf(lines: readonly Line[]): Line[] {
  const groups = new Map<string, Map<string, Line>>()
  for (const line of lines) {
    const [, number, of] = SLIDE.exec(line.text) ?? []
    if (!number || !of || Number(number) > Number(of)) continue
    const group = groups.get(of) ?? new Map<string, Line>()
    groups.set(of, group)
    group.set(number, line)
  }
  return [...groups.values()].map((group) => [...group.values()]).sort((a, b) => b.length - a.length)[0] ?? []
}

function isCaptionText({ words, hasSentence }: Line, { role }: Label): boolean {
  return role === 'caption' && hasSentence && words >= CAPTION_WORDS
}

/** In a gallery the captions are the text: sentences among them are body. */
export function withGalleryText(page: LabelledPage, kind: Page | null): LabelledPage {
  if (kind?.kind !== 'gallery') return page
  const labels = page.labels.map((label, i) =>
    isCaptionText(page.lines[i] as Line, label)
      ? ({ role: 'body', rule: 'gallery-caption', confidence: 0.7 } as const)
      : label,
  )
  return { ...page, labels }
}
