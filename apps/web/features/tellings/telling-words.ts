import type { View } from '@parallax/addresses'
import type { Wording } from '@parallax/domain'
import { capital, counted, day } from '../../lib/format.ts'
import type { MatrixRowData } from './telling-query.ts'

export type Facts = NonNullable<View['facts']>

/** Which facts a tab shows, and what is said where there are none. */
export const FACT_WORDS: Readonly<Record<Facts, { name: string; none: string }>> = {
  disagreements: { name: 'Disagreements', none: 'No numbers disagree.' },
  names: { name: 'Names', none: 'Nobody and nothing is named.' },
  numbers: { name: 'Numbers', none: 'Nothing is counted or measured.' },
  dates: { name: 'Dates', none: 'No day is named.' },
  quotations: { name: 'Quotations', none: 'Nobody is quoted.' },
  statements: { name: 'Statements', none: 'No sentence says what another article says too.' },
}

const UNITS: Readonly<Record<string, string>> = {
  percent: 'Per cent',
  'prison year': 'Years in prison',
  'prison month': 'Months in prison',
}

/** What a row of a matrix is about: "deaths: soldier" reads "Deaths (soldier)", a day as days are written. */
export function rowWords({ kind, label }: { kind: string; label: string }): string {
  if (kind === 'DATE') return day(label)
  if (kind === 'QUOTATION') return quotedWords(label)
  if (kind !== 'QUANTITY') return label
  const [what = label, whose] = label.split(': ')
  return `${UNITS[what] ?? capital(what)}${whose ? ` (${whose})` : ''}`
}

/** How a place carries an utterance. */
export const WORDING_WORDS: Readonly<Record<Wording, string>> = {
  full: 'in full',
  cut: 'cut',
  paraphrased: 'in other words',
}

type Disagreeing = Pick<MatrixRowData['disagreements'][number], 'kind' | 'valueA' | 'valueB'>

/** "conflict: 12 / 17": the pairs in conflict, or where none is, those that differ. */
export function disagreementWords(disagreements: readonly Disagreeing[]): string {
  const conflicts = disagreements.filter(({ kind }) => kind === 'CONFLICT')
  const named = conflicts.length > 0 ? conflicts : disagreements
  const pairs = [...new Set(named.map(({ valueA, valueB }) => `${valueA} / ${valueB}`))]
  const word = conflicts.length > 0 ? 'conflict' : 'differs'
  return `${word}: ${pairs.slice(0, 3).join(', ')}${pairs.length > 3 ? ' …' : ''}`
}

const MARKS = /^[\s"“”„«»'‘’]|[\s"“”„«»'‘’,]$/

/** Words that somebody says between quotation marks of ours, whatever marks the text has. */
export function quotedWords(words: string): string {
  let bare = words
  while (MARKS.test(bare)) bare = bare.replace(MARKS, '')
  return `“${bare}”`
}

/** "+2 h 10 min", "+3 days 4 h"; null where one of the two times is not known. */
export function lagWords(hours: number | null): string | null {
  if (hours === null) return null
  const minutes = Math.round(hours * 60)
  if (minutes === 0) return 'at the same time'
  const [days, rest] = [Math.floor(minutes / 1440), minutes % 1440]
  const [full, left] = [Math.floor(rest / 60), rest % 60]
  const parts = [
    ...(days > 0 ? [counted(days, 'day')] : []),
    ...(full > 0 ? [`${full} h`] : []),
    ...(left > 0 && days === 0 ? [`${left} min`] : []),
  ]
  return `+${parts.join(' ')}`
}
