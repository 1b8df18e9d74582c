'use client'

import type { ChartSpec } from '@parallax/domain'
import { useOpened } from '../../lib/use-url-state.ts'
import { ChartFigure } from '../chart/chart-figure.tsx'

/** A chart of the dashboard: each of its marks opens the drawer. */
export function Figure({ spec, compact = true }: { spec: ChartSpec; compact?: boolean }) {
  const { open } = useOpened()
  return <ChartFigure spec={spec} compact={compact} onOpen={(slice, subject) => open({ slice, subject })} />
}
