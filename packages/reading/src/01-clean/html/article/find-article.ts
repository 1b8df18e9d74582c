import type { Region } from '../../article-region.ts'
import type { Cue } from '../../cues/cue.ts'
import type { Line } from '../../line.ts'
import type { FlatPage } from '../flatten.ts'
import type { PageElement } from '../page-element.ts'
import { findContainer } from './container.ts'
import { findCards, isLaidIn } from './laid-in.ts'
import { isProse, linePull, TEXT_ELEMENTS } from './line-pull.ts'
import { findStoryRoot } from './story-root.ts'

/**
 * Finds the article by the markup: notes for each line whether it belongs to it, and gives its first and last line of running
 * text. Null where no element holds any.
 */
export function findArticle(
  page: FlatPage,
  cues: readonly (Cue | null)[],
  titles: readonly string[],
): Region | null {
  const { lines, holders, elements } = page
  const root = findStoryRoot(lines, holders, elements[0] as PageElement, titles)
  const pulls = lines.map((line, i) => linePull(line, cues[i] ?? null))
  const container =
    findContainer(elements, root, holders, pulls) ??
    findContainer(elements, root, holders, lines.map(listPull))
  if (!container) return null
  const inside = articleElements(elements, container)
  lines.forEach((line, i) => {
    if (line.markup) line.markup.inArticle = inside.has(holders[i] as PageElement)
  })
  const isText = (line: Line, i: number) =>
    line.markup?.inArticle === true && !cues[i] && (isProse(line) || isListed(line))
  const first = lines.findIndex(isText)
  return first < 0 ? null : { first, last: lines.findLastIndex(isText) }
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
