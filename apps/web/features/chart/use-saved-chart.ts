import type { ChartSpec } from '@parallax/domain'
import { useMutation } from '@urql/next'
import { useEffect } from 'react'
import { SaveChart } from './saved-chart.ts'

/** Saves a chart's document and gives its slug, which is derived from it: saving the same chart again changes nothing. */
export function useSavedChart(spec: ChartSpec): { slug: string | null; failure: string | null } {
  const [{ data, error }, save] = useMutation(SaveChart)
  const words = JSON.stringify(spec)
  useEffect(() => {
    void save({ spec: JSON.parse(words) })
  }, [save, words])
  const saved = data?.saveChart
  if (saved?.__typename === 'MutationSaveChartSuccess') return { slug: saved.data.slug, failure: null }
  if (saved?.__typename === 'InputFailure') return { slug: null, failure: saved.message }
  return { slug: null, failure: error ? 'The server did not answer. Nothing is lost.' : null }
}
