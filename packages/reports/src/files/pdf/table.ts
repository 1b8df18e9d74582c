import { type Columns, columnsOf, type GridCell } from './column-widths.ts'
import type { Line } from './lines.ts'
import type { PageFlow } from './page-flow.ts'
import { INK, STYLES } from './style.ts'

const PAD = 3

interface LaidRow {
  cells: { lines: Line[]; end: boolean }[]
  height: number
}

/** A table that goes on over pages, its head on each of them. */
export function setGrid(
  flow: PageFlow,
  head: readonly GridCell[],
  rows: readonly (readonly GridCell[])[],
): void {
  const count = Math.max(head.length, ...rows.map((row) => row.length), 0)
  if (count === 0) return
  const columns = columnsOf(flow, [head, ...rows], count, STYLES.cell)
  const top = laid(flow, head, columns, true)
  const first = rows[0] && laid(flow, rows[0], columns, false)
  flow.need(top.height + (first?.height ?? 0))
  flow.group('Table', () => {
    setRow(flow, top, columns, 'TH')
    for (const row of rows) {
      const next = laid(flow, row, columns, false)
      if (flow.y + next.height > flow.bottom) {
        flow.nextPage()
        flow.decoration(() => drawRow(flow, top, columns))
      }
      setRow(flow, next, columns, 'TD')
    }
  })
  flow.y += 10
}

function setRow(flow: PageFlow, row: LaidRow, columns: Columns, role: 'TH' | 'TD'): void {
  flow.group('TR', () => {
    row.cells.forEach((cell, i) => {
      flow.leaf(role === 'TD' && i === 0 ? 'TH' : role, () => drawCell(flow, cell, columns, i))
    })
  })
  flow.decoration(() => underline(flow, row.height))
  flow.y += row.height
}

function drawRow(flow: PageFlow, row: LaidRow, columns: Columns): void {
  row.cells.forEach((cell, i) => {
    drawCell(flow, cell, columns, i)
  })
  underline(flow, row.height)
  flow.y += row.height
}

function drawCell(
  flow: PageFlow,
  { lines, end }: LaidRow['cells'][number],
  { widths, gap, style }: Columns,
  column: number,
): void {
  const x = flow.left + widths.slice(0, column).reduce((sum, width) => sum + width + gap, 0)
  const high = style.size * style.leading
  lines.forEach((line, i) => {
    const y = flow.y + PAD + i * high
    flow.setLine(line, style, x, widths[column] ?? 0, y, end ? 'end' : undefined)
  })
}

function underline({ pdf, left, right, y }: PageFlow, height: number): void {
  pdf
    .moveTo(left, y + height)
    .lineTo(right, y + height)
    .lineWidth(0.4)
    .strokeColor(INK.line)
    .stroke()
}

function laid(flow: PageFlow, row: readonly GridCell[], { widths, style }: Columns, bold: boolean): LaidRow {
  const high = style.size * style.leading
  // A row higher than a page would never fit: what is beyond is cut, which only a cell of hundreds of lines meets.
  const most = Math.floor((flow.bottom - 200) / high)
  const cells = row.slice(0, widths.length).map(({ spans, end }, i) => ({
    lines: flow
      .linesOf(
        spans.map((span) => ({ ...span, bold: bold || span.bold === true })),
        style,
        widths[i] ?? 0,
      )
      .slice(0, most),
    end,
  }))
  return { cells, height: Math.max(1, ...cells.map(({ lines }) => lines.length)) * high + 2 * PAD }
}
