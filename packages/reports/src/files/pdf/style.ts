/** Measures of the paper, points: A4. */
export const PAPER = { width: 595.28, height: 841.89, margin: 62, foot: 40 } as const

export const INK = { text: '#1a1a17', soft: '#55554f', line: '#c9c8c2', link: '#0a5a8f' } as const

/** How the lines of one kind of text look. */
export interface TextStyle {
  size: number
  /** From one baseline to the next, as a multiple of the size. */
  leading: number
  ink: string
  bold?: boolean
  /** Room above and below, points. */
  before: number
  after: number
}

export const STYLES = {
  title: { size: 22, leading: 1.25, ink: INK.text, bold: true, before: 0, after: 8 },
  byline: { size: 11, leading: 1.4, ink: INK.soft, before: 0, after: 10 },
  heading2: { size: 15, leading: 1.3, ink: INK.text, bold: true, before: 20, after: 7 },
  heading3: { size: 12.5, leading: 1.3, ink: INK.text, bold: true, before: 14, after: 5 },
  heading4: { size: 10.5, leading: 1.4, ink: INK.text, bold: true, before: 12, after: 4 },
  body: { size: 10.5, leading: 1.5, ink: INK.text, before: 0, after: 8 },
  quotation: { size: 10.5, leading: 1.5, ink: INK.soft, before: 0, after: 8 },
  code: { size: 9, leading: 1.45, ink: INK.text, before: 0, after: 8 },
  caption: { size: 10, leading: 1.45, ink: INK.text, before: 6, after: 3 },
  small: { size: 8, leading: 1.4, ink: INK.soft, before: 0, after: 2 },
  method: { size: 9.5, leading: 1.45, ink: INK.soft, before: 0, after: 6 },
  cell: { size: 8.5, leading: 1.35, ink: INK.text, before: 0, after: 0 },
} as const satisfies Record<string, TextStyle>
