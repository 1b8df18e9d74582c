'use client'

import { viewParsers } from '@parallax/addresses'
import { keyOf } from '@parallax/client'
import { useRouter } from 'next/navigation'
import { useQueryState } from 'nuqs'
import { useState } from 'react'
import { toast } from 'sonner'
import { useMutation } from 'urql'
import { counted } from '../../lib/format.ts'
import { useRenewal } from '../../lib/graphql-client.tsx'
import {
  AddKnownOutlet,
  ChangeKnownOutlet,
  ImportKnownOutlets,
  type KnownOutlet,
  type OutletInput,
  RemoveKnownOutlet,
} from './known-outlet-data.ts'

/** Why an entry was not taken, and which of its fields is at fault. */
export interface Refusal {
  message: string
  field: string | null
}

interface Changed {
  touched: number
  run: { id: string } | null
}
interface Answer<Data extends Changed> {
  data?:
    | { change: { __typename: string; data: Data } | ({ __typename: 'InputFailure' } & Refusal) }
    | undefined
  error?: { graphQLErrors: readonly { message: string }[] } | undefined
}

const again = (touched: number) =>
  touched === 0
    ? 'No article holds its domain or name.'
    : `${counted(touched, 'article')} that may hold it ${touched === 1 ? 'is' : 'are'} read again.`

/** Changes of the table of outlets. The run that reads articles again stands in the address, like any other. */
export function useKnownOutlets() {
  const [, add] = useMutation(AddKnownOutlet)
  const [, change] = useMutation(ChangeKnownOutlet)
  const [, remove] = useMutation(RemoveKnownOutlet)
  const [, importTable] = useMutation(ImportKnownOutlets)
  const [busy, setBusy] = useState(false)
  const [, setRun] = useQueryState('run', viewParsers.run.withOptions({ history: 'push', scroll: false }))
  const router = useRouter()
  const renew = useRenewal()

  /** What changed, or the refusal; a fault of the connection is told here. */
  async function outcome<Data extends Changed>(asked: Promise<Answer<Data>>): Promise<Data | Refusal> {
    setBusy(true)
    const { data, error } = await asked.finally(() => setBusy(false))
    const answer = data?.change
    if (!answer)
      return {
        message: error?.graphQLErrors[0]?.message ?? 'The API does not answer. Nothing was changed.',
        field: null,
      }
    if (!('data' in answer)) return answer
    if (answer.data.run) await setRun(keyOf(answer.data.run.id))
    renew()
    router.refresh()
    return answer.data
  }

  const enter = async (outlet: OutletInput): Promise<Refusal | null> => {
    const end = await outcome(add({ outlet }))
    if ('message' in end) return end
    toast.success(`${end.outlet.name} was entered. ${again(end.touched)}`)
    return null
  }

  return {
    busy,
    add: enter,
    change: async (id: string, outlet: OutletInput): Promise<Refusal | null> => {
      const end = await outcome(change({ id, outlet }))
      if ('message' in end) return end
      toast.success(`${end.outlet.name} was changed. ${again(end.touched)}`)
      return null
    },
    remove: async ({ id, name, domain, country }: KnownOutlet): Promise<void> => {
      const end = await outcome(remove({ id }))
      if ('message' in end) {
        toast.error(end.message)
        return
      }
      toast.success(`${name} was taken out. ${again(end.touched)}`, {
        action: { label: 'Put it back', onClick: () => void enter({ name, domain, country }) },
      })
    },
    importTable: (csv: string) => outcome(importTable({ csv })),
  }
}
