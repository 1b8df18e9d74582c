import type { Dateline, Publisher } from '@parallax/domain'
import type { Metadata } from '../html/metadata.ts'
import type { LabelledPage } from '../labelled-page.ts'
import type { Line } from '../line.ts'
import { type Agency, agencyOf, partsOfCredit } from './agency.ts'

type Page = Pick<LabelledPage, 'lines' | 'labels' | 'region'>

/** "PLACE, May 8 (Reuters) - ": the agency in the parentheses of a dateline. */
const IN_DATELINE =
  /^\p{Lu}[\p{L}\p{M} .,'’/-]{1,60}?(?:,?\s\p{L}{3,9}\.?\s\d{1,2}(?:,\s\d{4})?|,?\s\d{1,2}\s\p{L}{3,9})?,?\s?\((?<name>[\p{L} .&-]{2,40})(?:\/[\p{L} .&-]{1,40})?\)\s?[-–—:]{0,3}/u
const NAME = /^[\p{L}. -]{2,40}/u
/** Words before the name in a credit on a line of its own, and what may follow it there: a stamp. */
const OWN_LEAD = /^(?:source|agency|via|from|by)\s?[:\s]\s?/i
const STAMP = /\b(?:updated|published|created|posted)\b/i
const STAMPED = /^(?:$|\s?[|,]|\s?\d|(?:updated|published|created|posted)\b)/i
/** "By A, Reuters", "By A of the Associated Press", "A / AFP", "A (Reuters)". */
const STAFF =
  /^(?:by\s)?[\p{L}. '’-]{3,60}(?:,|\s?[-–|/•·(]|\sof(?: the)?|\sfor)\s?(?:the\s)?(?<name>[\p{L}. -]{2,40})\)?$/iu
/** Words before the name in a closing credit: "With inputs from PTI", "Source: AFP". */
const CLOSING_LEAD =
  /^(?:sources?|with (?:agency |additional )?(?:inputs?|reporting|reports?|material) (?:from|by)|(?:agency )?inputs? from|agency|this (?:story|article|report) (?:was )?(?:first |originally )?(?:published|produced|written|provided) by)\s?:?\s?(?:the\s)?/i
const EDITED = /\.\s(?:edited|editing|translated)\b/i
/** "© 2020 AFP", "Copyright 2020 The Associated Press. All rights reserved." */
const RIGHTS =
  /(?:©|\(c\)|copyright)\s?(?:\(c\)\s|©\s)?(?:(?:19|20)\d\d,?\s)?(?:by\s)?(?:the\s)?(?<name>\p{Lu}[\p{L}. -]{1,40}?)(?=\s?(?:\d{4})?(?:[.,|]|$|\sall rights))/iu
const AROUND_HEADLINE = 6
const OPENING_PARAGRAPHS = 2
const CLOSING_LINES = 3
const RIGHTS_LINES = 6
const SHORT = 9
const RIGHTS_WORDS = 45

/** The news agencies that are credited with the report, best first. A picture's credit is not one of them. */
export function agenciesCredited(
  page: Page,
  metadata: Metadata | null,
  dateline: Dateline | null,
): Publisher[] {
  return [...inDateline(page, dateline), ...aboveText(page), ...belowText(page), ...inMetadata(metadata)]
}

function inDateline({ lines, labels }: Page, dateline: Dateline | null): Publisher[] {
  const text = lines.filter((_, i) => labels[i]?.role === 'body' || labels[i]?.role === 'dateline')
  const own = lines.filter((line) => line.start === dateline?.start)
  const opening = [...new Set([...own, ...text.slice(0, OPENING_PARAGRAPHS)])]
  return opening.flatMap((line) => {
    const name = IN_DATELINE.exec(line.text)?.groups?.name
    // Only a known name or an agency's form counts: "(CNN)" and "(The Hill)" are outlets.
    const found = name ? agencyOf(name) : null
    if (!name || !found) return []
    return [publisher(found, line.start + line.text.indexOf(`(${name}`) + 1, name, 'dateline', 0.97)]
  })
}

function aboveText({ lines, labels, region }: Page): Publisher[] {
  const headline = labels.findIndex((label) => label.role === 'headline')
  const from = headline >= 0 ? headline - 2 : (region?.first ?? 0) - AROUND_HEADLINE
  const to = Math.max(headline + AROUND_HEADLINE, region?.first ?? 0)
  return linesAt(lines, from, to).flatMap(({ line, i }) => {
    const role = labels[i]?.role
    if (role === 'body' || role === 'headline' || isPictureCredit({ lines, labels }, i)) return []
    return credited(line, [ownLineName(line.text), STAFF.exec(line.text)?.groups?.name], 'credit-line', 0.9)
  })
}

function belowText({ lines, labels, region }: Page): Publisher[] {
  if (!region) return []
  const closing = linesAt(
    lines,
    Math.max(region.first, region.last - 1),
    region.last + CLOSING_LINES,
  ).flatMap(({ line, i }) =>
    line.words > SHORT || isPictureCredit({ lines, labels }, i)
      ? []
      : credited(line, [closingName(line.text)], 'closing-credit', 0.85),
  )
  const rights = linesAt(lines, region.last - 1, region.last + RIGHTS_LINES).flatMap(({ line, i }) =>
    line.words > RIGHTS_WORDS || labels[i]?.role === 'caption'
      ? []
      : credited(line, [RIGHTS.exec(line.text)?.groups?.name], 'copyright-of-copy', 0.8),
  )
  return [...closing, ...rights]
}

function linesAt(lines: readonly Line[], from: number, to: number): { line: Line; i: number }[] {
  const first = Math.max(0, from)
  return lines.slice(first, to + 1).map((line, at) => ({ line, i: first + at }))
}

/** A caption's words, and a bare name directly under a caption: there agencies are credited with pictures. */
function isPictureCredit({ lines, labels }: Pick<Page, 'lines' | 'labels'>, i: number): boolean {
  const isCaption = (at: number) => labels[at]?.role === 'caption'
  if (!isCaption(i) || /^by\s/i.test(lines[i]?.text ?? '')) return false
  return (lines[i]?.words ?? 0) > 3 || isCaption(i - 1) || isCaption(i + 1)
}

/** The name on a line that holds a credit and no more than a stamp beside it: "Source: Reuters | Updated: …". */
function ownLineName(text: string): string | undefined {
  const rest = text.replace(OWN_LEAD, '')
  const name = upTo(NAME.exec(rest)?.[0] ?? '', STAMP)
  return STAMPED.test(rest.slice(name.length)) ? name : undefined
}

/** The name in "(Reuters)", "- With inputs from PTI", "Reuters. Edited by A". */
function closingName(text: string): string | undefined {
  const rest = text.replace(/^[^\p{L}]{0,4}/u, '').replace(CLOSING_LEAD, '')
  const whole = NAME.exec(rest)?.[0] ?? ''
  const name = upTo(whole, EDITED)
  return name !== whole || /^[^\p{L}]{0,4}$/u.test(rest.slice(whole.length))
    ? name.replace(/[.\s]{1,3}$/, '')
    : undefined
}

function upTo(text: string, end: RegExp): string {
  const at = text.search(end)
  return at < 0 ? text : text.slice(0, at)
}

function credited(
  line: Line,
  names: readonly (string | undefined)[],
  rule: string,
  confidence: number,
): Publisher[] {
  for (const shown of names) {
    const name = shown?.trim()
    const agency = name ? agencyOf(name) : null
    if (name && agency)
      return [publisher(agency, line.start + line.text.lastIndexOf(name), name, rule, confidence)]
  }
  return []
}

/** The agencies among those whom a page's head credits: "Daily Example / Reuters". */
function inMetadata(metadata: Metadata | null): Publisher[] {
  return (metadata?.credits ?? [])
    .flatMap(({ name }) => partsOfCredit(name))
    .flatMap((name) => agencyOf(name) ?? [])
    .map(({ name, domain }) => ({ name, domain, confidence: 0.9, rule: 'metadata' }))
}

function publisher(
  { name, domain }: Agency,
  start: number,
  shown: string,
  rule: string,
  confidence: number,
): Publisher {
  return { name, domain, start, end: start + shown.length, confidence, rule }
}
