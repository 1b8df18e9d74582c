import type { Line } from '../line.ts'
import type { Cue } from './cue.ts'

/** Share buttons, accessibility links, sizes of type, counters. */
export const SHARE_BARS: readonly Cue[] = [
  {
    role: 'navigation',
    rule: 'share-bar',
    words: 8,
    patterns: [
      /^(?:a[-+]|share|tweet|pin|print|e-?mail|facebook|twitter|linkedin|whatsapp|reddit|telegram|pinterest|flipboard|messenger|instagram|youtube|google\+?|copy link|save|bookmark|gift|listen|comment|\d{1,9} shares?|x)(?:\s{0,3}(?:a[-+]|\(?\d[\d.,]{0,9}(?![\d.,])[km]?\)?|comments?|send|this(?: page)?|article|story|link|on|to|via|with|share|tweet|pin|print|e-?mail|facebook|twitter|linkedin|whatsapp|reddit|telegram|pinterest|flipboard|google\+?|x|a|friend|and|&|\||opens in new window|\(opens in new window\))){0,20}\W{0,6}$/i,
      /^(?:click to share|(?:report|rate|save|send|print) this (?:story|article|page)|social sharing$|having trouble\?|share (?:on|via|this|by|to|with)|opens? in (?:a )?new)/i,
      /^(?:duration:? \d|\d{1,3} min(?:ute)?s? (?:read|to read)|reading time|listen to (?:this|article)|text size|font size|[ab]{2,3}$|a[+-]$|enlarge|expand|collapse|toggle)/i,
      /^(?:skip to|jump to|menu|home|left menu|right menu|main menu|open (?:menu|search|navigation)|close (?:menu|search|navigation)|back to\b|connect(?: with us)?$|(?:other|useful|quick) (?:links|products|sites|services)$|sections?$|sectors$|editions$)/i,
      /^(?:article content|article bookmarked|read in app|now playing|link copied!?|view gallery|table of contents|what'?s this\?|(?:wait|skip in) \d{1,2} seconds?.{0,20}|find your bookmarks.{0,60}|don'?t show me this .{0,30})$/i,
    ],
  },
]

const MENU: Cue = { role: 'navigation', rule: 'menu-line', patterns: [], words: 40 }
const CRUMB = /^(?:home|start|front page)\s{0,3}[/>»|›]\s{0,3}\S|^\p{Lu}[\p{L} ]{2,20}\s[>»›]\s\p{Lu}/iu
const MENU_PARTS = 3
const MENU_WORDS = 3.5

/** "News | Sport | Weather", "Home / World / …": several short entries, or the way to this page, on one line. */
export function menuCue({ text, words, ending }: Line): Cue | null {
  if (words > MENU.words || ending === 'sentence') return null
  if (CRUMB.test(text)) return MENU
  if (/\d{4}|©|@|\bBy \p{Lu}/u.test(text)) return null
  const parts = text.split(/[|·•»]|\/\/| {2,}|\t/).filter((part) => part.trim())
  return parts.length >= MENU_PARTS && words / parts.length <= MENU_WORDS ? MENU : null
}
