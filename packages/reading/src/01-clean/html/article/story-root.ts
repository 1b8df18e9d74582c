import { fold, type Line } from '../../line.ts'
import type { FlatPage } from '../flatten.ts'
import type { PageElement } from '../page-element.ts'

/** So much of the page's running text must stand beside a headline for the two to belong together. */
const FEWEST_WORDS = 60
const LEAST_SHARE = 0.2
/** Shorter titles are names of sections and sites. */
const TITLE_WORDS = 3

/**
 * The smallest element that holds both the headline and a good part of the page's running text: boxes over the page, comments and
 * other stories stand outside it. The page itself where nothing shows a headline.
 * @param titles what the page's head calls its article
 */
export function findStoryRoot(
  { lines, holders, elements }: FlatPage,
  titles: readonly string[],
): PageElement {
  const page = elements[0] as PageElement
  const roots = rootsOf(elements)
  const claimed = titles.map(fold).filter((title) => title.split(' ').length >= TITLE_WORDS)
  let root = page
  let rank = 0
  lines.forEach((line, i) => {
    const own = rankOf(line, claimed)
    if (own === 0 || own < rank) return
    const found = roots.get(holders[i] as PageElement) ?? page
    if (own > rank || found.depth > root.depth) root = found
    rank = own
  })
  return root
}

/** 3: a heading that says the title, 2: another line that does, 1: the page's first-level heading. */
function rankOf({ text, words, markup }: Line, claimed: readonly string[]): number {
  const isTop = markup?.element === 'h1'
  if (words > 40 || (words < TITLE_WORDS && !isTop) || markup?.role) return 0
  const own = fold(text)
  const isClaimed = claimed.some((title) => title === own || (isTop && own !== '' && title.startsWith(own)))
  if (isClaimed) return isTop ? 3 : (markup?.linked ?? 0) > 0.5 ? 0 : 2
  return isTop && words >= TITLE_WORDS ? 1 : 0
}

/** For each element the smallest around it, itself included, that holds enough of the page's running text. */
function rootsOf(elements: readonly PageElement[]): Map<PageElement, PageElement> {
  const enough = Math.max(FEWEST_WORDS, (elements[0]?.prose ?? 0) * LEAST_SHARE)
  const roots = new Map<PageElement, PageElement>()
  for (const element of elements) {
    const root = element.prose >= enough ? element : element.parent && roots.get(element.parent)
    if (root) roots.set(element, root)
  }
  return roots
}
