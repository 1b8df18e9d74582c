import type { BlockRole } from '@parallax/domain'
import type { PageElement } from './page-element.ts'

const BY_NAME: Readonly<Record<string, BlockRole>> = {
  figcaption: 'caption',
  nav: 'navigation',
  form: 'form',
  time: 'timestamp',
  menu: 'navigation',
  // AMP's components (amp.dev).
  'amp-ad': 'advert',
  'amp-embed': 'advert',
  'amp-sticky-ad': 'advert',
  'amp-consent': 'advert',
  'amp-user-notification': 'advert',
  'amp-sidebar': 'navigation',
  'amp-social-share': 'navigation',
  'amp-list': 'teaser',
  'amp-next-page': 'teaser',
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
    /(?:^|[\W_])(?:(?:wp|image|img|photo|media|picture|figure|gallery|slide|video)?-?_{0,3}captions?|(?:photo|image|media)-?_{0,3}credits?|credits?)(?:[\W_]|$)/i,
  ],
  ['other', /(?:^|[\W_])pull-?_*quotes?(?:[\W_]|$)/i],
  ['form', /(?:^|[\W_])(?:comments?|comment-?list|disqus|respond|discussion)(?:[\W_]|$)/i],
  [
    'teaser',
    /(?:^|[\W_])(?:related|recommend(?:ed|ations?)?|recirc(?:ulation)?|trending|most-?(?:read|popular|viewed)|popular|outbrain|taboola|more-?(?:stories|news|from|on)|read-?(?:more|next)|also-?read|latest-?(?:news|stories)|teasers?|sidebar)(?:[\W_]|$)/i,
  ],
  [
    'advert',
    /(?:^|[\W_])(?:ads?|advert(?:s|isement)?|sponsor(?:ed)?|promo(?:tion)?s?|newsletter|subscri(?:be|ption)|sign-?up|cta|disclaimers?|disclosures?|pop-?up|modal|tooltip|donat(?:e|ion)|cookies?|consent|gdpr)(?:[\W_]|$)/i,
  ],
  [
    'navigation',
    /(?:^|[\W_])(?:nav(?:igation|bar)?|menu|breadcrumbs?|share|sharing|social|toolbar|skip-?link)(?:[\W_]|$)/i,
  ],
  ['footer', /(?:^|[\W_])(?:site-?footer|page-?footer|global-?footer|colophon|copyright)(?:[\W_]|$)/i],
]
/** An element with more text than this is a part of the page, not a piece of furniture, whatever its class. */
const FURNITURE_LETTERS = 2000
/** Nor is one with such a share of the page's running text: classes are named for layout as often as for meaning. */
const FURNITURE_SHARE = 0.4

/**
 * The role an element's name, ARIA role or class gives to everything in it, or null.
 * @param known the roles of names that the page has used before: cards and list items share theirs
 * @param share share of the page's running text in this element and all others of the same class, 0 to 1
 */
export function roleOfElement(
  element: PageElement,
  inArticle: boolean,
  share: number,
  known: Map<string, BlockRole | null>,
): BlockRole | null {
  const { name, attributes, letters } = element
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return null
  const isLarge = letters > FURNITURE_LETTERS || share >= FURNITURE_SHARE
  const named = BY_NAME[name]
  if (named && !(named === 'form' && isLarge)) return named
  if (name === 'footer' && !inArticle) return 'footer'
  if (isLarge) return null
  if (name === 'aside') return 'teaser'
  const aria = BY_ARIA[attributes.role ?? '']
  if (aria) return aria
  const { names } = element
  let role = known.get(names)
  if (role === undefined) {
    role = BY_CLASS.find(([, pattern]) => pattern.test(names))?.[0] ?? null
    known.set(names, role)
  }
  return role
}
