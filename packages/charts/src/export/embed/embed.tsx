import { renderToStaticMarkup } from 'react-dom/server'
import { type Drawn, quoted } from '../../prepare/index.ts'
import type { EmbedAsked } from '../job.ts'
import { fitSheet } from '../paper/fit-sheet.ts'
import type { Sheet } from '../paper/sheet-layout.ts'
import { themeRules } from './both-themes.ts'
import { drawingsOf } from './drawings.ts'
import { EmbedFigure } from './embed-figure.tsx'

/** The body of an embed's page: the colours of its drawing as rules, then the figure. Its style and script are the page's. */
export async function embedOf(given: Drawn, embed: EmbedAsked): Promise<string> {
  const drawn = embed.isFrozen ? quoted(given) : given
  const shown = drawn.figure !== null && drawn.empty === null ? await drawingsOf(drawn.figure) : null
  const figure = renderToStaticMarkup(
    <EmbedFigure drawn={drawn} drawings={shown?.drawings ?? []} embed={embed} />,
  )
  return `<style>${themeRules(shown?.colours ?? [])}</style>\n${figure}\n`
}

/** Lines that a page has and paper has not: what is counted, the table, the files. */
const CLOSED_LINES = 84

/** About how high an embed of this width is, in pixels; from fonts of our own, so a reader's may differ by some lines. */
export const embedHeight = (sheet: Sheet, width: number): number =>
  fitSheet(sheet, { width, height: null }).height + CLOSED_LINES
