'use client'

import type { Drawn } from '@parallax/charts/prepare'
import { ChartColumn, Table2 } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { CountedNote } from '../../ui/counted-note.tsx'
import { ChartContents, ChartFrame } from '../chart/chart-contents.tsx'

/** A frozen figure as it was drawn. Its numbers are quoted: they open nothing, for what they counted may have changed. */
export function FrozenFigure({ drawn }: { drawn: Drawn }) {
  const [table, setTable] = useState(false)
  const heading = useId()
  return (
    <ChartFrame labelledBy={heading}>
      <header className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <div className="flex items-center gap-1">
            <h2 id={heading} dir="auto" className="text-base font-semibold tracking-[-0.006em]">
              {drawn.title}
            </h2>
            <CountedNote about={drawn.title}>{drawn.counted}</CountedNote>
          </div>
          <p className="text-sm text-faint">{drawn.subtitle}</p>
        </div>
        <Button
          look="quiet"
          square
          aria-pressed={table}
          aria-label="View as table"
          title="View as table"
          onClick={() => setTable(!table)}
        >
          {table ? <ChartColumn aria-hidden /> : <Table2 aria-hidden />}
        </Button>
      </header>
      <ChartContents drawn={drawn} table={table} onOpen={undefined} />
    </ChartFrame>
  )
}
