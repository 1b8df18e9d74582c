'use client'

import type { ArticleFilter } from '@parallax/domain'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { useMutation } from 'urql'
import { useRenewal } from '../../../lib/graphql-client.tsx'
import {
  AddOwnTopic,
  ChangeOwnTopic,
  filterOf,
  inputOf,
  type OwnTopic,
  RemoveOwnTopic,
} from './own-topic-data.ts'

/** Why a topic was not taken, and which of its fields is at fault. */
export interface Refusal {
  message: string
  field: string | null
}

interface Answer {
  data?: { change: { __typename: string } | ({ __typename: 'InputFailure' } & Refusal) } | undefined
  error?: { graphQLErrors: readonly { message: string }[] } | undefined
}

/** Changes of one's own topics; every number that is shown follows. */
export function useOwnTopics() {
  const [, add] = useMutation(AddOwnTopic)
  const [, change] = useMutation(ChangeOwnTopic)
  const [, remove] = useMutation(RemoveOwnTopic)
  const [busy, setBusy] = useState(false)
  const router = useRouter()
  const renew = useRenewal()

  /** The refusal, or null where it was done. */
  async function outcome(asked: Promise<Answer>): Promise<Refusal | null> {
    setBusy(true)
    const { data, error } = await asked.finally(() => setBusy(false))
    if (!data)
      return {
        message: error?.graphQLErrors[0]?.message ?? 'The API does not answer. Nothing was changed.',
        field: null,
      }
    if ('message' in data.change) return data.change
    renew()
    router.refresh()
    return null
  }

  const enter = async (name: string, query: ArticleFilter) => {
    const refusal = await outcome(add({ topic: inputOf(name, query) }))
    if (!refusal) toast.success(`“${name}” stands beside the media topics now.`)
    return refusal
  }

  return {
    busy,
    add: enter,
    change: async (id: string, name: string, query: ArticleFilter) => {
      const refusal = await outcome(change({ id, topic: inputOf(name, query) }))
      if (!refusal) toast.success(`“${name}” was changed.`)
      return refusal
    },
    remove: async (topic: OwnTopic): Promise<void> => {
      const refusal = await outcome(remove({ id: topic.id }))
      if (refusal) {
        toast.error(refusal.message)
        return
      }
      toast.success(`“${topic.name}” was taken out.`, {
        action: { label: 'Put it back', onClick: () => void enter(topic.name, filterOf(topic)) },
      })
    },
  }
}
