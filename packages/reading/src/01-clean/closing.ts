import type { Cue } from './cues/cue.ts'
import type { Line } from './line.ts'
import type { Region } from './region.ts'

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,24}(?: (?:(?:de|da|van|von|der|bin|al|el|la) )?\p{Lu}[\p{L}.'’-]{0,24}){0,4}`
const TRADE =
  '(?:reporter|correspondent|editor|writer|columnist|journalist|author|producer|contributor|professor|lecturer|fellow|analyst|critic|host|anchor|presenter|historian|novelist|freelancer?|photographer|podcaster|blogger|staff|intern|director of|co-?founder|researcher)s?'
/** "Ilse Varga is a senior reporter for …", "Tomas Lindqvist covers harbours". */
const BIOGRAPHY = new RegExp(
  `^\\W{0,4}(?:[Aa]bout )?${NAME},? (?:(?:is|was|has been|, )[^.!?]{0,80}\\b${TRADE}\\b|(?:covers|reports|writes|teaches|is based|joined)\\b)`,
  'u',
)
const REACH_OUT =
  /\b(?:can be reached|reach (?:him|her|them|me)|(?:send|share) (?:your )?(?:tips|story tips|news tips)|e-?mail (?:him|her|them|me)|contact (?:him|her|them|me)|follow (?:him|her|them|me)|on (?:twitter|x|bluesky|mastodon|instagram|threads)\b.{0,20}@)|^\W{0,4}(?:e-?mail|you can (?:email|reach|contact|follow))\b/i
const GOES_ON =
  /^\W{0,4}(?:(?:s?he|they|his|her|their|you can|previously|before|prior to|follow|e-?mail|send)\b)/i
/** How many lines before the article's end a biography may begin, and how many after it may still tell of the author. */
const REACH = { before: 6, after: 6 } as const

/**
 * Where the article's last words are followed by who wrote it: the lines, at or after the end of its region, that tell
 * of the author. "Ilse Varga is a reporter" amid the text is the text.
 */
export function findBiography(
  lines: readonly Line[],
  cues: readonly (Cue | null)[],
  { first, last }: Region,
): Set<number> {
  const found = new Set<number>()
  const until = Math.min(lines.length - 1, last + REACH.after)
  let begun = false
  for (let i = Math.max(first + 1, last - REACH.before + 1); i <= until; i++) {
    const line = lines[i] as Line
    if (cues[i]) continue
    const begins = BIOGRAPHY.test(line.text.slice(0, 400)) || (line.words <= 40 && REACH_OUT.test(line.text))
    if (begins || (begun && GOES_ON.test(line.text))) {
      begun = true
      found.add(i)
    } else if (begun && line.hasSentence && i <= last) {
      // The text goes on, so that was part of it.
      begun = false
      found.clear()
    }
  }
  return found
}
