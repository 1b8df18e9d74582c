/** A row of a CSV text and the line that it begins in, counted from 1. `broken`: a quotation mark in it never ends. */
export interface CsvRow {
  line: number
  cells: string[]
  broken: boolean
}

/**
 * The rows of a CSV text (RFC 4180; comma, semicolon or tab, whichever the first line has most of). Blank lines are
 * passed over. Linear in the text.
 */
export function csvRows(csv: string): CsvRow[] {
  const text = csv.replace(/^\uFEFF/, '')
  const rows: CsvRow[] = []
  const separator = separatorOf(text)
  let at = 0
  let line = 1
  while (at < text.length) {
    const row = rowAt(text, at, separator)
    if (row.cells.length > 1 || row.cells[0]?.trim())
      rows.push({ line, cells: row.cells, broken: row.broken })
    line += linesIn(text, at, row.next)
    at = row.next
  }
  return rows
}

function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n|\r/, 1)
  const count = (mark: string) => first.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

function rowAt(text: string, from: number, separator: string) {
  const cells: string[] = []
  let at = from
  for (;;) {
    const cell = text[at] === '"' ? quoted(text, at) : plain(text, at, separator)
    cells.push(cell.value)
    at = cell.next
    if (text[at] === separator) at++
    else return { cells, broken: cell.broken, next: afterLineBreak(text, at) }
    if (cell.broken) return { cells, broken: true, next: text.length }
  }
}

function plain(text: string, from: number, separator: string) {
  let next = from
  while (next < text.length && text[next] !== separator && text[next] !== '\n' && text[next] !== '\r') next++
  return { value: text.slice(from, next), next, broken: false }
}

/** From a quotation mark to the next that is not doubled; what stands between it and the separator is dropped. */
function quoted(text: string, from: number) {
  let end = from + 1
  for (;;) {
    end = text.indexOf('"', end)
    if (end < 0) return { value: text.slice(from + 1), next: text.length, broken: true }
    if (text[end + 1] !== '"') break
    end += 2
  }
  return { value: text.slice(from + 1, end).replaceAll('""', '"'), next: end + 1, broken: false }
}

function afterLineBreak(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return text.startsWith('\r\n', at) ? at + 2 : at + 1
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = from; at < Math.min(to, text.length); at++)
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) lines++
  return lines
}
