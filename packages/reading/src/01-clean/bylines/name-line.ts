import { fold, type Line } from '../line.ts'
import { moved } from './credit-line.ts'
import { isGivenName } from './given-names.ts'
import { namesAt, type ShownName } from './person-names.ts'

/** A line that holds names and what belongs to them: a job, an outlet, a date, a handle. */
export interface NameLine {
  names: ShownName[]
  /** The line says what the person does, or where to write to them. */
  hasRole: boolean
  hasDate: boolean
  /** Most names begin with a given name that is known. */
  known: boolean
}

const LONGEST = 14
export const DATED = /\b(?:19|20)\d\d\b|\bago\b|\d{1,2}[:.]\d\d|\b\d{1,2}\/\d{1,2}\b/i
const JOB =
  /\b(?:correspondents?|reporters?|editors?|writers?|columnists?|journalists?|producers?|contributors?|critics?|bureau chief|analyst|staff|fellow|professor|lecturer|attorney|director|team)\b/i
const HANDLE = /@[\w./]{2,}/
/** What may stand beside names without making the line a sentence: marks, capitals, numbers, handles and a few small words. */
const REST_WORD = /^(?:[^\p{L}]+$|[^\p{L}]*[\p{Lu}\d]|[^@]*@)/u
const SMALL_REST = new Set(
  'of the for and in at on by a an to ago min mins minutes hours hour days day read am pm with'.split(' '),
)
const AFTER_DATE = /^[\p{L} .,'’]{0,40}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\s+(?=\p{Lu})/u
const ROLE_LINE_WORDS = 9

/** Names that a line opens with, where nothing but jobs, outlets, dates and handles follows them; null otherwise. */
export function namesOpening(line: Line): NameLine | null {
  const { text } = line
  if (line.words > LONGEST || line.words < 2 || line.ending === 'sentence' || line.ending === 'cut')
    return null
  const { names } = namesAt(text, namesFrom(text))
  const first = names[0]
  const last = names.at(-1)
  if (!first || !last || first.start > namesFrom(text) + 1) return null
  const tail = text.slice(last.end)
  if (!tail.split(/\s+/).every((word) => isRest(word))) return null
  const given = names.filter(({ name }) => isGivenName(name.split(' ')[0] ?? ''))
  const known = given.length * 2 > names.length
  const alone = fold(names.map(({ name }) => name).join(' ')) === fold(text).replaceAll(' and ', ' ')
  const hasRole = JOB.test(tail) || HANDLE.test(tail)
  const hasDate = DATED.test(text)
  if (!known && !alone && !hasRole && !hasDate) return null
  return { names: names.map((name) => moved(name, line.start)), hasRole, hasDate, known }
}

/** Names open a line, or follow the outlet and date that do: "Northern Ledger 02/10/2020 Ilse Varga". */
function namesFrom(text: string): number {
  const lead = AFTER_DATE.exec(text) ?? /^[^\p{L}]{0,4}/u.exec(text)
  return lead?.[0].length ?? 0
}

function isRest(word: string): boolean {
  return (
    word === '' ||
    REST_WORD.test(word) ||
    JOB.test(word) ||
    SMALL_REST.has(word.toLowerCase().replace(/[.,]$/, ''))
  )
}

/** "Political Editor", "@ilsevarga", "Reporter, Northern Ledger": the line under a name that says whose it is. */
export function describesWriter(line: Line | undefined): boolean {
  if (!line || line.words > ROLE_LINE_WORDS || line.ending === 'sentence') return false
  return /^@[\w.]{2,40}$/.test(line.text) || (JOB.test(line.text) && /^\p{Lu}/u.test(line.text))
}
