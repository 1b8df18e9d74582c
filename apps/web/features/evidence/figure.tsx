'use client'

import type { ChartSpec } from '@parallax/domain'
import { formKindOf, inForm } from '@parallax/domain'
import { useForms, useOpened } from '../../lib/use-url-state.ts'
import { ChartFigure } from '../chart/chart-figure.tsx'

/** A chart of the dashboard: each of its marks opens the drawer, and its form stands in the page's address. */
export function Figure({ spec, compact = true }: { spec: ChartSpec; compact?: boolean }) {
  const { open } = useOpened()
  const { forms, setForm } = useForms()
  const kind = formKindOf(spec)
  const shown = kind ? inForm(spec, forms[kind]) : spec
  return (
    <ChartFigure
      spec={shown}
      compact={compact}
      onOpen={(slice, subject) => open({ slice, subject })}
      {...(kind && {
        // What the page draws anyway needs no words in its address.
        onForm: (form) => setForm(kind, inForm(spec, form) === spec ? null : form),
      })}
    />
  )
}
