import { HeadingLevel, Paragraph, type ParagraphChild, type Table as WordTable } from 'docx'
import type { BlockContent, List, RootContent, Table } from 'mdast'
import type { Text } from '../../text/index.ts'
import { type Span, spansOf } from '../spans.ts'
import { directionOf, runsOf } from './runs.ts'
import { gridOf } from './table.ts'

export type Block = Paragraph | WordTable

/** What a paragraph of a list or a quotation knows of those around it. */
interface Place {
  style?: string
  /** Of the list that it is in; -1 outside. */
  level: number
  numbering?: string
  /** The further paragraphs of an item have no mark of their own. */
  first: boolean
}

export interface Numberings {
  /** A numbered list that begins with this number: each counts for itself. */
  next(start: number): string
}

export function blocksOf({ children }: Text, numberings: Numberings): Block[] {
  return children.flatMap((node) => blockOf(node, { level: -1, first: true }, numberings))
}

/** Spans as a paragraph in a style of the file's. */
export const paragraphOf = (spans: readonly Span[], style?: string, more: ParagraphChild[] = []): Paragraph =>
  new Paragraph({
    ...(style && { style }),
    ...directionOf(spans),
    children: [...runsOf(spans), ...more],
  })

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
]

/** @param depth 2 and more: the title of the report is Word’s style Title, so its headings begin with Heading 1 */
export const headingOf = (spans: readonly Span[], depth: number): Paragraph =>
  new Paragraph({
    heading: LEVELS[depth - 1] ?? HeadingLevel.HEADING_5,
    ...directionOf(spans),
    children: runsOf(spans),
  })

function blockOf(node: RootContent | BlockContent, place: Place, numberings: Numberings): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [placed(spansOf(node.children), place)]
    case 'heading':
      return [headingOf(spansOf(node.children), node.depth)]
    case 'blockquote':
      return node.children.flatMap((child) =>
        blockOf(child as BlockContent, { ...place, style: 'Quote' }, numberings),
      )
    case 'list':
      return listOf(node, place, numberings)
    case 'code':
      return [paragraphOf(codeSpans(node.value))]
    case 'thematicBreak':
      return [new Paragraph({ thematicBreak: true })]
    case 'table':
      return tableOf(node)
    default:
      return []
  }
}

const codeSpans = (value: string): Span[] =>
  value.split('\n').flatMap((line, i) => [...(i > 0 ? [{ text: '\n' }] : []), { text: line, code: true }])

/** Word knows nine levels. */
const DEEPEST = 8

function placed(spans: readonly Span[], { style, level, numbering, first }: Place): Paragraph {
  const at = Math.min(DEEPEST, level)
  return new Paragraph({
    ...(style && { style }),
    ...(level >= 0 && !first && { indent: { left: 720 * (at + 1) } }),
    ...(level >= 0 &&
      first &&
      (numbering ? { numbering: { reference: numbering, level: at } } : { bullet: { level: at } })),
    ...directionOf(spans),
    children: runsOf(spans),
  })
}

function listOf({ ordered, start, children }: List, place: Place, numberings: Numberings): Block[] {
  const numbering = ordered ? numberings.next(start ?? 1) : undefined
  return children.flatMap((item) =>
    item.children.flatMap((child, i) =>
      blockOf(
        child as BlockContent,
        { ...place, level: place.level + 1, first: i === 0, ...(numbering ? { numbering } : {}) },
        numberings,
      ),
    ),
  )
}

function tableOf({ align, children }: Table): Block[] {
  const [head = [], ...rows] = children.map((row) =>
    row.children.map((cell, i) => ({ spans: spansOf(cell.children), end: align?.[i] === 'right' })),
  )
  return gridOf(head, rows)
}
