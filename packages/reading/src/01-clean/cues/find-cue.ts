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

/** The first cue that fits the line, or null. */
export function cueOf(line: Line): Cue | null {
  if (line.words > LONGEST || line.text.length > MOST_LETTERS) return null
  return menuCue(line) ?? CUES.find((cue) => fits(cue, line)) ?? null
}

function fits({ words, patterns, also }: Cue, line: Line): boolean {
  if (line.words > words) return false
  const matches = (pattern: RegExp) => pattern.test(line.text)
  return patterns.some(matches) && (also === undefined || also.some(matches))
}
