import { renderToStaticMarkup } from 'react-dom/server'
import type { Theme } from '../../visualise/index.ts'
import { type Drawing, draw } from '../drawing/draw.tsx'
import type { FontLibrary } from '../fonts/library.ts'
import { withoutGlyph } from '../fonts/runs.ts'
import { type FittedSheet, fitSheet } from '../paper/fit-sheet.ts'
import { SheetSvg } from '../paper/sheet.tsx'
import type { Sheet } from '../paper/sheet-layout.ts'
import type { Paper } from '../paper/size.ts'
import { onlyXml, textsOf } from './svg-text.ts'

export interface SvgLook {
  paper: Paper
  theme: Theme
  transparent: boolean
}

export interface Svg {
  text: string
  /** Pixels. */
  width: number
  height: number
}

/** A chart as an SVG file that stands by itself. */
export async function svgOf(sheet: Sheet, look: SvgLook): Promise<Svg> {
  const fitted = fitSheet(sheet, look.paper)
  const drawing = await drawingOf(sheet, fitted, look.theme)
  const { theme, transparent } = look
  const text = renderToStaticMarkup(<SheetSvg {...{ sheet, fitted, drawing, theme, transparent }} />)
  return { text: `${onlyXml(text)}\n`, width: fitted.width, height: fitted.height }
}

/** The same for a file that carries its own fonts: what they have no shape for is said on the sheet. */
export async function svgInFonts(sheet: Sheet, look: SvgLook, fonts: FontLibrary): Promise<Svg> {
  const svg = await svgOf(sheet, look)
  const missing = withoutGlyph(textsOf(svg.text), fonts)
  if (missing.length === 0 || sheet.plain) return svg
  const caveats = [...sheet.drawn.caveats, noteOn(missing)]
  return svgOf({ ...sheet, drawn: { ...sheet.drawn, caveats } }, look)
}

/** More are not named. */
const MOST_NAMED = 6

/** By their numbers (Unicode), since they cannot be shown. */
function noteOn(missing: readonly string[]): string {
  const named = missing
    .slice(0, MOST_NAMED)
    .map((char) => `U+${char.codePointAt(0)?.toString(16).toUpperCase()}`)
  const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : ''
  return `Boxes stand for letters that the fonts of this file lack: ${named.join(', ')}${more}.`
}

const drawingOf = async (
  { drawn: { figure } }: Sheet,
  { layout: { drawing } }: FittedSheet,
  theme: Theme,
): Promise<Drawing | null> => (figure && drawing ? draw(figure, { ...drawing, theme }) : null)
