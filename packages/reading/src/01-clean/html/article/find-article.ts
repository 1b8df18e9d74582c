import type { Cue } from '../../cues/cue.ts'
import type { Line } from '../../line.ts'
import type { Region } from '../../region.ts'
import type { FlatPage } from '../flatten.ts'
import type { PageElement } from '../page-element.ts'
import { isAuthorNote } from './author-note.ts'
import type { Claims } from './claims.ts'
import { findContainer } from './container.ts'
import { describedLines } from './described-body.ts'
import { findCards, isLaidIn } from './laid-in.ts'
import { isProse, linePull, TEXT_ELEMENTS } from './line-pull.ts'
import { findStandfirst } from './standfirst.ts'
import { findStoryRoot } from './story-root.ts'

/**
 * Finds the article by the markup: notes for each line whether it belongs to it, and gives its first and last line. Null where
 * no element holds any.
 */
export function findArticle(page: FlatPage, cues: readonly (Cue | null)[], claims: Claims): Region | null {
  const { lines, holders, elements } = page
  const described = describedLines(lines, claims.body)
  const root = findStoryRoot(page, claims.titles)
  const pulls = lines.map((line, i) => linePull(line, cues[i] ?? null, described?.[i] ?? null))
  const container =
    findContainer(elements, root, holders, pulls) ??
    findContainer(elements, root, holders, lines.map(listPull))
  if (!container) return null
  const inside = articleElements(elements, container)
  const end = described ? described.lastIndexOf(true) : lines.length
  lines.forEach((line, i) => {
    const isAfter = i > end && described?.[i] === false
    const isArticle = inside.has(holders[i] as PageElement) && !isAfter && !isAuthorNote(line, claims.authors)
    if (line.markup) line.markup.inArticle = isArticle || (described?.[i] === true && !cues[i])
  })
  return regionOf(page, cues, claims)
}

function regionOf(
  { lines, holders }: FlatPage,
  cues: readonly (Cue | null)[],
  claims: Claims,
): Region | null {
  const isText = (line: Line, i: number) =>
    line.markup?.inArticle === true && !cues[i] && (isProse(line) || isListed(line))
  const first = lines.findIndex(isText)
  if (first < 0) return null
  const region = { first, last: lines.findLastIndex(isText) }
  const standfirst = findStandfirst(lines, holders, region, claims.descriptions)
  const markup = lines[standfirst]?.markup
  if (!markup || cues[standfirst]) return region
  markup.inArticle = true
  markup.role = null
  return { ...region, first: standfirst }
}

/** The container and everything in it but what is laid in. */
function articleElements(elements: readonly PageElement[], container: PageElement): Set<PageElement> {
  const inside = new Set([container])
  const cards = findCards(elements)
  for (const element of elements) {
    if (!element.parent || !inside.has(element.parent)) continue
    if (!cards.has(element) && !isLaidIn(element, container)) inside.add(element)
  }
  return inside
}

/** Where a page has next to no running text, its lists are the article: winners, results, menus of a week. */
function listPull(line: Line): number {
  return isListed(line) ? line.words : -line.words
}

/** Items, cells, quotations and headings of an article count as its text, if they are no links. */
function isListed({ words, markup }: Line): boolean {
  return words >= 2 && (markup?.linked ?? 1) < 0.5 && TEXT_ELEMENTS.has(markup?.element ?? '')
}
