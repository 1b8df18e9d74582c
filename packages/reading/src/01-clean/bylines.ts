import type { Byline } from '@parallax/domain'
import type { Region } from './article-region.ts'
import type { Label } from './label.ts'
import type { Line } from './line.ts'
import { agencyOf } from './publishers/agency.ts'

const NAME_PART = String.raw`(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|(?:\p{Lu}\.)+|(?:d|O)['’]\p{Lu}[\p{L}-]+)`
const PARTICLES = String.raw`(?:(?:de|da|di|del|della|van|von|der|den|la|le|al|bin|el|ben|dos|du|y|ter)\s+)*`
const NAME = String.raw`${NAME_PART}(?:\s+${PARTICLES}${NAME_PART}){1,4}`
const BETWEEN = String.raw`\s*,\s*and\s+|\s+and\s+|\s*&\s*|\s*,\s*|\s*\/\s*`
const NAMES = `${NAME}(?:(?:${BETWEEN})${NAME})*`
const BY_LINE = new RegExp(
  String.raw`(?:^|[\s|•·])(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Pp]ublished|[Ss]tory|[Ww]ords|[Tt]ext)\s+)?(?:[Bb]y|BY|[Aa]uthors?)\b\s*:?\s+(?<names>${NAMES})`,
  'u',
)
const BY_ALONE =
  /^(?:(?:written|reported|posted|published|article|story)\s+)?(?:by|authors?)(?: of the article)?\s*:?$/i
const NAMES_FIRST = new RegExp(String.raw`^(?<names>${NAMES})(?=\s*(?:$|[|•·/]|\s[-–]\s|\d))`, 'u')

/** Words that end a name in a byline: a job, an outlet, a month run into it. */
const AFTER_NAME =
  /\s+(?:(?:Staff|Senior|Chief|Deputy|Managing|Political|Politics|Education|Business|Lifestyle|Travel|Sports?|Health|Science|World|Foreign|National|Special|Digital|Contributing|Environment|Royal|Crime|Tech(?:nology)?|Content|Associate|Assistant|Executive|Features?|Entertainment|Money|Data|Media|Global|Regional|Local|Breaking)\s+)*(?:(?:Fox|CBS|NBC|ABC|CBC|BBC|Sky|USA|CNN|NPR|The|For|Associated|Correspondent|Reporters?|Editors?|Writers?|Columnists?|Producers?|Contributors?|Journalists?|Bureau|Analyst|Fellow|Staff|Attorney|Director|News|Published|Updated|Posted|Last|Writing|Editing|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b.*|(?:Staff|Senior|Special)\b.*)$/u
/** Words of buttons, sections and institutions: what looks like a name and holds one is none. */
const NOT_A_PERSON =
  /\b(?:by|share|save|next|previous|front|page|home|cookie|board|white house|estate|preview|culture|music|read|more|watch|live|download|pdf|get|key|points|images?|getty|photos?|videos?|news|times|post|press|agency|staff|team|desk|editorial|follow|subscribe|sign|log|menu|home|search|print|comments?|listen|add|view|all|the|latest|top|stories|opinion|review|analysis|university|institute|today|about|contact|politics|sports?|business|world|health|science|daily|media|magazine|guide|recipes?|show|episode|part|chapter|free|new|best|how|why|what)\b/i
const DATED = /\b(?:19|20)\d\d\b|\bago\b|\d{1,2}[:.]\d\d/
const REACH = { above: 3, below: 9, intoText: 4 } as const
const MOST_NAMES = 8

/** Who wrote it, as the lines around headline and first paragraph say. */
export function findBylines(
  lines: readonly Line[],
  labels: readonly Label[],
  region: Region | null,
): Byline[] {
  const near = linesNear(lines, labels, region)
  for (const i of near) {
    const line = lines[i] as Line
    const named = byLine(line)
    if (named.length > 0) return named
    const next = lines[i + 1]
    if (next && BY_ALONE.test(line.text)) {
      const below = namesFirst(next, 'under-by', 0.9)
      if (below.length > 0) return below
    }
  }
  const headline = labels.findIndex((label) => label.role === 'headline')
  for (const i of near.filter((at) => at > headline)) {
    const line = lines[i] as Line
    const dated = [i - 1, i, i + 1, i + 2].some((at) => DATED.test(lines[at]?.text ?? ''))
    const found = dated && line.words <= 14 ? namesFirst(line, 'name-beside-date', 0.8) : []
    if (found.length > 0) return found
  }
  return []
}

/** Lines of furniture between a little above the headline and the article's first paragraphs, in order. */
function linesNear(lines: readonly Line[], labels: readonly Label[], region: Region | null): number[] {
  const headline = labels.findIndex((label) => label.role === 'headline')
  const top = headline >= 0 ? headline : (region?.first ?? 0)
  const to = Math.min(
    Math.max(top + REACH.below, region?.first ?? 0),
    (region?.first ?? top) + REACH.intoText,
  )
  const near: number[] = []
  for (let i = Math.max(0, top - REACH.above); i <= Math.min(to, lines.length - 1); i++) {
    const role = labels[i]?.role
    if (role !== 'headline' && role !== 'body' && role !== 'caption') near.push(i)
  }
  return near
}

function byLine(line: Line): Byline[] {
  if (line.words > 30) return []
  const match = BY_LINE.exec(line.text)
  const names = match?.groups?.names
  if (!match || !names) return []
  return split(names, line.start + match.index + match[0].length - names.length, 'by-line', 0.87)
}

/** Names at the beginning of a line that holds nothing else but an outlet or a date. */
function namesFirst(line: Line, rule: string, confidence: number): Byline[] {
  const names = NAMES_FIRST.exec(line.text.replace(AFTER_NAME, ''))?.groups?.names
  if (!names || (names === names.toUpperCase() && names.split(/\s+/).length > 3)) return []
  return split(names, line.start, rule, confidence)
}

function split(names: string, start: number, rule: string, confidence: number): Byline[] {
  const bylines: Byline[] = []
  let from = 0
  for (const part of names.split(new RegExp(`(${BETWEEN})`, 'u'))) {
    const name = part
      .replace(AFTER_NAME, '')
      .replace(/(?<=\p{Ll})\.$/u, '')
      .trim()
    if (isPerson(name)) {
      const at = start + from + part.indexOf(name)
      bylines.push({ name, start: at, end: at + name.length, confidence, rule })
    }
    from += part.length
  }
  return bylines.slice(0, MOST_NAMES)
}

function isPerson(name: string): boolean {
  return name.includes(' ') && name.length > 4 && !NOT_A_PERSON.test(name) && !agencyOf(name)
}
