import type { Renderer, RenderJob } from '@parallax/charts/export'
import type { Travelling } from '@parallax/charts/text'
import type { FigureSize } from '@parallax/domain'
import { DRAWN_WIDTH, type FigurePictures, type PictureName, PNG_SCALE } from '@parallax/reports/press'

/** The pictures of a chart that a report wants, one after another. @throws as the renderer does */
export async function picturesOf(
  chart: Travelling,
  size: FigureSize,
  names: readonly PictureName[],
  { render }: Renderer,
): Promise<FigurePictures> {
  const pictures: FigurePictures = {}
  for (const name of names) {
    const bytes = await render({ ...jobOf(name, DRAWN_WIDTH[size]), chart })
    if (name === 'png' || name === 'sheetPng') pictures[name] = bytes
    else pictures[name] = new TextDecoder().decode(bytes)
  }
  return pictures
}

function jobOf(name: PictureName, width: number): Pick<RenderJob, 'form' | 'look'> {
  const plain = { plain: true, width }
  switch (name) {
    case 'light':
      return { form: 'svg', look: { ...plain, transparent: true } }
    case 'dark':
      return { form: 'svg', look: { ...plain, transparent: true, theme: 'dark' } }
    case 'png':
      return { form: 'png', look: { ...plain, scale: PNG_SCALE } }
    case 'sheetSvg':
      return { form: 'svg', look: {} }
    case 'sheetPng':
      return { form: 'png', look: {} }
  }
}
