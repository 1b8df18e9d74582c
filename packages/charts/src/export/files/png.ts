import { Resvg } from '@resvg/resvg-js'
import type { FontLibrary } from '../fonts/library.ts'
import { MAIN } from '../fonts/runs.ts'
import { setInFonts } from '../fonts/set-in-fonts.ts'
import { withoutAbout } from './svg-text.ts'

/** An SVG of ours as a PNG. @param scale dots for each pixel of the SVG */
export function pngOf(svg: string, scale: number, fonts: FontLibrary): Uint8Array {
  const picture = new Resvg(setInFonts(withoutAbout(svg), fonts, 'shapes'), {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      // A machine's own fonts would make other bytes on every machine.
      loadSystemFonts: false,
      // What the main font lacks has been set as shapes; each further font costs milliseconds a picture.
      fontFiles: fonts.files.filter(({ family }) => family === MAIN).map(({ path }) => path),
      defaultFontFamily: MAIN,
    },
  })
  return picture.render().asPng()
}
