import { sentenceOf } from '@parallax/charts/text'
import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { ReportContents } from '../../compose/index.ts'
import { parseText } from '../../text/index.ts'
import type { FigurePictures } from '../job.ts'
import { METHODS_TITLE, REFERENCES_TITLE } from '../words.ts'
import { figureBlocks } from './figure.ts'
import { onlyXml } from './runs.ts'
import { sameBytes } from './same-bytes.ts'
import { levelsFrom, STYLES } from './styles.ts'
import { type Block, blocksOf, headingOf, type Numberings, paragraphOf } from './text.ts'

/** A report for Word: its own headings, captions, tables and links, so that it can be written on. */
export async function docxFile(
  contents: ReportContents,
  pictures: readonly (FigurePictures | null)[],
): Promise<Uint8Array> {
  const starts: number[] = []
  const numberings: Numberings = { next: (start) => `list-${starts.push(start)}` }
  const children = childrenOf(contents, pictures, numberings)
  const { title, byline, address } = contents
  const document = new Document({
    title: onlyXml(title),
    creator: onlyXml(byline ?? 'Parallax'),
    lastModifiedBy: 'Parallax',
    description: address,
    styles: STYLES,
    numbering: {
      config: starts.map((start, i) => ({ reference: `list-${i + 1}`, levels: levelsFrom(start) })),
    },
    sections: [{ children, footers: { default: footerOf(title) } }],
  })
  return sameBytes(await Packer.toBuffer(document), contents.asOf)
}

function childrenOf(
  { title, byline, parts, methods, citations }: ReportContents,
  pictures: readonly (FigurePictures | null)[],
  numberings: Numberings,
): Block[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun({ text: onlyXml(title) })] }),
    ...(byline ? [paragraphOf([{ text: byline }], 'Byline')] : []),
    ...parts.flatMap((part) =>
      part.kind === 'text'
        ? blocksOf(parseText(part.markdown), numberings)
        : figureBlocks(part, pictures[part.number - 1]?.png ?? null),
    ),
    ...(methods.length > 0 ? [headingOf([{ text: METHODS_TITLE }], 2)] : []),
    ...methods.map((method) =>
      paragraphOf([{ text: `${method.title}. `, bold: true }, { text: method.text }]),
    ),
    ...(citations.length > 0 ? [headingOf([{ text: REFERENCES_TITLE }], 2)] : []),
    ...citations.map((citation) => {
      const words = sentenceOf(citation)
      const before = words.slice(0, words.length - citation.url.length)
      return paragraphOf([{ text: before }, { text: citation.url, link: citation.url }])
    }),
  ]
}

const footerOf = (title: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'FigureNote',
        children: [
          new TextRun({ text: `${onlyXml(title)} · page ` }),
          new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
