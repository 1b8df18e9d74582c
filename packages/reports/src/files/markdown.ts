import type { Cell, Table } from '@parallax/charts/prepare'
import { sentenceOf } from '@parallax/charts/text'
import type { PhrasingContent, RootContent, TableRow } from 'mdast'
import {
  type FigurePart,
  isShown,
  type Part,
  type ReportContents,
  type ShownFigure,
} from '../compose/index.ts'
import { markdownOf, parseText } from '../text/index.ts'
import { METHODS_TITLE, missingWords, REFERENCES_TITLE } from './words.ts'

/** A report as Markdown. @param pictureOf where a figure's picture is, for a reader of the file */
export function markdownFile(contents: ReportContents, pictureOf: (figure: FigurePart) => string): string {
  const { title, byline, address, methods, citations } = contents
  return markdownOf({
    type: 'root',
    children: [
      heading(1, title),
      ...(byline ? [paragraph(text(byline))] : []),
      ...contents.parts.flatMap((part) => partNodes(part, pictureOf)),
      ...(methods.length > 0 ? [heading(2, METHODS_TITLE)] : []),
      ...methods.map((method) => paragraph(strong(`${method.title}.`), text(` ${method.text}`))),
      ...(citations.length > 0 ? [heading(2, REFERENCES_TITLE)] : []),
      ...citations.map((citation) => paragraph(text(sentenceOf(citation)))),
      paragraph({ type: 'link', url: address, children: [text(address)] }),
    ],
  })
}

const text = (value: string): PhrasingContent => ({ type: 'text', value: value.replace(/\s+/g, ' ') })
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })
const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children })
const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

function partNodes(part: Part, pictureOf: (figure: FigurePart) => string): RootContent[] {
  if (part.kind === 'text') return parseText(part.markdown).children
  const { content } = part
  if (!isShown(content))
    return [
      {
        type: 'blockquote',
        children: [{ type: 'paragraph', children: [text(missingWords(part.label, content))] }],
      },
    ]
  return figureNodes(part, content, pictureOf(part))
}

function figureNodes({ label, address }: FigurePart, content: ShownFigure, picture: string): RootContent[] {
  const { title, text: said, measured, notes, source } = content.caption
  return [
    paragraph({
      type: 'link',
      url: address,
      children: [{ type: 'image', url: picture, alt: content.alt.replace(/\s+/g, ' ') }],
    }),
    paragraph(strong(title ? `${label}. ${title}.` : `${label}.`), text(` ${said}`)),
    ...[measured, ...notes].map((words) => paragraph(text(words))),
    paragraph(text(`${source} `), { type: 'link', url: address, children: [text(address)] }),
    ...(content.table ? [tableNode(content.drawn.table)] : []),
  ]
}

function tableNode({ columns, rows }: Table): RootContent {
  const row = (cells: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })
  return {
    type: 'table',
    align: columns.map(({ numeric }) => (numeric ? 'right' : null)),
    children: [
      row(columns.map(({ label }) => label)),
      ...rows.map((cells) => row(cells.map((cell: Cell) => cell.text))),
    ],
  }
}
