import type { Byline } from '@parallax/domain'
import { CORRECTED } from '../corrections.ts'
import type { Label } from '../label.ts'
import type { LabelledPage } from '../labelled-page.ts'
import { fold, type Line } from '../line.ts'
import { announcesName, creditedIn } from './credit-line.ts'
import { DATED, describesWriter, namesOpening } from './name-line.ts'
import type { ShownName } from './person-names.ts'
import { writersIntroduced } from './writer-notes.ts'

type Page = Pick<LabelledPage, 'lines' | 'labels' | 'region'>

/** Lines above the headline, below it where the text begins late, and into the text. */
const REACH = { above: 6, below: 60, intoText: 4 } as const
/** After its last paragraph an article may say who wrote it. */
const AFTER_TEXT = 4
/** Lines above the text where a lone credit may still be this article's. */
const FAR = 40
const SHORT_BODY_LINE = 16
/** Rules of lines that lead to other stories, which have writers of their own. */
const OTHER_STORY = new Set(['inline-link', 'other-stories', 'link-line'])
/** What speaks for a line of names must outweigh what speaks against it by so much. */
const ENOUGH = 2
/** Lines that may stand between the names of one byline: jobs, handles. */
const BETWEEN_NAMES = 2
const CONTINUES = /^(?:and|&)\s/i

/** Who wrote it, as the lines around headline and text say: credits first, then names that stand by themselves. */
export function findBylines(page: Page): Byline[] {
  const near = linesNear(page)
  return (
    firstFound(near, (i) => credited(page, i)) ??
    standingAlone(page, near) ??
    firstFound(linesAfter(page), (i) => credited(page, i)) ??
    onlyCredit(page) ??
    asBylines(writersIntroduced(page), 'writer-note', 0.75)
  )
}

function firstFound(at: readonly number[], find: (i: number) => Byline[]): Byline[] | null {
  for (const i of at) {
    const found = find(i)
    if (found.length > 0) return found
  }
  return null
}

function asBylines(names: readonly ShownName[], rule: string, confidence: number): Byline[] {
  return names.map(({ name, start, end }) => ({ name, start, end, confidence, rule }))
}

/** The lines where an article's byline stands, in order. */
export function linesNear({ lines, labels, region }: Page): number[] {
  const headline = labels.findIndex((label) => label.role === 'headline')
  const first = region?.first ?? 0
  const top = headline >= 0 ? headline : first
  const from = Math.max(0, Math.min(top, first) - REACH.above)
  const to = Math.min(Math.max(top, first) + REACH.intoText, top + REACH.below, lines.length - 1)
  const near: number[] = []
  for (let i = from; i <= to; i++) {
    const role = labels[i]?.role
    if (role === 'headline' || role === 'caption' || OTHER_STORY.has(labels[i]?.rule ?? '')) continue
    if (isCorrectedText(labels[i])) continue
    if (role !== 'body' || isShort(lines[i] as Line)) near.push(i)
  }
  // What stands below the headline is its byline sooner than what stands above.
  return [...near.filter((i) => i > top), ...near.filter((i) => i < top).reverse()]
}

function linesAfter({ lines, labels, region }: Page): number[] {
  const after: number[] = []
  if (!region) return after
  for (let i = region.last - 1; i <= Math.min(region.last + AFTER_TEXT, lines.length - 1); i++) {
    if (labels[i]?.rule === 'comments') break
    if (i >= 0 && labels[i]?.role !== 'caption' && labels[i]?.role !== 'teaser' && isShort(lines[i] as Line))
      after.push(i)
  }
  return after
}

/** Where the headline was taken for another line the byline stands elsewhere: it counts if the article has only one. */
function onlyCredit(page: Page): Byline[] | null {
  const { lines, labels, region } = page
  if (!region) return null
  let only: Byline[] | null = null
  for (
    let i = Math.max(0, region.first - FAR);
    i <= Math.min(region.last + AFTER_TEXT, lines.length - 1);
    i++
  ) {
    const role = labels[i]?.role
    if (role !== 'byline' && role !== 'timestamp') continue
    const found = credited(page, i)
    if (found.length === 0) continue
    if (only && only[0]?.name !== found[0]?.name) return null
    only ??= found
  }
  return only
}

/** What a person says is text is no byline, however it reads. */
function isCorrectedText(label: Label | undefined): boolean {
  return label?.rule === CORRECTED && label.role === 'body'
}

function isShort(line: Line): boolean {
  return line.words <= SHORT_BODY_LINE
}

/** The names of a credit: on the line itself, or on those below a bare "By". */
function credited({ lines, labels }: Page, i: number): Byline[] {
  const line = lines[i] as Line
  const own = creditedIn(line)
  if (own.length > 0)
    return [...asBylines(own, 'by-line', 0.87), ...asBylines(continued(lines, i), 'by-line', 0.8)]
  const next = lines[i + 1]
  if (!announcesName(line) || !next || labels[i + 1]?.role === 'headline') return []
  const below = namesOpening(next)
  if (!below) return []
  return asBylines([...below.names, ...listed(lines, i + 1)], 'under-by', 0.9)
}

/** "and B" on the line after "By A". */
function continued(lines: readonly Line[], i: number): ShownName[] {
  const next = lines[i + 1]
  return next && CONTINUES.test(next.text) ? (namesOpening(withoutLead(next))?.names ?? []) : []
}

function withoutLead(line: Line): Line {
  const lead = /^(?:and|&)\s+/i.exec(line.text)?.[0].length ?? 0
  if (lead === 0) return line
  const text = line.text.slice(lead)
  return { ...line, text, folded: fold(text), start: line.start + lead }
}

/** More names in a list that has a line for each, with jobs and handles between them. */
function listed(lines: readonly Line[], i: number): ShownName[] {
  const names: ShownName[] = []
  let gap = 0
  for (let at = i + 1; gap <= BETWEEN_NAMES && at < lines.length; at++) {
    const line = withoutLead(lines[at] as Line)
    const found = namesOpening(line)
    if (!found?.known && (describesWriter(line) || /^(?:and|&|,)$/i.test(line.text))) {
      gap++
      continue
    }
    if (!found?.known || found.hasDate) break
    names.push(...found.names)
    gap = 0
  }
  return names
}

/** The line of names that most speaks for. */
function standingAlone(page: Page, near: readonly number[]): Byline[] | null {
  let best: Byline[] | null = null
  let most = ENOUGH - 0.01
  const common = commonWords(page)
  for (const i of near) {
    const line = page.lines[i] as Line
    const found = CONTINUES.test(line.text) ? null : namesOpening(line)
    if (!found || (!found.known && found.names.some(({ name }) => isCommon(name, common)))) continue
    const weight = weigh(page, i, found)
    if (weight <= most) continue
    most = weight
    const dated = found.hasDate || hasDateBeside(page, i)
    const rule = dated ? 'name-beside-date' : found.hasRole ? 'name-with-role' : 'name-alone'
    const more = page.lines[i + 1] && found.hasRole ? listed(page.lines, i) : []
    best = asBylines([...found.names, ...more], rule, weight >= 4 ? 0.85 : 0.7)
  }
  return best
}

/** Words that the article writes small: "Climate Change" is no person where it speaks of climate change. */
function commonWords({ lines, labels }: Page): Set<string> {
  const words = new Set<string>()
  lines.forEach((line, i) => {
    if (labels[i]?.role !== 'body') return
    for (const match of line.text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}{3,}/gu)) words.add(match[0])
  })
  return words
}

function isCommon(name: string, common: ReadonlySet<string>): boolean {
  return name.split(/[\s-]+/).some((word) => common.has(word.toLowerCase()))
}

function weigh(page: Page, i: number, found: NonNullable<ReturnType<typeof namesOpening>>): number {
  const { lines, labels } = page
  const line = lines[i] as Line
  const headline = labels.findIndex((label) => label.role === 'headline')
  let weight = found.known ? 1 : 0
  if (found.hasDate) weight += 2
  else if (hasDateBeside(page, i)) weight += 1.5
  if (found.hasRole) weight += 1.5
  else if (describesWriter(lines[i + 1])) weight += 1.5
  if (i === headline + 1 || i === headline + 2) weight += 1
  else if (i < headline) weight -= 1
  if (beginsText(lines[i + 1])) weight += 0.5
  if (line.copies > 2) weight -= 1
  const introduced = new Set(writersIntroduced(page).map(({ name }) => fold(name)))
  if (found.names.some(({ name }) => introduced.has(fold(name)))) weight += 2
  else if (found.names.some(({ name }) => isWrittenAbout(page, name))) weight -= 1
  return weight
}

function beginsText(line: Line | undefined): boolean {
  return line?.hasSentence === true && line.words > SHORT_BODY_LINE
}

function hasDateBeside({ lines, labels }: Page, i: number): boolean {
  return [i - 2, i - 1, i + 1, i + 2, i + 3].some((at) => {
    const line = lines[at]
    return line !== undefined && labels[at]?.role !== 'body' && line.words <= 14 && DATED.test(line.text)
  })
}

/** Whom headline or text name by full name is a subject of the article. */
function isWrittenAbout({ lines, labels }: Page, name: string): boolean {
  const own = fold(name)
  return lines.some((line, i) => {
    const role = labels[i]?.role
    if (role !== 'headline' && !(role === 'body' && line.words > SHORT_BODY_LINE)) return false
    return line.text.includes(name) && ` ${line.folded} `.includes(` ${own} `)
  })
}
