import type { Cue } from './cues/cue.ts'
import type { Line } from './line.ts'
import type { Region } from './region.ts'

/** Fewer lines under a colon are no list that an article could consist of. */
const FEWEST_ITEMS = 8
const ITEM_WORDS = 16
/** Captions and advertisements stand between items, so many in a row at most. */
const MOST_BETWEEN = 2
/** How many lines after the text's end the colon may stand. */
const REACH = 3

/** The last line of the list that a colon introduces: at least a handful of short lines without a sentence's end; or -1. */
function listEnd(lines: readonly Line[], cues: readonly (Cue | null)[], colon: number): number {
  let items = 0
  let between = 0
  let end = -1
  for (let i = colon + 1; i < lines.length; i++) {
    const line = lines[i] as Line
    const cue = cues[i]
    if (cue?.stop || cue?.role === 'footer') break
    if (cue) {
      if (++between > MOST_BETWEEN) break
      continue
    }
    if (line.words > ITEM_WORDS || line.ending === 'sentence') break
    between = 0
    items++
    end = i
  }
  return items >= FEWEST_ITEMS ? end : -1
}

function introduces(line: Line | undefined, cue: Cue | null | undefined): boolean {
  return line !== undefined && !cue && !line.markup && line.ending === 'colon' && line.words >= 4
}

/** Where the text ends in "… in full:", what follows is its list of winners, fixtures or prices. */
export function withList(run: Region, lines: readonly Line[], cues: readonly (Cue | null)[]): Region {
  for (let i = run.last; i <= run.last + REACH; i++) {
    const end = introduces(lines[i], cues[i]) ? listEnd(lines, cues, i) : -1
    if (end > run.last) return { first: run.first, last: end }
  }
  return run
}

/** An article that is nothing but a list under a colon, where the page holds no prose. */
export function listAlone(lines: readonly Line[], cues: readonly (Cue | null)[]): Region | null {
  let end = -1
  for (let i = 0; i < lines.length; i++) {
    if (i <= end || !introduces(lines[i], cues[i])) continue
    end = listEnd(lines, cues, i)
    if (end >= i + FEWEST_ITEMS * 2) return { first: i, last: end }
  }
  return null
}

/** The items in a region that a colon introduces, repeated ones too where the list is long. */
export function findItems(
  lines: readonly Line[],
  cues: readonly (Cue | null)[],
  { first, last }: Region,
): Set<number> {
  const items = new Set<number>()
  for (let i = first; i <= last; i++) {
    if (!introduces(lines[i], cues[i])) continue
    const end = Math.min(last, listEnd(lines, cues, i))
    for (let at = i + 1; at <= end; at++) if (!cues[at]) items.add(at)
    if (end > i) i = end
  }
  return items
}
