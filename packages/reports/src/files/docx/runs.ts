import { beginsRight } from '@parallax/charts/pdf'
import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { Span } from '../spans.ts'

/** What XML 1.0 allows (§ 2.2): the rest would make a file that Word does not open. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these three are what XML allows of them
const NOT_XML = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
export const onlyXml = (text: string): string => text.replace(NOT_XML, '\uFFFD')

/** The runs of a paragraph; what leads somewhere is a link of Word's. */
export const runsOf = (spans: readonly Span[]): ParagraphChild[] =>
  spans.flatMap((span): ParagraphChild[] => {
    const run = runOf(span)
    return span.link ? [new ExternalHyperlink({ children: [run], link: span.link })] : [run]
  })

const runOf = ({ text, bold, italic, code, strike, link }: Span): TextRun =>
  new TextRun({
    ...(text === '\n' ? { break: 1 } : { text: onlyXml(text) }),
    ...(bold && { bold }),
    ...(italic && { italics: true }),
    ...(strike && { strike }),
    ...(code && { font: 'Consolas' }),
    ...(link !== undefined && { style: 'Hyperlink' }),
    ...(beginsRight(text) && { rightToLeft: true }),
  })

/** A paragraph that begins on the right says so. */
export const directionOf = (spans: readonly Span[]): { bidirectional?: true } =>
  beginsRight(spans.map(({ text }) => text).join('')) ? { bidirectional: true } : {}
