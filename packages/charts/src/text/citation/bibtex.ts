import { latexText } from '../latex.ts'
import { CITED_AS_WORDS, type Citation } from './citation.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** An address as it is: neither BibTeX nor `\url` may find a brace or a space in it. */
const verbatim = (url: string): string => url.replace(/[\s{}\\"<>^`|]/gu, (sign) => encodeURIComponent(sign))

function entryOf(citation: Citation): string {
  const { key, citedAs, author, title, date, accessed, url, version, note } = citation
  const fields: [string, string | null][] = [
    // Two pairs of braces: one name, not a first and a last; capitals that no style lowers.
    ['author', `{{${latexText(author)}}}`],
    ['title', `{{${latexText(title)}}}`],
    ['year', `{${date.slice(0, 4)}}`],
    ['month', MONTHS[Number(date.slice(5, 7)) - 1] ?? null],
    ['type', `{${CITED_AS_WORDS[citedAs]}}`],
    ['version', version && `{${latexText(version)}}`],
    ['url', `{${verbatim(url)}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['note', note && `{${latexText(note)}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name.padEnd(12)} = ${value},`] : []))
  return [`@misc{${key},`, ...lines, '}'].join('\n')
}

/** BibTeX in UTF-8, as biber and BibTeX read it: an entry `@misc` each. */
export const bibtexOf = (citations: readonly Citation[]): string => `${citations.map(entryOf).join('\n\n')}\n`
