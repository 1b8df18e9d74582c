import type { ArticleInput, Byline, Moment, Publisher, Title } from '@parallax/domain'
import type { Cleaned } from '../document.ts'
import { accept, requireWords } from './accept.ts'
import { findRegion, type Region } from './article-region.ts'
import { toBlocks } from './blocks.ts'
import { findBylines } from './bylines.ts'
import { cueOf } from './cues.ts'
import { findDateline } from './dateline.ts'
import { type Dates, findDates, givenMoment, metadataMoment } from './dates/find-dates.ts'
import { CLAIMED, findHeadline, type Headline } from './headline.ts'
import type { Metadata } from './html/metadata.ts'
import { readPage } from './html/page.ts'
import { type Label, labelLines } from './label.ts'
import { findLanguage } from './language.ts'
import { fold, type Line, splitLines } from './line.ts'
import { agencyAmong, agencyOf, findAgency, partsOfCredit } from './publishers/agency.ts'
import { findOutlet, outletFromMetadata, writesMonthFirst } from './publishers/outlet.ts'

/** An article's lines and what has been found about them on the way. */
interface Reading {
  text: string
  lines: Line[]
  metadata: Metadata | null
  region: Region | null
  headline: Headline | null
  labels: Label[]
}

/**
 * Labels the blocks of an article as it was received and finds headline, outlet, agency, bylines, dateline and dates, each
 * with where it stands and the rule that found it. What the caller gives is trusted; what nothing says stays null.
 * @throws Failure EMPTY, BINARY, TOO_LARGE, NOT_AN_ARTICLE
 */
export function clean(input: ArticleInput): Cleaned {
  const source = accept(input)
  const reading = input.clean ? readClean(input, source) : readRaw(input, source)
  const { text, lines, labels, region, metadata } = reading
  const title = titleOf(input, reading)
  const outlet = outletOf(input, reading)
  const dates = datesOf(input, reading, outlet)
  const { language, english } = findLanguage(analysedText(reading), input.language)
  return {
    input,
    text,
    language,
    analysed: english,
    blocks: toBlocks(text.length, lines, labels),
    title,
    outlet,
    agency: findAgency(lines, labels, region) ?? agencyAmong(metadata?.authors ?? []),
    bylines: bylinesOf(reading, outlet),
    dateline: findDateline(lines, labels),
    published: dates.published,
    updated: dates.updated,
  }
}

/** A page's text or HTML, furniture and all. */
function readRaw(input: ArticleInput, source: string): Reading {
  const page = input.html === undefined ? null : readPage(source)
  const text = page?.text ?? source
  const lines = page?.lines ?? splitLines(text)
  const metadata = page?.metadata ?? null
  const cues = lines.map(cueOf)
  const region = findRegion(lines, cues)
  const claimed = [...(input.title ? [input.title] : []), ...(metadata?.titles ?? [])]
  const found = findHeadline(lines, cues, region, claimed)
  // Where the caller names the title, no other line is taken for it.
  const headline = input.title && found?.rule !== CLAIMED ? null : found
  return { text, lines, metadata, region, headline, labels: labelLines(lines, cues, region, headline) }
}

/** An article's body alone, as the caller says: every paragraph is body. */
function readClean(input: ArticleInput, source: string): Reading {
  const page = input.html === undefined ? null : readPage(source)
  const text = page?.text ?? source
  requireWords(text)
  const lines = page?.lines ?? splitLines(text)
  const labels = lines.map((): Label => ({ role: 'body', rule: 'given', confidence: 1 }))
  const region = { first: 0, last: lines.length - 1 }
  return { text, lines, metadata: page?.metadata ?? null, region, headline: null, labels }
}

function titleOf(input: ArticleInput, { headline, lines, metadata }: Reading): Title | null {
  const line = headline ? lines[headline.line] : undefined
  if (input.title) {
    return { text: input.title, start: line?.start ?? 0, end: line?.end ?? 0, confidence: 1, rule: 'given' }
  }
  if (headline && line) {
    return {
      text: headline.text,
      start: line.start,
      end: line.end,
      confidence: headline.confidence,
      rule: headline.rule,
    }
  }
  // Named in the page's head alone: there is no place in the text to point at.
  const claimed = metadata?.titles[0]
  return claimed ? { text: claimed, start: 0, end: 0, confidence: 0.75, rule: 'metadata' } : null
}

function outletOf(input: ArticleInput, { lines, labels, metadata }: Reading): Publisher | null {
  const found = outletFromMetadata(metadata, input.url)
  if (input.outlet) return { name: input.outlet, domain: found?.domain ?? null, confidence: 1, rule: 'given' }
  return found ?? (input.clean ? null : findOutlet(lines, labels))
}

function datesOf(input: ArticleInput, reading: Reading, outlet: Publisher | null): Dates {
  const { lines, labels, region, metadata } = reading
  const furniture = lines
    .filter((_, i) => labels[i]?.role !== 'body')
    .map((line) => line.text)
    .join('\n')
  const found = input.clean
    ? { published: null, updated: null }
    : findDates(lines, labels, region, { furniture, monthFirst: writesMonthFirst(outlet) })
  const given = input.publishedAt ? givenMoment(input.publishedAt, 'given', 1) : null
  return {
    published: given ?? withPlace(metadata ? metadataMoment(metadata.published) : null, found.published),
    updated: withPlace(metadata ? metadataMoment(metadata.updated) : null, found.updated),
  }
}

/** The head's moment, shown where the page prints the same day; else what the page prints. */
function withPlace(claimed: Moment | null, shown: Moment | null): Moment | null {
  if (!claimed) return shown
  if (!shown || shown.start === undefined || shown.end === undefined) return claimed
  const sameDay = shown.value.slice(0, 10) === claimed.value.slice(0, 10)
  return sameDay ? { ...claimed, start: shown.start, end: shown.end } : claimed
}

function bylinesOf({ lines, labels, region, metadata }: Reading, outlet: Publisher | null): Byline[] {
  const isPerson = (name: string) => !agencyOf(name) && fold(name) !== fold(outlet?.name ?? '')
  const credits = metadata?.authors ?? []
  const named = credits.flatMap((credit) =>
    partsOfCredit(credit).every(isPerson) ? [credit] : partsOfCredit(credit).filter(isPerson),
  )
  if (named.length > 0)
    return [...new Set(named)].map((name) => ({ name, confidence: 0.95, rule: 'metadata' }))
  return findBylines(lines, labels, region).filter(({ name }) => isPerson(name))
}

/** Headline and body, which decide the language; all of it where nothing is. */
function analysedText({ text, lines, labels }: Reading): string {
  const analysed = lines.filter((_, i) => labels[i]?.role === 'body' || labels[i]?.role === 'headline')
  return analysed.length > 0 ? analysed.map((line) => line.text).join('\n') : text
}
