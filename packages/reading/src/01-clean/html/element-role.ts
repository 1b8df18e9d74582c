/// <reference lib="dom" />
import type { BlockRole } from '@parallax/domain'

const BY_NAME: Readonly<Record<string, BlockRole>> = {
  figcaption: 'caption',
  nav: 'navigation',
  form: 'form',
  menu: 'navigation',
}
const BY_ARIA: Readonly<Record<string, BlockRole>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  banner: 'navigation',
  search: 'form',
  form: 'form',
  contentinfo: 'footer',
  complementary: 'teaser',
}
/** Words in class names and ids that say what an element is for. Whole words only: "author", not "authority". */
const BY_CLASS: readonly (readonly [BlockRole, RegExp])[] = [
  [
    'caption',
    /(?:^|[\W_])(?:(?:wp|image|img|photo|media|picture|figure|gallery|slide|video)?-?_*captions?|(?:photo|image|media)-?_*credits?|credits?)(?:[\W_]|$)/i,
  ],
  ['form', /(?:^|[\W_])(?:comments?|comment-?list|disqus|respond|discussion)(?:[\W_]|$)/i],
  [
    'teaser',
    /(?:^|[\W_])(?:related|recommend(?:ed|ations?)?|recirc(?:ulation)?|trending|most-?(?:read|popular|viewed)|popular|outbrain|taboola|more-?(?:stories|news|from|on)|read-?(?:more|next)|also-?read|latest-?(?:news|stories)|teasers?|sidebar)(?:[\W_]|$)/i,
  ],
  [
    'advert',
    /(?:^|[\W_])(?:ads?|advert(?:s|isement)?|sponsor(?:ed)?|promo(?:tion)?s?|newsletter|subscri(?:be|ption)|sign-?up|paywall|donat(?:e|ion)|cookies?|consent|gdpr)(?:[\W_]|$)/i,
  ],
  [
    'navigation',
    /(?:^|[\W_])(?:nav(?:igation|bar)?|menu|breadcrumbs?|share|sharing|social|toolbar|skip-?link)(?:[\W_]|$)/i,
  ],
  ['footer', /(?:^|[\W_])(?:site-?footer|page-?footer|global-?footer|colophon|copyright)(?:[\W_]|$)/i],
]
/** An element with more text than this is a part of the page, not a piece of furniture, whatever its class. */
const FURNITURE_LETTERS = 2000

/** The role an element's name, ARIA role or class gives to everything in it, or null. */
export function roleOfElement(element: Element, name: string, inArticle: boolean): BlockRole | null {
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return null
  const named = BY_NAME[name]
  if (named && !(named === 'form' && isLarge(element))) return named
  if (name === 'footer' && !inArticle) return 'footer'
  if (name === 'aside' && !isLarge(element)) return 'teaser'
  const aria = BY_ARIA[element.getAttribute('role') ?? '']
  if (aria && !isLarge(element)) return aria
  const words = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (words.length < 3) return null
  const role = BY_CLASS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  return role && !isLarge(element) ? role : null
}

/** Counts only until the answer is known: elements with telling classes may stand in one another a thousand times. */
function isLarge(element: Element): boolean {
  let letters = 0
  let node: Node | null = element
  while (node) {
    if (node.nodeType === 3) letters += (node.nodeValue ?? '').trim().length
    if (letters > FURNITURE_LETTERS) return true
    node = node.firstChild ?? following(node, element)
  }
  return false
}

function following(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling
  }
  return null
}
