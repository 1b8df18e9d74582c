import type { BlockContent, Blockquote, List, ListItem, RootContent, Table } from 'mdast'
import type { Text } from '../../text/index.ts'
import { type Span, spansOf } from '../spans.ts'
import type { GridCell } from './column-widths.ts'
import type { PageFlow } from './page-flow.ts'
import { INK, STYLES, type TextStyle } from './style.ts'
import { setGrid } from './table.ts'

/** How far lists and quotations stand in. */
const INDENT = 18
/** Below an item of a list without empty lines. */
const TIGHT = 2

export function setText(flow: PageFlow, { children }: Text): void {
  for (const node of children) setBlock(flow, node, STYLES.body)
}

/** Spans as one paragraph. */
export function setParagraph(
  flow: PageFlow,
  spans: readonly Span[],
  style: TextStyle,
  role: Parameters<PageFlow['leaf']>[0] = 'P',
): void {
  const lines = flow.linesOf(spans, style)
  if (lines.length === 0) return
  flow.skip(style.before)
  flow.leaf(role, () => flow.setLines(lines, style))
  flow.y += style.after
}

function setBlock(flow: PageFlow, node: RootContent | BlockContent, style: TextStyle): void {
  if (node.type === 'paragraph') setParagraph(flow, spansOf(node.children), style)
  else if (node.type === 'heading') setHeading(flow, node.depth, spansOf(node.children))
  else if (node.type === 'blockquote') setQuotation(flow, node)
  else if (node.type === 'list') setList(flow, node, style)
  else if (node.type === 'code')
    within(flow, () => setParagraph(flow, codeLines(node.value), STYLES.code, 'Code'))
  else if (node.type === 'thematicBreak') rule(flow)
  else if (node.type === 'table') setTable(flow, node)
}

const setQuotation = (flow: PageFlow, { children }: Blockquote): void =>
  within(flow, () => {
    for (const child of children) setBlock(flow, child, STYLES.quotation)
  })

function setTable(flow: PageFlow, { align, children }: Table): void {
  const [head = [], ...rows] = children.map((row) =>
    row.children.map((cell, i): GridCell => ({ spans: spansOf(cell.children), end: align?.[i] === 'right' })),
  )
  setGrid(flow, head, rows)
}

const codeLines = (value: string): Span[] =>
  value.split('\n').flatMap((line, i) => [...(i > 0 ? [{ text: '\n' }] : []), { text: line, code: true }])

/** A heading is never the last on its page, and has its place in the outline. */
export function setHeading(flow: PageFlow, depth: number, spans: readonly Span[]): void {
  const style = depth <= 2 ? STYLES.heading2 : depth === 3 ? STYLES.heading3 : STYLES.heading4
  const lines = flow.linesOf(spans, style)
  if (lines.length === 0) return
  flow.skip(style.before)
  flow.need(lines.length * style.size * style.leading + style.after + 40)
  flow.pdf.outline.addItem(
    spans
      .map(({ text }) => text)
      .join('')
      .trim(),
  )
  flow.leaf(`H${Math.min(6, depth)}` as 'H2', () => flow.setLines(lines, style))
  flow.y += style.after
}

function setList(flow: PageFlow, { ordered, start, spread, children }: List, given: TextStyle): void {
  const style = spread ? given : { ...given, after: TIGHT }
  flow.group('L', () => {
    children.forEach((item, i) => {
      setItem(flow, item, ordered ? `${(start ?? 1) + i}.` : '•', style)
    })
  })
  flow.y += given.after - style.after
}

function setItem(flow: PageFlow, { children }: ListItem, label: string, style: TextStyle): void {
  const high = style.size * style.leading
  flow.need(high * 2)
  flow.group('LI', () => {
    const [line] = flow.linesOf([{ text: label }], style, INDENT * 3)
    if (line)
      flow.leaf('Lbl', () =>
        flow.setLine(line, style, flow.left + INDENT - 5 - line.width, line.width, flow.y),
      )
    flow.group('LBody', () =>
      within(flow, () => {
        const before = flow.y
        for (const child of children) setBlock(flow, child as BlockContent, style)
        if (flow.y === before) flow.y += high
      }),
    )
  })
}

function within(flow: PageFlow, build: () => void): void {
  const { left } = flow
  // Deep inside, room to read goes before structure.
  if (flow.width > 160) flow.left += INDENT
  build()
  flow.left = left
}

function rule(flow: PageFlow): void {
  flow.need(20)
  flow.decoration(() => {
    flow.pdf
      .moveTo(flow.left, flow.y + 6)
      .lineTo(flow.right, flow.y + 6)
      .lineWidth(0.7)
      .strokeColor(INK.line)
      .stroke()
  })
  flow.y += 18
}
