import { knownOutlets } from '../../01-clean/publishers/known-outlets.ts'

const LONGEST = 80

/** What outlets put before a headline to say what kind of piece it is. */
const LABEL =
  /^(?:watch|read|listen|exclusive|breaking(?: news)?|just in|live(?: updates)?|update|updated|the latest|report|special report|factbox|fact check|timeline|explainer|explained|analysis|opinion|commentary|column|editorial|review|video|photos|pictures|gallery|podcast|in pictures|in our opinion|from our archives|flashback|developing|urgent|corrected)(?: ?[:|] | [–—-] )/i
const LIVE = / [|–—-] live(?: updates| blog)?$/i
const BAR = / \| [^|]{2,60}$/
/** Half of a surrogate pair. */
const HALF_PAIR = /\p{Surrogate}/gu
const DASH = / [–—-] ([^–—]{2,40})$/

const outlets = knownOutlets()

/** A headline without labels, "live updates" and the outlet's name. */
function bare(title: string): string {
  let text = title.replace(/\s+/g, ' ').trim().replace(LABEL, '').replace(LIVE, '')
  const bar = text.replace(BAR, '')
  if (bar.length >= text.length / 2) text = bar
  const tail = DASH.exec(text)
  if (tail?.[1] && outlets.byName(tail[1])) text = text.slice(0, tail.index)
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function withoutEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** At most 80 characters, cut between words. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text
  const kept = text.slice(0, LONGEST - 1)
  const whole = kept.slice(0, Math.max(kept.lastIndexOf(' '), LONGEST / 2)).replace(HALF_PAIR, '')
  return `${withoutEnd(whole, ' ,;:–—-')}…`
}

/** What an article is called in a list: its headline, or how it begins; null for an empty one. */
export function headlineOf(title: string | null, body: string): string | null {
  const own = bare(title ?? '')
  if (own.length > 0) return cut(own)
  const line = body.trimStart().split('\n', 1)[0] ?? ''
  const sentence = /^.{20,}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line
  const opening = bare(withoutEnd(sentence, ' .'))
  return opening.length > 0 ? cut(opening) : null
}
