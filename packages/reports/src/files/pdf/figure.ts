import { drawSvg } from '@parallax/charts/pdf'
import { type FigurePart, isShown, type ShownFigure } from '../../compose/index.ts'
import type { Span } from '../spans.ts'
import { missingWords } from '../words.ts'
import type { PageFlow } from './page-flow.ts'
import { INK, PAPER, STYLES, type TextStyle } from './style.ts'
import { setGrid } from './table.ts'
import { setParagraph } from './text.ts'

/** Of the width of the text. */
const SHARE = { full: 1, small: 0.62 } as const
const MOST_CAPTION = 220

/** Room of a table's name, head and first row, which stand together. */
const TABLE_HEAD = 90

/** @param svg the drawing alone */
export function setFigure(flow: PageFlow, part: FigurePart, svg: string | null): void {
  flow.skip(12)
  const { content, label, size } = part
  if (!isShown(content)) {
    setParagraph(flow, [{ text: missingWords(label, content), italic: true }], STYLES.quotation)
    return
  }
  const caption = captionLines(part, content)
  if (svg) setDrawing(flow, svg, content.alt, flow.width * SHARE[size], heightOf(flow, caption))
  flow.pdf.outline.addItem(`${label}. ${content.drawn.title}`)
  for (const line of caption) setParagraph(flow, ...line)
  if (content.table) setTable(flow, content)
  flow.y += 12
}

function setDrawing(flow: PageFlow, svg: string, alt: string, wide: number, caption: number): void {
  const [, w = '1', h = '1'] = /^<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  const most = flow.bottom - PAPER.margin - caption
  const scale = Math.min(wide / Number(w), most / Number(h))
  const height = Number(h) * scale
  flow.need(height + caption)
  flow.leaf('Figure', () => drawSvg(flow.pdf, svg, flow.fonts, { x: flow.left, y: flow.y, scale }), { alt })
  flow.y += height
}

type CaptionLine = [spans: Span[], style: TextStyle, role: 'Caption' | 'P']

function captionLines({ label, address }: FigurePart, { caption }: ShownFigure): CaptionLine[] {
  const { title, text, measured, notes, source } = caption
  const head = title ? `${label}. ${title}.` : `${label}.`
  return [
    [[{ text: head, bold: true }, { text: ` ${text}` }], STYLES.caption, 'Caption'],
    ...[measured, ...notes].map((words): CaptionLine => [[{ text: words }], STYLES.small, 'P']),
    [[{ text: `${source} ` }, { text: address, link: address }], STYLES.small, 'P'],
  ]
}

/** Points that the caption takes, so that it stands on the page of its drawing; of a long one its beginning. */
const heightOf = (flow: PageFlow, lines: readonly CaptionLine[]): number =>
  Math.min(
    MOST_CAPTION,
    lines.reduce(
      (high, [spans, style]) =>
        high + style.before + style.after + flow.linesOf(spans, style).length * style.size * style.leading,
      0,
    ),
  )

function setTable(flow: PageFlow, { drawn: { table } }: ShownFigure): void {
  flow.y += 6
  flow.need(TABLE_HEAD)
  setParagraph(flow, [{ text: table.caption, bold: true }], { ...STYLES.small, ink: INK.text, after: 3 })
  const cell = (text: string, column: number) => ({
    spans: [{ text }],
    end: table.columns[column]?.numeric === true,
  })
  setGrid(
    flow,
    table.columns.map(({ label }, i) => cell(label, i)),
    table.rows.map((row) => row.map(({ text }, i) => cell(text, i))),
  )
}
