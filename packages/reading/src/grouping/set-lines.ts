import type { Span } from '@parallax/domain'

const PARAGRAPH = /[^\n]+/g
/** Longer paragraphs are no set lines, whatever stands in them. */
const LONGEST = 900
/** Paragraphs at the end among which an author is introduced. */
const LAST = 4

/** What publishers, agencies and desks put under any article. */
const SET = [
  /^\W*(?:click|tap) here\b/i,
  /\breprint permissions?\b/i,
  /\ball rights reserved\b/i,
  /\bmay not be (?:published|reproduced|republished)\b/i,
  /^\W*(?:copyright|©|\(c\)) /i,
  /\bcontributed to this (?:report|story|article|post)\b/i,
  /^\W*(?:additional )?(?:reporting|writing|editing|compiled) by\b/i,
  /^\W*(?:follow|like|join) (?:\S+ ){1,8}on (?:twitter|facebook|instagram|youtube)\b/i,
  /\b(?:sign up|subscribe)\b.{0,80}\b(?:newsletters?|alerts|inbox|podcasts?)\b/i,
  /^\W*(?:read more|related|see also|watch|more from|listen)\b.{0,20}:/i,
  /\b(?:was )?(?:originally|first) (?:published|appeared) (?:in|on|at|by)\b/i,
  /^\W*this (?:story|article|report|post|page) (?:has been|was|is being|will be) (?:updated|corrected|edited|translated)\b/i,
  /^\W*the (?:views|opinions) expressed\b/i,
  /\b(?:just watched|must watch|now playing|replay (?:more )?videos?)\b/i,
  /\b(?:your|a|one-time) (?:financial )?(?:contribution|donation|gift)\b.{0,60}\b(?:help|enable|support|allow|keep)/i,
  /\b(?:support|supporting|supports) (?:\S+ ){0,4}journalism\b/i,
  /\bavailable without charge to any eligible\b/i,
  /\bthe thomson reuters trust principles\b/i,
]
/** Who the author is. */
const AUTHOR =
  /\b(?:is|are|was) (?:an?|the) (?:\S+ ){0,8}(?:columnists?|reporters?|correspondents?|editors?|editor-in-chief|contributors?|fellows?|writers?|journalists?|professors?|author|authors|host|director|strategist)\b/i

/** Lines that say nothing of the matter: permissions, rights, credits, calls to read on, who the author is. */
export function setLines(text: string): Span[] {
  const paragraphs = [...text.matchAll(PARAGRAPH)]
  return paragraphs
    .filter(({ 0: line }, i) => {
      if (line.length > LONGEST) return false
      return (
        SET.some((form) => form.test(line)) || (i >= paragraphs.length - LAST && i > 0 && AUTHOR.test(line))
      )
    })
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
}
