import type { Line } from '../line.ts'
import { ADVERTS } from './adverts.ts'
import { CAPTIONS } from './captions.ts'
import { COMMENTS } from './comments.ts'
import { BYLINES, CONTACTS, CREDITS } from './credits.ts'
import type { Cue } from './cue.ts'
import { FORMS } from './forms.ts'
import { LEGAL, NOTES } from './legal.ts'
import { menuCue, SHARE_BARS } from './navigation.ts'
import { OTHER_STORIES } from './other-stories.ts'
import { POSTS } from './posts.ts'
import { DATED_LINES, TIMES } from './times.ts'

/** The language of web pages. The first cue that matches decides; rules are about words, never about sites. */
const CUES: readonly Cue[] = [
  ...COMMENTS,
  ...FORMS,
  ...ADVERTS,
  ...DATED_LINES,
  ...CREDITS,
  ...CONTACTS,
  ...NOTES,
  ...POSTS,
  ...CAPTIONS,
  ...OTHER_STORIES,
  ...LEGAL,
  ...SHARE_BARS,
  ...TIMES,
  ...BYLINES,
]

const LONGEST = Math.max(...CUES.map((cue) => cue.words))
/** UTF-16 code units; so few words in so many letters are no language. */
const MOST_LETTERS = 3000

/** A cue's patterns: those that look at a line's beginning alone, and those that look into it. */
const SORTED = CUES.map((cue) => ({
  cue,
  beginnings: cue.patterns.filter(isOfBeginning),
  inside: cue.patterns.filter((pattern) => !isOfBeginning(pattern)),
}))

/** All beginnings at once: most lines begin like none of them, and one test takes a tenth of the time of many. */
const BEGINNINGS = [
  ...Map.groupBy(
    SORTED.flatMap(({ beginnings }) => beginnings),
    ({ flags }) => flags,
  ),
].map(([flags, kind]) => new RegExp(kind.map(({ source }) => `(?:${source})`).join('|'), flags))

function isOfBeginning({ source }: RegExp): boolean {
  return source.startsWith('^') && !/\|(?:\^|\\b)/.test(source)
}

/** Of each line the first cue that fits it, or null. Pages say the same again and again: a wording is read once. */
export function cuesOf(lines: readonly Line[]): (Cue | null)[] {
  const known = new Map<string, Cue | null>()
  return lines.map((line) => {
    const before = known.get(line.text)
    if (before !== undefined) return before
    const cue = cueOf(line)
    known.set(line.text, cue)
    return cue
  })
}

/** The first cue that fits the line, or null. */
export function cueOf(line: Line): Cue | null {
  if (line.words > LONGEST || line.text.length > MOST_LETTERS) return null
  const menu = menuCue(line)
  if (menu) return menu
  const begins = BEGINNINGS.some((pattern) => pattern.test(line.text))
  return SORTED.find((sorted) => fits(sorted, line, begins))?.cue ?? null
}

function fits({ cue, beginnings, inside }: (typeof SORTED)[number], line: Line, begins: boolean): boolean {
  if (line.words > cue.words) return false
  const matches = (pattern: RegExp) => pattern.test(line.text)
  if (!(begins && beginnings.some(matches)) && !inside.some(matches)) return false
  return cue.also === undefined || cue.also.some(matches)
}
