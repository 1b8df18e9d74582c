import { useMemo } from 'react'
import { atWidth, type Figure, type Opens } from '../prepare/index.ts'
import { FigureOf } from './figure-of.tsx'
import { InteractionProvider, type Theme } from './interaction.tsx'

interface StillProps {
  figure: Figure
  /** Pixels. */
  width: number
  height: number
  theme: Theme
  /** Where the articles behind a mark are: marks become links. */
  hrefOf?: ((opens: Opens) => string) | undefined
}

const nothing = () => {}

/** A figure that is drawn once: the same drawing as `Chart` has, with nothing that moves. */
export function Still({ figure, width, height, theme, hrefOf }: StillProps) {
  const fitting = useMemo(
    () => (figure.type === 'network' ? atWidth(figure, width) : figure),
    [figure, width],
  )
  const interaction = useMemo(
    () => ({
      theme,
      still: true,
      onOpen: undefined,
      hrefOf,
      pageOf: undefined,
      setTabStop: nothing,
      setTip: nothing,
    }),
    [theme, hrefOf],
  )
  return (
    <InteractionProvider value={interaction}>
      <FigureOf figure={fitting} width={width} height={height} />
    </InteractionProvider>
  )
}
