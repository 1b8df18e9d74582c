import type { ArticleInput, ReadingOptions } from '@parallax/domain'
import type { Cleaned } from '../document.ts'
import { accept, requireWords } from './accept.ts'
import { findRegion } from './article-region.ts'
import { toBlocks } from './blocks.ts'
import { claimedHeadline } from './claimed-headline.ts'
import { applyCorrections } from './corrections.ts'
import { cuesOf } from './cues/find-cue.ts'
import { withDetailRoles } from './detail-roles.ts'
import { findDetails } from './details.ts'
import { CLAIMED, findHeadline } from './headline.ts'
import { findArticle } from './html/article/find-article.ts'
import { readPage } from './html/page.ts'
import { type Label, labelLines } from './label.ts'
import type { LabelledPage } from './labelled-page.ts'
import { findLanguage } from './language.ts'
import { splitLines } from './line.ts'
import { kindOf, withGalleryText } from './page-kind.ts'
import { paywallOf } from './paywall.ts'

/**
 * Labels the blocks of an article as it was received and finds headline, outlet, agency, bylines, dateline and dates, each
 * with where it stands and the rule that found it. What the caller gives is trusted; what nothing says stays null.
 * @throws Failure EMPTY, BINARY, TOO_LARGE, NOT_AN_ARTICLE
 */
export function clean(input: ArticleInput, options: ReadingOptions = {}): Cleaned {
  const source = accept(input)
  const labelled = input.clean ? readClean(input, source) : readRaw(input, source)
  const kind = input.clean ? null : kindOf(labelled)
  const page = applyCorrections(withGalleryText(labelled, kind), options.corrections ?? [])
  const { text, lines } = page
  const details = findDetails(input, page, options)
  const { language, english } = findLanguage(analysedText(page), input.language)
  return {
    input,
    text,
    language,
    analysed: english,
    blocks: toBlocks(text.length, lines, withDetailRoles(page, details)),
    ...details,
    page: kind,
    paywall: input.clean ? null : paywallOf(page),
  }
}

/** A page's text or HTML, furniture and all. */
function readRaw(input: ArticleInput, source: string): LabelledPage {
  const page = input.html === undefined ? null : readPage(source)
  const text = page?.text ?? source
  const lines = page?.lines ?? splitLines(text)
  const metadata = page?.metadata ?? null
  const cues = cuesOf(lines)
  const region = (page && findArticle(page, cues, page.claims)) ?? findRegion(lines, cues)
  const claimed = [...(input.title ? [input.title] : []), ...(metadata?.titles ?? [])]
  const found = claimedHeadline(lines, region, claimed) ?? (region ? findHeadline(lines, cues, region) : null)
  // Where the caller names the title, no other line is taken for it.
  const headline = input.title && found?.rule !== CLAIMED ? null : found
  const labels = labelLines(lines, cues, region, headline)
  return { text, lines, metadata, statements: page?.statements ?? null, region, headline, labels }
}

/** An article's body alone, as the caller says: every paragraph is body. */
function readClean(input: ArticleInput, source: string): LabelledPage {
  const page = input.html === undefined ? null : readPage(source)
  const text = page?.text ?? source
  requireWords(text)
  const lines = page?.lines ?? splitLines(text)
  const labels = lines.map((): Label => ({ role: 'body', rule: 'given', confidence: 1 }))
  const region = { first: 0, last: lines.length - 1 }
  const { metadata = null, statements = null } = page ?? {}
  return { text, lines, metadata, statements, region, headline: null, labels }
}

/** Headline and body, which decide the language; all of it where nothing is. */
function analysedText({ text, lines, labels }: LabelledPage): string {
  const analysed = lines.filter((_, i) => labels[i]?.role === 'body' || labels[i]?.role === 'headline')
  return analysed.length > 0 ? analysed.map((line) => line.text).join('\n') : text
}
