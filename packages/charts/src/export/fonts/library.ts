import { type Font, openSync } from 'fontkit'
import { BUNDLED, type FontFile } from './files.ts'

/** The fonts of one process, opened once. */
export interface FontLibrary {
  files: readonly FontFile[]
  /** The family that has a letter; null where none has. */
  familyOf(codePoint: number): string | null
  /** Pixels that a text takes, shaped in a family. */
  widthOf(text: string, family: string, bold: boolean, size: number): number
  /** The outlines of a text as an SVG path, baseline at 0, upwards, a thousandth of the size as unit. */
  shapeOf(text: string, family: string, bold: boolean): string
}

interface Family {
  letters: Set<number>
  regular: Font
  bold: Font
}

/** Opens them; to be called once in a thread. */
export function openFonts(): FontLibrary {
  const families = new Map<string, Family>()
  for (const { family, bold, path } of BUNDLED) {
    const font = opened(path)
    const known = families.get(family)
    if (!known) families.set(family, { letters: new Set(font.characterSet), regular: font, bold: font })
    else if (bold) known.bold = font
  }
  const fontOf = (family: string, bold: boolean) => families.get(family)?.[bold ? 'bold' : 'regular']
  return {
    files: BUNDLED,
    familyOf(codePoint) {
      for (const [family, { letters }] of families) if (letters.has(codePoint)) return family
      return null
    },
    widthOf(text, family, bold, size) {
      const font = fontOf(family, bold)
      return font ? (font.layout(text).advanceWidth / font.unitsPerEm) * size : 0
    },
    shapeOf(text, family, bold) {
      const font = fontOf(family, bold)
      return font ? outlines(font, text) : ''
    },
  }
}

function outlines(font: Font, text: string): string {
  const { glyphs, positions } = font.layout(text)
  const unit = 1000 / font.unitsPerEm
  let at = 0
  return glyphs
    .map((glyph, i) => {
      const place = positions[i]
      const path = glyph.path
        .scale(unit)
        .translate((at + (place?.xOffset ?? 0)) * unit, (place?.yOffset ?? 0) * unit)
      at += place?.xAdvance ?? glyph.advanceWidth
      return path.toSVG()
    })
    .join('')
}

function opened(path: string): Font {
  const font = openSync(path)
  if (!('layout' in font)) throw new Error(`${path} is a collection of fonts; single fonts can be used.`)
  return font
}
