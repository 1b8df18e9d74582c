/** Shapes that people ask for by name; pixels. */
export const PRESETS = {
  /** What a link unfolds to in chats and social networks (Open Graph). */
  og: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  slide: { width: 1920, height: 1080 },
  /** The upper half of an A4 page at 150 dots an inch. */
  'a4-half': { width: 1240, height: 877 },
} as const
export type Preset = keyof typeof PRESETS
export const PRESET_NAMES = Object.keys(PRESETS) as Preset[]

export interface SizeAsked {
  width?: number | undefined
  /** Left out: as high as the content is. */
  height?: number | undefined
  preset?: Preset | undefined
}

export interface Paper {
  width: number
  /** Null: as high as the content is. */
  height: number | null
}

const USUAL_WIDTH = 800
const SIDE = { least: 200, most: 4000 }
/** Broader or higher than this nothing can be read. */
const ASPECT = { least: 0.4, most: 3 }

const within = (value: number, { least, most }: { least: number; most: number }) =>
  Math.min(most, Math.max(least, Math.round(value)))

/** The paper that is asked for, moved to the nearest size on which a chart can be read. */
export function paperOf({ width, height, preset }: SizeAsked): Paper {
  const named = preset && PRESETS[preset]
  const wide = within(width ?? named?.width ?? USUAL_WIDTH, SIDE)
  const high = height ?? (named && width === undefined ? named.height : undefined)
  if (high === undefined) return { width: wide, height: null }
  return {
    width: wide,
    height: within(within(high, SIDE), { least: wide / ASPECT.most, most: wide / ASPECT.least }),
  }
}

/** Pixels of one picture; 12.75 million is what Our World in Data allows (owid-grapher, `imageOptions.ts`). */
const MOST_PIXELS = 12_750_000
const SCALE = { least: 0.5, most: 4 }

/** How many dots a pixel of the drawing gets. */
export function scaleOf(asked: number | undefined, width: number, height: number): number {
  const scale = Math.min(SCALE.most, Math.max(SCALE.least, asked ?? 2))
  return Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)))
}
