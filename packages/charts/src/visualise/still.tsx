import { useMemo } from 'react'
import { atWidth, type Figure } from '../prepare/index.ts'
import { FigureOf } from './figure-of.tsx'
import { InteractionProvider, type Theme } from './interaction.tsx'

interface StillProps {
  figure: Figure
  /** Pixels. */
  width: number
  height: number
  theme: Theme
}

const nothing = () => {}

/** A figure on paper: the same drawing as `Chart` has, with nothing to point at. */
export function Still({ figure, width, height, theme }: StillProps) {
  const fitting = useMemo(
    () => (figure.type === 'network' ? atWidth(figure, width) : figure),
    [figure, width],
  )
  const interaction = useMemo(
    () => ({
      theme,
      still: true,
      onOpen: undefined,
      hrefOf: undefined,
      pageOf: undefined,
      setTabStop: nothing,
      setTip: nothing,
    }),
    [theme],
  )
  return (
    <InteractionProvider value={interaction}>
      <FigureOf figure={fitting} width={width} height={height} />
    </InteractionProvider>
  )
}
