import type { Citation, CitedAs } from './citation.ts'

const TYPES: Readonly<Record<CitedAs, string>> = { figure: 'FIGURE', dataset: 'DATA', webpage: 'ELEC' }

/** `YYYY/MM/DD/`: what may follow the last stroke is a season. */
const dateOf = (day: string): string => `${day.replaceAll('-', '/')}/`

function recordOf({ key, citedAs, author, title, date, accessed, url, version, note }: Citation): string {
  const tags: [string, string | null][] = [
    ['TY', TYPES[citedAs]],
    ['ID', key],
    // A comma would part a last name from a first.
    ['AU', author.replaceAll(',', '')],
    ['TI', title],
    ['PY', date.slice(0, 4)],
    ['DA', dateOf(date)],
    ['ET', version],
    ['N1', note],
    ['UR', url],
    ['Y2', accessed && dateOf(accessed)],
  ]
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []))
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** RIS, as EndNote, Mendeley and Citavi read it: one tag a line, each ending in CR LF. */
export const risOf = (citations: readonly Citation[]): string => citations.map(recordOf).join('\r\n')
