import type { FontLibrary } from '@parallax/charts/pdf'

/** Words that are remembered; the words of a long report. */
const MOST = 20_000

/** The same fonts, which shape a word once: tables measure each of theirs several times. */
export function withKnownWidths(fonts: FontLibrary): FontLibrary {
  const known = new Map<string, number>()
  return {
    ...fonts,
    widthOf(text, family, bold, size) {
      const key = `${family} ${bold} ${text}`
      let width = known.get(key)
      if (width === undefined) {
        if (known.size >= MOST) known.clear()
        width = fonts.widthOf(text, family, bold, 1)
        known.set(key, width)
      }
      return width * size
    },
  }
}
