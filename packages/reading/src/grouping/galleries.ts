import type { Span } from '@parallax/domain'

/** "12 of 78": the place of a picture in its gallery. */
const COUNTER = /\b(\d{1,3}) (?:of|\/) (\d{1,3})\b/g
const HEADING = /\b(?:photos?|pictures|images|gallery|slideshow): /i
/** Counters that follow one another before they are a gallery; "two of three" stands in any text. */
const LEAST_PICTURES = 3

interface Counter extends Span {
  picture: number
  pictures: number
}

/**
 * Captions of picture galleries that run through a text: from the heading to the last counter. Where there is no heading,
 * the first caption, which stands before its counter, is taken to be as long as the second.
 */
export function galleries(text: string): Span[] {
  const spans: Span[] = []
  let row: Counter[] = []
  const end = () => {
    const [first, second] = row
    const last = row.at(-1)
    if (first && second && last && row.length >= LEAST_PICTURES) {
      const before = spans.at(-1)?.end ?? 0
      const from = before + text.slice(before, first.start).lastIndexOf('\n') + 1
      const heading = text.slice(from, first.start).search(HEADING)
      const start = heading < 0 ? Math.max(from, first.start - (second.end - first.end)) : from + heading
      spans.push({ start, end: last.end })
    }
    row = []
  }
  for (const { 0: all, 1: picture, 2: pictures, index } of text.matchAll(COUNTER)) {
    const counter = {
      start: index,
      end: index + all.length,
      picture: Number(picture),
      pictures: Number(pictures),
    }
    const last = row.at(-1)
    if (last && (counter.pictures !== last.pictures || counter.picture <= last.picture)) end()
    row.push(counter)
  }
  end()
  return spans
}
