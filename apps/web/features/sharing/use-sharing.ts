'use client'

import { useMutation, useQuery } from '@urql/next'
import {
  CreateChartLink,
  type NewLink,
  RevokeChartLink,
  ShareChart,
  type SharingChange,
  SharingQuery,
} from './sharing-data.ts'

/** Why nothing was changed; null where it was. */
export type Refusal = string | null

interface Answer {
  data?: { change: { __typename: string } | { __typename: 'InputFailure'; message: string } } | undefined
}

/** Who may see a chart, and what changes it. Whatever is changed is asked for again. */
export function useSharing(slug: string) {
  const [{ data, error, fetching }, ask] = useQuery({ query: SharingQuery, variables: { slug } })
  const [, share] = useMutation(ShareChart)
  const [, create] = useMutation(CreateChartLink)
  const [, revoke] = useMutation(RevokeChartLink)
  const again = () => ask({ requestPolicy: 'network-only' })

  async function changed(asked: Promise<Answer>): Promise<Refusal> {
    const { data: answer } = await asked
    if (!answer) return 'The server did not answer. Nothing was changed.'
    if ('message' in answer.change) return answer.change.message
    again()
    return null
  }

  return {
    sharing: data?.chart ?? null,
    failure: error
      ? 'The server did not answer.'
      : data && !data.chart
        ? 'The chart was deleted meanwhile.'
        : null,
    busy: fetching,
    again,
    share: (change: SharingChange) => changed(share({ slug, ...change })),
    create: (link: NewLink) => changed(create({ slug, ...link })),
    revoke: (id: string) => changed(revoke({ id })),
  }
}
