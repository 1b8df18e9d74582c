'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'

const Figure = z.object({
  kind: z.literal('figure'),
  label: z.string(),
  address: z.string(),
  alt: z.string().optional(),
  caption: z.object({ title: z.string().nullable(), text: z.string() }).optional(),
  missing: z.object({ title: z.string(), message: z.string() }).optional(),
})

/** Of `/reports/<id>.json`, what the editor shows. */
const ReportData = z.object({
  parts: z.array(z.union([Figure, z.object({ kind: z.literal('text') })])),
  methods: z.array(z.object({ title: z.string(), text: z.string() })),
})

/** What the files of a report say of one of its figures. */
export interface ShownInReport {
  alt: string
  /** What stands under it where the author writes nothing. */
  caption: string
  /** Why it cannot be shown; null where it can. */
  missing: string | null
}

export interface ReportDataState {
  methods: { title: string; text: string }[]
  state: 'loading' | 'ready' | 'failed'
  /** @param label "Figure 1" @param chart its address, which it must have now for what is known to be of it */
  figure: (label: string, chart: string) => ShownInReport | null
}

/** What the report says in its files: captions, and how the numbers came about. Asked again after each save. */
export function useReportData(id: string, revision: number): ReportDataState {
  const [data, setData] = useState<z.infer<typeof ReportData> | null>(null)
  const [failed, setFailed] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision says other things
  useEffect(() => {
    const leaving = new AbortController()
    fetch(`/reports/${id}.json`, { signal: leaving.signal })
      .then(async (answer) => {
        setData(ReportData.parse(await answer.json()))
        setFailed(false)
      })
      .catch(() => leaving.signal.aborted || setFailed(true))
    return () => leaving.abort()
  }, [id, revision])
  return {
    methods: data?.methods ?? [],
    state: data ? 'ready' : failed ? 'failed' : 'loading',
    figure: (label, chart) => {
      const part = data?.parts.find((one) => one.kind === 'figure' && one.label === label)
      return part?.kind === 'figure' && part.address.endsWith(`/${chart}`) ? shownOf(part) : null
    },
  }
}

const shownOf = ({ alt = '', caption, missing }: z.infer<typeof Figure>): ShownInReport => ({
  alt,
  caption: alt || (caption?.text ?? ''),
  missing: missing ? `This figure cannot be shown. ${missing.title}. ${missing.message}` : null,
})
