import type { Renderer } from '@parallax/charts/export'
import { type FigurePart, isShown, type ReportContents } from '../../src/compose/index.ts'
import { DRAWN_WIDTH, type FigurePictures, PNG_SCALE } from '../../src/press/index.ts'

/** Every picture of a report's figures. */
export const picturesOf = (
  { parts }: ReportContents,
  renderer: Renderer,
): Promise<(FigurePictures | null)[]> =>
  Promise.all(parts.filter((part) => part.kind === 'figure').map((part) => picturesOfFigure(part, renderer)))

async function picturesOfFigure(
  { content, address, size }: FigurePart,
  { render }: Renderer,
): Promise<FigurePictures | null> {
  if (!isShown(content)) return null
  const chart = { drawn: content.drawn, asOf: content.asOf, address }
  const plain = { plain: true, width: DRAWN_WIDTH[size] }
  const svg = async (look: object) => new TextDecoder().decode(await render({ form: 'svg', chart, look }))
  return {
    light: await svg({ ...plain, transparent: true }),
    dark: await svg({ ...plain, transparent: true, theme: 'dark' }),
    png: await render({ form: 'png', chart, look: { ...plain, scale: PNG_SCALE } }),
    sheetSvg: await svg({}),
    sheetPng: await render({ form: 'png', chart, look: {} }),
  }
}
