'use client'

import { viewParsers } from '@parallax/addresses'
import { keyOf } from '@parallax/client'
import { useQueryState } from 'nuqs'
import { useState } from 'react'
import { toast } from 'sonner'
import { useMutation } from 'urql'
import { counted } from '../../lib/format.ts'
import { AddArticles, type ArticleInput } from './add-mutation.ts'
import { base64Of, batchesOf } from './batches.ts'

/** Hands articles to the API. The runs that this begins stand in the address, so that a reload finds them again. */
export function useAdd() {
  const [, mutate] = useMutation(AddArticles)
  const [busy, setBusy] = useState(false)
  const [, setRun] = useQueryState(
    'run',
    viewParsers.run.withOptions({ history: 'push', scroll: false, shallow: false }),
  )

  async function send(input: Parameters<typeof mutate>[0]): Promise<string | null> {
    const { data, error } = await mutate(input)
    if (data?.addArticles.__typename === 'MutationAddArticlesSuccess') return keyOf(data.addArticles.data.id)
    const failure = data?.addArticles.__typename === 'InputFailure' ? data.addArticles.message : null
    toast.error(failure ?? error?.graphQLErrors[0]?.message ?? 'The API does not answer. Nothing was added.')
    return null
  }

  async function during<T>(work: () => Promise<T>): Promise<T> {
    setBusy(true)
    try {
      return await work()
    } finally {
      setBusy(false)
    }
  }

  const addText = (article: ArticleInput) =>
    during(async () => {
      const run = await send({ articles: [article], files: null })
      if (run) void setRun(run)
      return run !== null
    })

  const addFiles = (files: File[]) =>
    during(async () => {
      const { batches, tooLarge } = batchesOf(files)
      if (tooLarge.length > 0)
        toast.error(
          `${counted(tooLarge.length, 'file')} left out: larger than 16 MB. The command line takes files of any size.`,
        )
      const runs: string[] = []
      for (const batch of batches) {
        const inputs = await Promise.all(batch.map(readFile))
        const run = await send({ articles: null, files: inputs.filter((input) => input !== null) })
        if (!run) break
        runs.push(run)
        void setRun(runs.join(','))
      }
    })

  return { addText, addFiles, busy }
}

async function readFile(file: File) {
  try {
    return { name: file.name, base64: base64Of(new Uint8Array(await file.arrayBuffer())) }
  } catch {
    toast.error(`${file.name} could not be read. It may have been moved or changed.`)
    return null
  }
}
