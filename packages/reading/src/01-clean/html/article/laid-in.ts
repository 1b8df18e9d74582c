import { BLOCKS } from '../elements.ts'
import type { PageElement } from '../page-element.ts'

/** Boxes about who wrote the article; the byline itself is too short to matter. */
const AUTHOR_BOX =
  /(?:^|[\W_])(?:about[-_]{0,2}(?:the[-_]{0,2})?author|author[-_]{0,2}(?:bio|box|info|card|profile|desc|description|about|details|footer)s?|bio|biography|contributors?|writer[-_]{0,2}bio)(?:[\W_]|$)/i
const MOST_SHARE = 0.25
const LINKED = 0.6
const OWN_LETTERS = 8
/** Elements of one kind beside one another that each begin with a link are cards of other stories. */
const CARDS = 3
const CARD_WORDS = 45

/** Whether an element inside the article's container is laid into it: links to other stories, boxes about the author. */
export function isLaidIn(element: PageElement, container: PageElement): boolean {
  if (element.role) return true
  if (!BLOCKS.has(element.name)) return false
  const share = element.prose / Math.max(1, container.prose)
  if (share > MOST_SHARE) return false
  if (AUTHOR_BOX.test(element.names)) return true
  return isLinks(element)
}

/** Links and next to nothing else; a sentence that is woven from links keeps a few words of its own. */
function isLinks({ name, letters, linkedLetters, prose }: PageElement): boolean {
  const own = letters - linkedLetters
  return (
    letters > 0 && linkedLetters / letters > LINKED && prose === 0 && !(name === 'p' && own >= OWN_LETTERS)
  )
}

/** Cards of other stories among elements: three or more beside one another, of one class, each with a link and little text. */
export function findCards(elements: readonly PageElement[]): Set<PageElement> {
  const groups = new Map<PageElement, Map<string, PageElement[]>>()
  for (const element of elements) {
    if (!element.parent || !isCard(element)) continue
    const own = groups.get(element.parent) ?? new Map<string, PageElement[]>()
    groups.set(element.parent, own)
    const kind = `${element.name} ${element.attributes.class ?? ''}`
    const group = own.get(kind)
    if (group) group.push(element)
    else own.set(kind, [element])
  }
  const cards = new Set<PageElement>()
  for (const own of groups.values())
    for (const group of own.values()) if (group.length >= CARDS) for (const card of group) cards.add(card)
  return cards
}

function isCard({ name, letters, linkedLetters, prose }: PageElement): boolean {
  if (!BLOCKS.has(name) || name === 'p' || name === 'tr' || letters < 20) return false
  return linkedLetters * 4 > letters && prose <= CARD_WORDS
}
