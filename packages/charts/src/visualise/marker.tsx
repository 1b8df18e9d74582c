import type { Marker } from '../prepare/index.ts'

/** Outlines around the origin with a radius of 1, of about the same area. */
const PATHS: Readonly<Record<Marker, string>> = {
  circle: 'M-0.95 0a0.95 0.95 0 1 0 1.9 0a0.95 0.95 0 1 0 -1.9 0Z',
  square: 'M-0.84-0.84H0.84V0.84H-0.84Z',
  triangle: 'M0-1.15L1.1 0.8H-1.1Z',
  diamond: 'M0-1.25L1.1 0L0 1.25L-1.1 0Z',
  cross: 'M-0.4-1.1H0.4V-0.4H1.1V0.4H0.4V1.1H-0.4V0.4H-1.1V-0.4H-0.4Z',
  star: 'M0-1.3L0.38-0.42L1.24-0.4L0.57 0.18L0.8 1.05L0 0.55L-0.8 1.05L-0.57 0.18L-1.24-0.4L-0.38-0.42Z',
  wye: 'M0 1.15L-1.1-0.8H1.1Z',
}

interface Props {
  marker: Marker
  x: number
  y: number
  size: number
  colour: string
  /** The paper: fills a hollow marker and parts a full one from the line. */
  ground: string
  hollow?: boolean
}

export function MarkerShape({ marker, x, y, size, colour, ground, hollow = false }: Props) {
  return (
    <path
      d={PATHS[marker]}
      transform={`translate(${x} ${y}) scale(${size})`}
      fill={hollow ? ground : colour}
      stroke={hollow ? colour : ground}
      strokeWidth={(hollow ? 1.6 : 1) / size}
    />
  )
}
