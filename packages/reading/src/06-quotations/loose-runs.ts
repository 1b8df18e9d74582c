import type { Span } from '@parallax/domain'
import { type Attributed, type Attribution, wordsOf } from './attributions.ts'
import { attributedAfter, attributedBefore, signedAfter } from './beside.ts'
import { answering, type Floor } from './floor.ts'
import { beforeColon, introducer } from './introductions.ts'
import type { Stretch } from './noun-phrases.ts'
import { opensSentence, type Paragraph } from './paragraphs.ts'
import type { Run } from './quoted-runs.ts'

/** What is known where the quoted words of a paragraph are given to their speakers. */
export interface Surroundings {
  text: string
  previous: Paragraph | null
  floor: Floor
  isSame: (a: Attribution, b: Attribution) => boolean
}

const covers = (a: Span, b: Span) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) > (b.end - b.start) / 2
const inside = (run: Run, text: string) =>
  text.slice(run.start, run.end).replace(/^[“"‘'`„«]+|(?<![”"’'»])[”"’'»]+$/g, '')

/** Speech, not a title, a nickname or a word held at arm's length; what opens its sentence may be shorter. */
function isSpeech(said: string, opens: boolean): boolean {
  const words = said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words >= 5 || (words >= 2 && (opens ? /[.!?…,]$/ : /[.!?…]$/).test(said))
}

/** The nearest attribution before an offset, by place. */
const nearestBefore = (all: Attribution[], offset: number) =>
  all
    .filter(({ content, speaker }) => speaker !== null && content.end <= offset)
    .reduce<Attribution | null>((a, b) => (a && a.content.end >= b.content.end ? a : b), null)

/** Who is named by what leads to a quotation, which may end the paragraph before. */
function ledBy(paragraph: Paragraph, { first }: Stretch, { previous }: Surroundings): Attributed | null {
  const leading = first > 0 ? paragraph : previous
  if (!leading) return null
  const mark = (first > 0 ? first : leading.words.length) - 1
  return attributedBefore(leading, mark) ?? beforeColon(leading, mark)
}

/** Who goes on speaking where a quotation begins its sentence without a word of who says it. */
function carriedOn(
  paragraph: Paragraph,
  stretch: Stretch,
  start: number,
  all: Attribution[],
  around: Surroundings,
): Attributed {
  const { floor, previous } = around
  const before = nearestBefore(all, start)
  if (before) return { ...before, rule: 'carried' }
  const opensParagraph = stretch.first === 0
  if (opensParagraph && floor.last) {
    if (floor.open) return { ...floor.last, rule: 'continued' }
    const other = answering(floor, around.isSame)
    return other ? { ...other, rule: 'turn' } : { ...floor.last, rule: 'carried-paragraph' }
  }
  const speaker =
    opensParagraph && previous
      ? introducer(previous, previous.words.length)
      : introducer(paragraph, stretch.first)
  return { cue: null, speaker, rule: 'introduced' }
}

/** Quoted runs that no cue claims: attributed right beside, introduced, carried on from the quotation before, or no quotation at all. */
export function looseRuns(paragraph: Paragraph, found: Attribution[], around: Surroundings): Attribution[] {
  const all = [...found]
  paragraph.runs.forEach((run, index) => {
    if (all.some((one) => covers(one.content, run))) return
    const stretch = wordsOf(paragraph.words, index)
    if (!stretch || run.single) return
    const content = { start: run.start, end: run.end }
    const said = inside(run, around.text).trim()
    const led = ledBy(paragraph, stretch, around)
    const opens = opensSentence(paragraph, stretch.first)
    if (!led && !isSpeech(said, opens)) return
    const beside =
      attributedAfter(paragraph, stretch, said.at(-1) ?? '') ?? led ?? signedAfter(paragraph, stretch)
    if (beside) all.push({ ...beside, content })
    else if (opens && isSpeech(said, false))
      all.push({ ...carriedOn(paragraph, stretch, run.start, all, around), content })
  })
  return all
}

/** Whether the paragraph ends inside a quotation. */
export const staysOpen = (paragraph: Paragraph): boolean => paragraph.runs.at(-1)?.closed === false
