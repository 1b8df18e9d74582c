import { ImageRun, Paragraph, SimpleField, TextRun } from 'docx'
import { type FigurePart, isShown, type ShownFigure } from '../../compose/index.ts'
import { PNG_SCALE } from '../job.ts'
import { missingWords } from '../words.ts'
import { onlyXml } from './runs.ts'
import { gridOf } from './table.ts'
import { type Block, paragraphOf } from './text.ts'

/** Pixels of Word’s text column and of the height that a picture may have: A4, margins of an inch. */
const COLUMN = { width: 601, height: 780 }

export function figureBlocks(part: FigurePart, png: Uint8Array | null): Block[] {
  const { content, label } = part
  if (!isShown(content)) return [paragraphOf([{ text: missingWords(label, content), italic: true }], 'Quote')]
  return [
    ...(png ? [pictureOf(part, content, png)] : []),
    ...captionBlocks(part, content),
    ...(content.table ? tableBlocks(content) : []),
  ]
}

function pictureOf({ label, number, size }: FigurePart, { alt }: ShownFigure, png: Uint8Array): Paragraph {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  // The first chunk of a PNG says its size (RFC 2083 § 4.1.1).
  const [wide, high] = [view.getUint32(16) / PNG_SCALE, view.getUint32(20) / PNG_SCALE]
  const width = Math.min(size === 'small' ? COLUMN.width * 0.62 : COLUMN.width, (COLUMN.height * wide) / high)
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width), height: Math.round((width * high) / wide) },
        altText: { name: label, title: label, description: onlyXml(alt), id: String(number) },
      }),
    ],
  })
}

/** "Figure 1" is a field that Word counts by itself, so that cross-references and lists of figures work. */
function captionBlocks({ number, address }: FigurePart, { caption }: ShownFigure): Block[] {
  const { title, text, measured, notes, source } = caption
  const name = new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [
      new TextRun({ text: 'Figure ', bold: true }),
      new SimpleField('SEQ Figure \\* ARABIC', String(number)),
      new TextRun({ text: title ? `. ${onlyXml(title)}.` : '.', bold: true }),
      new TextRun({ text: ` ${onlyXml(text)}` }),
    ],
  })
  return [
    name,
    ...[measured, ...notes].map((words) => paragraphOf([{ text: words }], 'FigureNote')),
    paragraphOf([{ text: `${source} ` }, { text: address, link: address }], 'FigureNote'),
  ]
}

function tableBlocks({ drawn: { table } }: ShownFigure): Block[] {
  const cell = (text: string, column: number) => ({
    spans: [{ text }],
    end: table.columns[column]?.numeric === true,
  })
  return [
    paragraphOf([{ text: table.caption, bold: true }], 'FigureNote'),
    ...gridOf(
      table.columns.map(({ label }, i) => cell(label, i)),
      table.rows.map((row) => row.map(({ text }, i) => cell(text, i))),
    ),
  ]
}
