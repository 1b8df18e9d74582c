import { type FontLibrary, fontName, registerFonts } from '@parallax/charts/pdf'
import PDFDocument from 'pdfkit'
import type { Span } from '../spans.ts'
import { type Line, linesOf, type Piece } from './lines.ts'
import { INK, PAPER, type TextStyle } from './style.ts'

export interface FlowAbout {
  title: string
  author: string | null
  subject: string
  /** Files of the same contents have the same date. */
  date: Date
}

/** A standard structure type (PDF 1.7 § 14.8.4). */
type Role =
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'Code'

/** Pages that fill from top to bottom, with what stands on them named for readers who do not see it. */
export class PageFlow {
  readonly pdf: PDFKit.PDFDocument
  readonly fonts: FontLibrary
  /** Edges between which text stands; quotations and lists move them. */
  left: number = PAPER.margin
  right: number = PAPER.width - PAPER.margin
  /** Where the next thing stands. */
  y: number = PAPER.margin
  readonly #parts: Uint8Array[] = []
  readonly #ended: Promise<unknown>
  #inside: PDFKit.PDFStructureElement

  constructor({ title, author, subject, date }: FlowAbout, fonts: FontLibrary) {
    this.fonts = fonts
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      lang: 'en',
      displayTitle: true,
      bufferPages: true,
      tagged: true,
      pdfVersion: '1.7',
      info: {
        Title: title,
        Subject: subject,
        CreationDate: date,
        ModDate: date,
        ...(author && { Author: author }),
      },
    })
    this.pdf.on('data', (part: Uint8Array) => this.#parts.push(part))
    this.#ended = new Promise((resolve, reject) => this.pdf.on('end', resolve).on('error', reject))
    registerFonts(this.pdf, fonts)
    this.#inside = this.pdf.struct('Document')
    this.pdf.addStructure(this.#inside)
  }

  get width(): number {
    return this.right - this.left
  }

  get bottom(): number {
    return PAPER.height - PAPER.margin
  }

  /** Goes on to the next page where this one has less room. */
  need(height: number): void {
    if (this.y > PAPER.margin && this.y + height > this.bottom) this.nextPage()
  }

  nextPage(): void {
    this.pdf.continueOnNewPage()
    this.y = PAPER.margin
  }

  skip(height: number): void {
    if (this.y > PAPER.margin) this.y += height
  }

  /** What is drawn is one thing with this role. */
  leaf(role: Role, draw: () => void, options: { alt?: string } = {}): void {
    this.#inside.add(this.pdf.struct(role, options, draw))
  }

  /** Things within a thing. */
  group(role: Role, build: () => void): void {
    const outer = this.#inside
    const element = this.pdf.struct(role)
    outer.add(element)
    this.#inside = element
    build()
    element.end()
    this.#inside = outer
  }

  /** What is there for the eye alone. */
  decoration(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' })
    draw()
    this.pdf.endMarkedContent()
  }

  linesOf(spans: readonly Span[], style: TextStyle, room = this.width): Line[] {
    return linesOf(spans, room, style, this.fonts)
  }

  /** Lines under one another, going on to further pages; at least two of them stay together. */
  setLines(lines: readonly Line[], style: TextStyle): void {
    const high = style.size * style.leading
    lines.forEach((line, i) => {
      const kept = i === 0 ? Math.min(2, lines.length) : i === lines.length - 2 ? 2 : 1
      this.need(high * kept)
      this.setLine(line, style, this.left, this.width, this.y)
      this.y += high
    })
  }

  /** @param y top of the line */
  setLine(line: Line, style: TextStyle, x: number, room: number, y: number, align?: 'end'): void {
    const baseline = y + (style.size * style.leading + style.size * 0.7) / 2
    let at = line.right || align === 'end' ? x + room - line.width : x
    for (const piece of line.pieces) {
      this.#setPiece(piece, style, at, baseline)
      at += piece.width
    }
  }

  #setPiece(
    { text, family, bold, italic, strike, link, width }: Piece,
    style: TextStyle,
    x: number,
    baseline: number,
  ) {
    const { size } = style
    const ink = link ? INK.link : style.ink
    this.pdf
      .font(fontName(family, bold))
      .fontSize(size)
      .fillColor(ink)
      .text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic', oblique: italic === true })
    const line = (y: number) =>
      this.pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(size / 18)
        .strokeColor(ink)
        .stroke()
    if (strike) line(baseline - size * 0.3)
    if (link === undefined) return
    line(baseline + size * 0.16)
    this.pdf.link(x, baseline - size, width, size * 1.3, link)
  }

  /** Numbers the pages and closes the file. */
  async end(footer: string): Promise<Uint8Array> {
    this.#inside.end()
    const { count } = this.pdf.bufferedPageRange()
    const style = { size: 8, leading: 1.4, ink: INK.soft }
    for (let page = 0; page < count; page++) {
      this.pdf.switchToPage(page)
      const [left] = linesOf([{ text: footer }], PAPER.width - 2 * PAPER.margin - 80, style, this.fonts)
      const [right] = linesOf([{ text: `Page ${page + 1} of ${count}` }], 80, style, this.fonts)
      this.decoration(() => {
        const place = [PAPER.margin, PAPER.width - 2 * PAPER.margin, PAPER.height - PAPER.foot] as const
        if (left) this.setLine(left, { ...style, before: 0, after: 0 }, ...place)
        if (right) this.setLine(right, { ...style, before: 0, after: 0 }, ...place, 'end')
      })
    }
    this.pdf.end()
    await this.#ended
    return Buffer.concat(this.#parts)
  }
}
