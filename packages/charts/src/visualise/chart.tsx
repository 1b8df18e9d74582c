import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { atWidth, type Drawn, type Figure, INK, marksOf, type Opens } from '../prepare/index.ts'
import { barsHeight } from './bars.tsx'
import { divergingHeight } from './diverging-layout.ts'
import { FigureOf } from './figure-of.tsx'
import { groupedHeight } from './grouped-layout.ts'
import { heatHeight, heatWidth } from './heat-layout.ts'
import { InteractionProvider, TabStopProvider, type Theme, type Tip } from './interaction.tsx'
import { intervalsHeight } from './intervals.tsx'
import { FONT } from './measures.ts'
import { multiplesHeight } from './multiples-layout.ts'
import { networkHeight } from './network-layout.ts'
import { slopeHeight } from './slope-layout.ts'
import { timeHeight } from './time-layout.ts'
import { TipBox } from './tip-box.tsx'
import { treemapHeight } from './treemap-layout.ts'

/** The height in pixels at which a figure looks right at this width. */
export function chartHeight(figure: Figure, width: number): number {
  switch (figure.type) {
    case 'bars':
      return barsHeight(figure, width)
    case 'time':
      return figure.form === 'multiples' ? multiplesHeight(figure, width) : timeHeight(figure, width)
    case 'intervals':
      return intervalsHeight(figure, width)
    case 'heat':
      return heatHeight(figure, width)
    case 'diverging':
      return divergingHeight(figure, width)
    case 'slope':
      return slopeHeight(figure, width)
    case 'treemap':
      return treemapHeight(figure, width)
    case 'grouped':
      return groupedHeight(figure, width)
    case 'network':
      return networkHeight(atWidth(figure, width), width)
  }
}

/** The width that a figure needs; more than `width` only for a heat map of many outlets. */
export const chartWidth = (figure: Figure, width: number): number =>
  figure.type === 'heat' ? heatWidth(figure, width) : width

interface ChartProps {
  drawn: Pick<Drawn, 'title' | 'finding' | 'furniture' | 'figure'>
  width: number
  /** Left out: the height that fits the content. */
  height?: number
  theme: Theme
  /** Opens the articles behind a mark. */
  onOpen?: (opens: Opens) => void
  /** The address of an entity's page: marks that stand for one become links to it. */
  pageOf?: (entity: string) => string
}

/** Draws what `prepare` decided. Nothing moves by itself, so nothing depends on a preference for reduced motion. */
export function Chart({ drawn, width, height, theme, onOpen, pageOf }: ChartProps) {
  const root = useRef<HTMLDivElement>(null)
  const [stop, setTabStop] = useState<string | null>(null)
  const [tip, setTip] = useState<Tip | null>(null)
  const figure = useMemo(
    () => (drawn.figure?.type === 'network' ? atWidth(drawn.figure, width) : drawn.figure),
    [drawn.figure, width],
  )
  const order = useMemo(() => (figure ? marksOf(figure).map(({ id }) => id) : []), [figure])
  const tabStop = stop !== null && order.includes(stop) ? stop : order[0]
  const open = useStable(onOpen)
  const interaction = useMemo(
    () => ({ theme, still: false, onOpen: open, hrefOf: undefined, pageOf, setTabStop, setTip }),
    [theme, open, pageOf],
  )
  if (!figure) return null
  const size = { width, height: height ?? chartHeight(figure, width) }

  const walk = (event: KeyboardEvent) => {
    const next = neighbour(order, tabStop, event.key)
    if (!next) return
    event.preventDefault()
    for (const mark of root.current?.querySelectorAll<SVGElement>('[data-mark]') ?? [])
      if (mark.dataset.mark === next) mark.focus()
  }

  return (
    <InteractionProvider value={interaction}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        ref={root}
        role="group"
        aria-label={`${drawn.title}. ${drawn.finding}${drawn.furniture ? ` ${drawn.furniture.text}` : ''}${order.length > 1 ? ' Arrow keys move between the marks.' : ''}`}
        onKeyDown={walk}
        style={{
          position: 'relative',
          width: chartWidth(figure, width),
          height: size.height,
          fontFamily: FONT,
          fontVariantNumeric: 'tabular-nums',
          color: INK.strong[theme],
        }}
      >
        <TabStopProvider value={tabStop}>
          <FigureOf figure={figure} {...size} />
        </TabStopProvider>
        {tip ? <TipBox tip={tip} width={width} height={size.height} theme={theme} /> : null}
      </div>
    </InteractionProvider>
  )
}

/** A page hands in a new function with every rendering; the marks keep the one they have. */
function useStable(onOpen: ((opens: Opens) => void) | undefined) {
  const latest = useRef(onOpen)
  useLayoutEffect(() => {
    latest.current = onOpen
  })
  const given = onOpen !== undefined
  return useMemo(() => (given ? (opens: Opens) => latest.current?.(opens) : undefined), [given])
}

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function neighbour(order: readonly string[], at: string | undefined, key: string): string | undefined {
  if (key === 'Home') return order[0]
  if (key === 'End') return order[order.length - 1]
  const step = STEP[key]
  if (step === undefined || at === undefined) return undefined
  return order[Math.max(0, Math.min(order.length - 1, order.indexOf(at) + step))]
}
