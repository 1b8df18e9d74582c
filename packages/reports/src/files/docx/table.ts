import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Span } from '../spans.ts'
import { directionOf, runsOf } from './runs.ts'

export interface WordCell {
  spans: readonly Span[]
  /** Set at the end of its column, as numbers are. */
  end: boolean
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9C8C2' }
const BORDERS = {
  top: NONE,
  left: NONE,
  right: NONE,
  bottom: LINE,
  insideVertical: NONE,
  insideHorizontal: LINE,
}

/** Columns that Word can show; its limit is 63. */
const MOST_COLUMNS = 63

/** A table of Word’s with its head on every page, and the paragraph that Word wants after it. */
export function gridOf(
  head: readonly WordCell[],
  rows: readonly (readonly WordCell[])[],
): [Table, Paragraph] {
  const columns = Math.min(MOST_COLUMNS, head.length)
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: BORDERS,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(head, columns, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row, columns, false) })),
    ],
  })
  return [table, new Paragraph({})]
}

/** Every row has every cell, or Word calls the file damaged. */
const cellsOf = (row: readonly WordCell[], columns: number, bold: boolean): TableCell[] =>
  Array.from({ length: columns }, (_, i) => {
    const { spans = [], end = false } = row[i] ?? {}
    return new TableCell({
      margins: { top: 40, bottom: 40, left: 0, right: 120 },
      children: [
        new Paragraph({
          style: 'Cell',
          ...(end && { alignment: AlignmentType.END }),
          ...directionOf(spans),
          children: runsOf(bold ? spans.map((span) => ({ ...span, bold })) : spans),
        }),
      ],
    })
  })
