/** A drawing's markup for both themes at once, and the colours in which they differ. */
export interface Themed {
  /** Colours that differ stand as `var(--cN)`. */
  markup: string
  /** One pair for each N. */
  colours: ColourPair[]
}
export interface ColourPair {
  light: string
  dark: string
}

const HEX = /(#[0-9a-f]{6})(?=")/i

/**
 * Lays the same drawing in two themes on each other, so that a page carries it once and follows the reader's system
 * without a script. Pairs are added to `colours`, which several drawings of a page share.
 * @throws Error where the two differ in more than colours
 */
export function bothThemes(light: string, dark: string, colours: ColourPair[] = []): Themed {
  const [ours, theirs] = [light.split(HEX), dark.split(HEX)]
  if (ours.length !== theirs.length) throw new Error('The two themes do not draw the same.')
  const markup = ours.map((part, at) => {
    const other = theirs[at] ?? ''
    if (part === other) return part
    if (at % 2 === 0) throw new Error('The two themes do not draw the same.')
    return `var(--c${placeOf({ light: part, dark: other }, colours)})`
  })
  return { markup: markup.join(''), colours }
}

function placeOf(pair: ColourPair, colours: ColourPair[]): number {
  const known = colours.findIndex(({ light, dark }) => light === pair.light && dark === pair.dark)
  return known < 0 ? colours.push(pair) - 1 : known
}

/** The colours as CSS: for a page whose root says `data-theme`, or nothing where it follows the reader's system. */
export function themeRules(colours: readonly ColourPair[]): string {
  if (colours.length === 0) return ''
  const all = (theme: keyof ColourPair) => colours.map((pair, at) => `--c${at}:${pair[theme]}`).join(';')
  return [
    `:root{${all('light')}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme]){${all('dark')}}}`,
    `:root[data-theme=dark]{${all('dark')}}`,
  ].join('')
}
