import type { Line } from '../line.ts'
import type { FlatPage } from './flatten.ts'
import type { PageElement } from './page-element.ts'

/** Weights in words of running text, set by hand. */
const WEIGHT = { MOST_PROSE: 60, FURNITURE: -6, LINK: -5, OPEN: -2 } as const
const PROSE_WORDS = 6

/**
 * Which lines the markup counts to the article: those inside the element whose lines speak most strongly for an article, where
 * running text speaks for it and links, short lines and furniture against it. Null where no element holds any.
 */
export function articleLines({ lines, holders, elements }: FlatPage): (boolean | null)[] {
  const values = lines.map(pullOf)
  const sums = new Map<PageElement, number>()
  holders.forEach((holder, i) => {
    sums.set(holder, (sums.get(holder) ?? 0) + (values[i] as number))
  })
  let best: PageElement | null = null
  let most = 0
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i] as PageElement
    const sum = sums.get(element) ?? 0
    if (sum > most) {
      most = sum
      best = element
    }
    if (element.parent) sums.set(element.parent, (sums.get(element.parent) ?? 0) + sum)
  }
  if (!best) return lines.map(() => null)
  const inside = new Set<PageElement>([best])
  for (const element of elements) if (element.parent && inside.has(element.parent)) inside.add(element)
  return holders.map((holder) => inside.has(holder))
}

function pullOf({ words, hasSentence, ending, markup }: Line): number {
  if (markup?.role) return WEIGHT.FURNITURE
  if ((markup?.linked ?? 0) > 0.6) return WEIGHT.LINK
  if (hasSentence && ending !== 'cut' && words >= PROSE_WORDS) return Math.min(words, WEIGHT.MOST_PROSE)
  return WEIGHT.OPEN
}
