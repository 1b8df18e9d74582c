import type { Line } from '../line.ts'
import { namesAt, type ShownName } from './person-names.ts'

/** A line that says who wrote: "By A and B", "Words: A", "Reporting by A; Editing by B". */
const CREDIT =
  /(?<![\p{L}\d'’-])(?:(?:[Bb]y|BY)\b\s*:?|(?:[Aa]uthors?|AUTHORS?|[Ww]riters?|[Rr]eporters?|[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eporting)\s*(?::|\s[-–]\s))\s*(?=\p{Lu}|d['’])|(?<=\d\s)Author\s+(?=\p{Lu})/gu
/** Words that lead up to "by" in a credit. */
const WRITES =
  /(?:^|[\p{P}|\s])(?:written|reported|posted|published|story|words|text|article|analysis|opinion|review|report|reporting|column|commentary|comment|interview|essay|exclusive|contributed|submitted|authored|compiled|research|last updated|updated|post|blog)$/iu
/** Words that make a credit somebody else's: of a picture, of the editing, of what the page is paid for. */
const OTHER_WORK =
  /(?:additional|edit\w{0,9}|check\w{0,9}|reviewed|medically|photo\w{0,9}|image|pictures?|illustrat\w{0,9}|video|direct\w{0,9}|produced|presented|sponsored|powered|translat\w{0,9}|hosted|recommended|follow\w{0,9}|filmed|graphics?|design\w{0,9}|artwork|provided|curated|read|narrated|art|caption)\s{0,3}(?:reporting|writing|and \w{1,20})?\s{0,3}(?:by)?\s{0,3}:?$/iu
/** What a credit may follow on its line: nothing, a separator, a date, a clock time, an age. */
const OPENS = /(?:^|[|•·–—\-/>»:,;(\])]|\d|\d\s?(?:[aApP]\.?[mM]\.?)|\b[A-Z]{2,4}|\bago|\bon)\s*$/
const LONGEST_LINE = 34
const LONGEST_LEAD = 110

/** The persons whom a line credits with the text, in order; none where the credit is for other work. */
export function creditedIn(line: Line): ShownName[] {
  if (line.words > LONGEST_LINE) return []
  for (const match of line.text.matchAll(CREDIT)) {
    const lead = line.text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index).trimEnd()
    if (!isCredit(lead, match[0])) continue
    const { names } = namesAt(line.text, match.index + match[0].length, true)
    if (names.length > 0) return names.map((name) => moved(name, line.start))
  }
  return []
}

function isCredit(lead: string, mark: string): boolean {
  if (OTHER_WORK.test(lead)) return false
  return OPENS.test(lead) || (/by/i.test(mark) && WRITES.test(lead))
}

export function moved({ name, start, end }: ShownName, by: number): ShownName {
  return { name, start: start + by, end: end + by }
}

const ALONE =
  /^(?:(?:written|reported|posted|published|article|story|words|text)\s+)?(?:by|authors?|written|reporters?|words)(?: of the article)?\s*:?$/i

/** True for a line that announces the name on the next. */
export function announcesName(line: Line): boolean {
  return ALONE.test(line.text)
}
