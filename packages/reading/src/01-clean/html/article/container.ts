import type { PageElement } from '../page-element.ts'

/** Elements that a page marks as an article's text, weighed as so many words of running text. */
const MARKED = 60

/**
 * The element whose lines speak most strongly for an article: the greatest sum of pulls, the innermost of equals. Null where
 * none is positive.
 */
export function findContainer(
  elements: readonly PageElement[],
  root: PageElement,
  holders: readonly PageElement[],
  pulls: readonly number[],
): PageElement | null {
  const sums = new Map<PageElement, number>()
  const add = (element: PageElement, pull: number) => sums.set(element, (sums.get(element) ?? 0) + pull)
  holders.forEach((holder, i) => {
    add(holder, pulls[i] as number)
  })
  let best: PageElement | null = null
  let most = 0
  const first = elements.indexOf(root)
  for (let i = endOf(elements, first); i >= first; i--) {
    const element = elements[i] as PageElement
    const sum = sums.get(element) ?? 0
    if (element.parent) add(element.parent, sum)
    const weighed = sum > 0 && isMarked(element) ? sum + MARKED : sum
    if (weighed > most) {
      most = weighed
      best = element
    }
  }
  return best
}

/** The last element inside the one at `first`: what stands in it follows it. */
function endOf(elements: readonly PageElement[], first: number): number {
  const { depth } = elements[first] as PageElement
  let last = first
  while (((elements[last + 1] as PageElement | undefined)?.depth ?? -1) > depth) last++
  return last
}

function isMarked({ attributes }: PageElement): boolean {
  return /\barticlebody\b/i.test(attributes.itemprop ?? '')
}
