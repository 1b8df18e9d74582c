import { memo } from 'react'
import type { Figure } from '../prepare/index.ts'
import { Bars } from './bars.tsx'
import { Diverging } from './diverging.tsx'
import { Grouped } from './grouped.tsx'
import { Heat } from './heat.tsx'
import { Intervals } from './intervals.tsx'
import { Multiples } from './multiples.tsx'
import { Network } from './network.tsx'
import { Slope } from './slope.tsx'
import { Time } from './time.tsx'
import { Treemap } from './treemap.tsx'

/** The drawing of a figure, on screen and on paper. */
export const FigureOf = memo(
  ({ figure, width, height }: { figure: Figure; width: number; height: number }) => {
    switch (figure.type) {
      case 'bars':
        return <Bars figure={figure} width={width} height={height} />
      case 'time':
        return figure.form === 'multiples' ? (
          <Multiples figure={figure} width={width} height={height} />
        ) : (
          <Time figure={figure} width={width} height={height} />
        )
      case 'intervals':
        return <Intervals figure={figure} width={width} height={height} />
      case 'heat':
        return <Heat figure={figure} width={width} height={height} />
      case 'diverging':
        return <Diverging figure={figure} width={width} height={height} />
      case 'slope':
        return <Slope figure={figure} width={width} height={height} />
      case 'treemap':
        return <Treemap figure={figure} width={width} height={height} />
      case 'grouped':
        return <Grouped figure={figure} width={width} height={height} />
      case 'network':
        return <Network figure={figure} width={width} height={height} />
    }
  },
)
