import { fold, type Line } from '../../line.ts'
import type { Region } from '../../region.ts'
import type { PageElement } from '../page-element.ts'

const CLASS =
  /(?:^|[\W_])(?:stand-?first|sub-?(?:head(?:line|ing)?|title)|dek|deck|strap-?line|excerpt|summary|article-?(?:intro|lead|description))(?:[\W_]|$)/i
/** Lines above the text in which a standfirst can stand. */
const REACH = 40
const WORDS = { least: 7, most: 70 } as const

/**
 * The line above the text that says what the article is about: the page's head describes the article in its words, or its class
 * names it. Minus one where there is none.
 */
export function findStandfirst(
  lines: readonly Line[],
  holders: readonly PageElement[],
  region: Region,
  descriptions: readonly string[],
): number {
  const described = new Set(descriptions.map(fold))
  for (let i = region.first - 1; i >= Math.max(0, region.first - REACH); i--) {
    const line = lines[i] as Line
    if (line.words < WORDS.least || line.words > WORDS.most || (line.markup?.linked ?? 0) > 0.5) continue
    if (described.has(line.folded) || isNamed(holders[i] as PageElement)) return i
  }
  return -1
}

function isNamed(holder: PageElement): boolean {
  for (let at: PageElement | null = holder, up = 0; at && up < 3; at = at.parent, up++) {
    if (at.role === 'caption') return false
    if (at.prose < 100 && CLASS.test(at.names)) return true
  }
  return false
}
