import { fold, type Line } from '../../line.ts'
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
  lines: readonly Line[],
  holders: readonly PageElement[],
  page: PageElement,
  titles: readonly string[],
): PageElement {
  const claimed = titles.map(fold).filter((title) => title.split(' ').length >= TITLE_WORDS)
  let root = page
  let rank = 0
  lines.forEach((line, i) => {
    const own = rankOf(line, claimed)
    if (own === 0 || own < rank) return
    const found = rootOf(holders[i] as PageElement, page)
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

function rootOf(headline: PageElement, page: PageElement): PageElement {
  const enough = Math.max(FEWEST_WORDS, page.prose * LEAST_SHARE)
  for (let at: PageElement | null = headline; at; at = at.parent) if (at.prose >= enough) return at
  return page
}
