import type { Colour } from '../prepare/index.ts'
import type { Theme } from './interaction.tsx'

interface Props {
  hits: number
  of: number
  x: number
  y: number
  /** Distance between two dots. */
  pitch: number
  radius: number
  /** Dots in a row before the next begins. */
  perRow: number
  colour: Colour
  theme: Theme
}

/** One dot an article, the ones that count filled: what is drawn instead of a percentage of very few. */
export function UnitDots({ hits, of, x, y, pitch, radius, perRow, colour, theme }: Props) {
  return Array.from({ length: of }, (_, i) => (
    <circle
      // biome-ignore lint/suspicious/noArrayIndexKey: dots have no other identity than their place
      key={i}
      cx={x + (i % perRow) * pitch}
      cy={y + Math.floor(i / perRow) * pitch}
      r={radius - 0.6}
      fill={i < hits ? colour[theme] : 'none'}
      stroke={colour[theme]}
      strokeWidth={1.2}
    />
  ))
}
