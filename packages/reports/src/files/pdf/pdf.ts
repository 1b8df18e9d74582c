import type { FontLibrary } from '@parallax/charts/pdf'
import { sentenceOf } from '@parallax/charts/text'
import type { ReportContents } from '../../compose/index.ts'
import { parseText } from '../../text/index.ts'
import type { FigurePictures } from '../job.ts'
import { METHODS_TITLE, REFERENCES_TITLE } from '../words.ts'
import { setFigure } from './figure.ts'
import { PageFlow } from './page-flow.ts'
import { STYLES } from './style.ts'
import { setHeading, setParagraph, setText } from './text.ts'

/** A report as PDF: text that can be searched and copied, drawings as lines, an outline, and names for whoever does not see it. */
export function pdfFile(
  contents: ReportContents,
  pictures: readonly (FigurePictures | null)[],
  fonts: FontLibrary,
): Promise<Uint8Array> {
  const { title, byline, address, parts, methods, citations, asOf } = contents
  const flow = new PageFlow({ title, author: byline, subject: address, date: new Date(asOf) }, fonts)
  setParagraph(flow, [{ text: title }], STYLES.title, 'H1')
  if (byline) setParagraph(flow, [{ text: byline }], STYLES.byline)
  flow.y += 6
  for (const part of parts)
    if (part.kind === 'text') setText(flow, parseText(part.markdown))
    else setFigure(flow, part, pictures[part.number - 1]?.light ?? null)
  if (methods.length > 0) setHeading(flow, 2, [{ text: METHODS_TITLE }])
  for (const { title: matter, text } of methods)
    setParagraph(flow, [{ text: `${matter}. `, bold: true }, { text }], STYLES.method)
  if (citations.length > 0) setHeading(flow, 2, [{ text: REFERENCES_TITLE }])
  for (const citation of citations) {
    const words = sentenceOf(citation)
    const before = words.slice(0, words.length - citation.url.length)
    setParagraph(flow, [{ text: before }, { text: citation.url, link: citation.url }], STYLES.method)
  }
  return flow.end(`${title} · ${address}`)
}
