import { evidenceAddress } from '@parallax/addresses'
import type { Figure } from '../../prepare/index.ts'
import { chartHeight, chartWidth } from '../../visualise/index.ts'
import { draw } from '../drawing/draw.tsx'
import { bothThemes, type ColourPair } from './both-themes.ts'

/**
 * Widths in pixels at which a figure is drawn for a page; the largest that has room is shown, and fills it.
 * Letters are never drawn larger than half again. The rules that choose stand in the page's style sheet.
 */
const DRAWN_WIDTHS = [330, 480, 660, 900] as const

export interface PageDrawing {
  markup: string
  width: number
  height: number
  /** A map of many columns that must not be drawn smaller: it scrolls. */
  wide: boolean
}

/** The same figure at each width, in both themes, its marks as links to what is behind them. */
export async function drawingsOf(
  figure: Figure,
): Promise<{ drawings: PageDrawing[]; colours: ColourPair[] }> {
  const drawings: PageDrawing[] = []
  const colours: ColourPair[] = []
  for (const asked of DRAWN_WIDTHS) {
    const [width, height] = [chartWidth(figure, asked), chartHeight(figure, asked)]
    const size = { width: asked, height, hrefOf: evidenceAddress }
    const light = await draw(figure, { ...size, theme: 'light' })
    const dark = await draw(figure, { ...size, theme: 'dark' })
    const { markup } = bothThemes(light.markup, dark.markup, colours)
    drawings.push({ markup: ownIds(markup, asked), width, height, wide: width > asked })
  }
  return { drawings, colours }
}

/** Ids of one page must differ from drawing to drawing. */
const ownIds = (markup: string, width: number): string =>
  markup.replace(
    /(\bid="|url\(#|href="#)(p\d+)/g,
    (_, before: string, id: string) => `${before}w${width}${id}`,
  )
