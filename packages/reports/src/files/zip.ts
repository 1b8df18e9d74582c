import { bibtexOf, cslOf, csvOf, risOf } from '@parallax/charts/text'
import { strToU8, zipSync } from 'fflate'
import { type FigurePart, isShown, type ReportContents } from '../compose/index.ts'
import { timeInArchive } from './archive-time.ts'
import type { FigurePictures } from './job.ts'
import { METHODS_TITLE } from './words.ts'

export interface ReportFiles {
  html: string
  md: string
  pdf: Uint8Array
  docx: Uint8Array
}

/** Where a figure's picture lies in the archive. */
export const pictureInZip = ({ number }: FigurePart): string => `figures/figure-${number}.png`

/** Everything of a report in one archive: its forms, each figure as picture and numbers, how to cite them. */
export function zipFile(
  contents: ReportContents,
  pictures: readonly (FigurePictures | null)[],
  { html, md, pdf, docx }: ReportFiles,
): Uint8Array {
  const { citations } = contents
  const files: Record<string, Uint8Array> = {
    'README.txt': strToU8(readme(contents)),
    'report.html': strToU8(html),
    'report.pdf': pdf,
    'report.docx': docx,
    'report.md': strToU8(md),
    ...figureFiles(contents, pictures),
    ...(citations.length > 0 && {
      'citations.bib': strToU8(bibtexOf(citations)),
      'citations.json': strToU8(cslOf(citations)),
      'citations.ris': strToU8(risOf(citations)),
    }),
  }
  return zipSync(files, { mtime: timeInArchive(contents.asOf), level: 6 })
}

function figureFiles(
  { parts }: ReportContents,
  pictures: readonly (FigurePictures | null)[],
): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {}
  for (const part of parts) {
    if (part.kind !== 'figure' || !isShown(part.content)) continue
    const { sheetSvg, sheetPng } = pictures[part.number - 1] ?? {}
    const name = `figures/figure-${part.number}`
    if (sheetSvg) files[`${name}.svg`] = strToU8(sheetSvg)
    if (sheetPng) files[`${name}.png`] = sheetPng
    files[`${name}.csv`] = strToU8(csvOf(part.content.drawn))
  }
  return files
}

const readme = ({ title, byline, address, asOf, methods }: ReportContents): string =>
  [
    title,
    ...(byline ? [byline] : []),
    `${address}\nAs of ${asOf.slice(0, 10)}.`,
    [
      'report.html   to be read in a browser, by itself',
      'report.pdf    to be printed',
      'report.docx   to be written on in Word',
      'report.md     Markdown, with the pictures of the folder figures',
      'figures/      each figure as picture (svg, png) and numbers (csv)',
      'citations.*   the figures cited: BibTeX, CSL-JSON, RIS',
    ].join('\n'),
    ...(methods.length > 0
      ? [METHODS_TITLE, ...methods.map((method) => `${method.title}. ${method.text}`)]
      : []),
  ]
    .join('\n\n')
    .concat('\n')
