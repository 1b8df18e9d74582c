import PDFDocument from 'pdfkit'
import SVGtoPDF from 'svg-to-pdfkit'
import type { FontLibrary } from '../fonts/library.ts'
import { setInFonts } from '../fonts/set-in-fonts.ts'
import { withoutAbout } from './svg-text.ts'

export interface PdfAbout {
  title: string
  /** For readers who do not see the page. */
  description: string
  address: string
  /** When the numbers were counted; a file of the same numbers has the same date. */
  asOf: Date
}

/** A CSS pixel is 1/96 of an inch, a point of PDF 1/72. */
const POINTS = 72 / 96

/** An SVG of ours as a PDF of one page of its size; its text stays text. */
export async function pdfOf(
  svg: string,
  { width, height }: { width: number; height: number },
  about: PdfAbout,
  fonts: FontLibrary,
): Promise<Uint8Array> {
  const size: [number, number] = [width * POINTS, height * POINTS]
  const pdf = new PDFDocument({
    size,
    margin: 0,
    lang: 'en',
    displayTitle: true,
    info: {
      Title: about.title,
      Subject: about.description,
      Keywords: about.address,
      CreationDate: about.asOf,
    },
  })
  const parts: Uint8Array[] = []
  pdf.on('data', (part: Uint8Array) => parts.push(part))
  const ended = new Promise((resolve, reject) => pdf.on('end', resolve).on('error', reject))
  registerFonts(pdf, fonts)
  drawSvg(pdf, svg, fonts)
  pdf.end()
  await ended
  return Buffer.concat(parts)
}

/** The bundled fonts under the names of {@link fontName}. */
export function registerFonts(pdf: PDFKit.PDFDocument, fonts: FontLibrary): void {
  for (const { family, bold, path } of fonts.files) pdf.registerFont(fontName(family, bold), path)
}

/** Where a drawing stands on a page, points. */
export interface DrawnAt {
  x: number
  y: number
  /** Points for each pixel of the drawing. */
  scale: number
}

/** An SVG of ours as lines and text of the page; as large as it is and in the corner, where no place is given. */
export function drawSvg(
  pdf: PDFKit.PDFDocument,
  svg: string,
  fonts: FontLibrary,
  { x, y, scale }: DrawnAt = { x: 0, y: 0, scale: POINTS },
): void {
  pdf.save().translate(x, y).scale(scale)
  SVGtoPDF(pdf, setInFonts(withoutAbout(svg), fonts, 'text'), 0, 0, {
    assumePt: true,
    fontCallback: (family: string, bold: boolean) => fontFor(family, bold, fonts),
  })
  pdf.restore()
}

export const fontName = (family: string, bold: boolean): string => `${family}${bold ? ' bold' : ''}`

function fontFor(families: string, bold: boolean, fonts: FontLibrary): string {
  const family = families.split(',')[0]?.replace(/["']/g, '').trim() ?? ''
  const known = fonts.files.filter((file) => file.family === family)
  const file = known.find((one) => one.bold === bold) ?? known[0]
  return file ? fontName(file.family, file.bold) : fontName('Inter', bold)
}
