/**
 * Measures sentence boundaries in running text, beside `Intl.Segmenter` over the same:
 * `node packages/reading/scripts/measure-sentences.ts [--errors] ARTICLES.jsonl.gz…`, sets whose texts stand one sentence
 * a line. Lines are joined by a space wherever the line before ends with a terminal mark, as running text has them; an
 * end of such a piece is given to everybody and not counted. Closing marks count to neither side: the sets leave many of
 * them with the wrong sentence. Prints only: nothing computed from a set that is for
 * evaluation may ship.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { sentenceEnds } from '../src/02-sentences/boundaries.ts'

interface Running {
  text: string
  /** Offsets at which a sentence ends and another follows. */
  ends: number[]
}

const ENDS = /[.!?…]["'”’)\]]*(?: ["'“”‘’])?$/
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const textsOf = (path: string): string[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text)

/** The pieces of running text of one article. */
function running(text: string): Running[] {
  const pieces: Running[] = []
  let open: Running | undefined
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (open) {
      open.ends.push(open.text.length)
      open.text += ` ${line}`
    } else {
      open = { text: line, ends: [] }
      pieces.push(open)
    }
    if (!ENDS.test(line)) open = undefined
  }
  return pieces
}

/** The ends that `Intl.Segmenter` gives, without the white space that it counts to the sentence before. */
function segmented(text: string): number[] {
  const ends = [...segmenter.segment(text)].map(({ index, segment }) => index + segment.trimEnd().length)
  return ends.filter((end) => end < text.trimEnd().length)
}

/** The same end without white space and quotation marks before it, which the sets give now to one side, now to the other. */
const bare = (text: string, end: number) => text.slice(0, end).replace(/[\s"'“”‘’)\]]{1,9}$/, '').length

const count = () => ({ right: 0, given: 0, gold: 0 })
function add(total: ReturnType<typeof count>, given: readonly number[], gold: readonly number[]) {
  const wanted = new Set(gold)
  total.right += given.filter((end) => wanted.has(end)).length
  total.given += given.length
  total.gold += gold.length
}
const f1 = ({ right, given, gold }: ReturnType<typeof count>) =>
  `P ${(right / given).toFixed(4)} R ${(right / gold).toFixed(4)} F1 ${((2 * right) / (given + gold)).toFixed(4)}`

function showErrors(text: string, given: readonly number[], gold: readonly number[]): void {
  const show = (mark: string, end: number) =>
    console.log(`${mark} ${text.slice(Math.max(0, end - 50), end)} ¦ ${text.slice(end, end + 40)}`)
  for (const end of given) if (!gold.includes(end)) show('+', end)
  for (const end of gold) if (!given.includes(end)) show('-', end)
}

const args = process.argv.slice(2)
const paths = args.filter((arg) => !arg.startsWith('--'))
if (paths.length === 0)
  throw new Error('usage: node packages/reading/scripts/measure-sentences.ts [--errors] ARTICLES.jsonl.gz…')
for (const path of paths) {
  const [ours, theirs] = [count(), count()]
  for (const piece of textsOf(path).flatMap(running)) {
    const last = bare(piece.text, piece.text.length)
    const bared = (ends: readonly number[]) =>
      [...new Set(ends.map((end) => bare(piece.text, end)))].filter((end) => end < last)
    const gold = bared(piece.ends)
    const given = bared(sentenceEnds(piece.text))
    add(ours, given, gold)
    add(theirs, bared(segmented(piece.text)), gold)
    if (args.includes('--errors')) showErrors(piece.text, given, gold)
  }
  console.log(path, `${ours.gold} boundaries`)
  console.log(`  parallax        ${f1(ours)}`)
  console.log(`  Intl.Segmenter  ${f1(theirs)}`)
}
