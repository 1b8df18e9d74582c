'use client'

import type { ChartSpec } from '@parallax/domain'
import { useMutation } from '@urql/next'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { FreezeChart } from './frozen-data.ts'

/** Freezes a chart, and says where the figure lives. */
export function useFreeze(): (spec: ChartSpec) => Promise<void> {
  const [, freeze] = useMutation(FreezeChart)
  const { push } = useRouter()
  return async (spec) => {
    const waiting = toast.loading('Freezing the chart …')
    const { data } = await freeze({ spec })
    const frozen = data?.freezeChart
    if (frozen?.__typename === 'MutationFreezeChartSuccess') {
      const { slug } = frozen.data
      toast.success('Frozen: it keeps these numbers for ever', {
        id: waiting,
        duration: 10_000,
        action: { label: 'Open it', onClick: () => push(`/charts/${slug}`) },
      })
      return
    }
    const why = frozen?.__typename === 'InputFailure' ? frozen.message : 'The server did not answer.'
    toast.error(`Nothing was frozen. ${why}`, { id: waiting })
  }
}
