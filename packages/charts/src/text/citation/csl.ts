import type { Citation, CitedAs } from './citation.ts'

const TYPES: Readonly<Record<CitedAs, string>> = { figure: 'graphic', dataset: 'dataset', webpage: 'webpage' }

const dateOf = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })

/** One item of CSL-JSON 1.0.2; nothing stands in it that the schema does not know. */
const itemOf = ({ key, citedAs, author, title, date, accessed, url, version, note }: Citation) => ({
  id: key,
  type: TYPES[citedAs],
  title,
  author: [{ literal: author }],
  issued: dateOf(date),
  ...(accessed && { accessed: dateOf(accessed) }),
  URL: url,
  ...(version && { version }),
  ...(citedAs === 'figure' && { genre: 'Figure' }),
  ...(note && { note }),
})

/** CSL-JSON, as Zotero, Pandoc and citeproc read it. */
export const cslOf = (citations: readonly Citation[]): string =>
  `${JSON.stringify(citations.map(itemOf), null, 2)}\n`
