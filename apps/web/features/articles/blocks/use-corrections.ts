'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { type CombinedError, useMutation } from 'urql'
import { counted, roleName } from '../../../lib/format.ts'
import { useRenewal } from '../../../lib/graphql-client.tsx'
import type { ArticleData, BlockData, BlockRole } from '../article-query.ts'
import { CorrectBlocks, RedoCorrections, UndoCorrections } from './correction-mutations.ts'
import { stretchesOf } from './correction-steps.ts'
import { isCounted } from './roles.ts'

/** What was asked for and is shown until the article has been read again. */
export interface Asked {
  start: number
  end: number
  role: BlockRole
}

export interface Corrections {
  /** True from the click until the page shows the article as it reads now. */
  busy: boolean
  asked: readonly Asked[]
  correct: (blocks: readonly BlockData[], role: BlockRole) => void
  undo: (numbers: readonly number[]) => void
  redo: (numbers: readonly number[]) => void
}

interface Answer {
  error?: CombinedError | undefined
  data?: { change: { __typename: string; message?: string } } | undefined
}

const UNANSWERED = 'The API does not answer. Nothing was changed.'

/** Decisions on an article's blocks: sent, shown at once, and followed by every number of the dashboard. */
export function useCorrections(article: ArticleData): Corrections {
  const router = useRouter()
  const renew = useRenewal()
  const [, sendCorrections] = useMutation(CorrectBlocks)
  const [, sendUndo] = useMutation(UndoCorrections)
  const [, sendRedo] = useMutation(RedoCorrections)
  const [sending, setSending] = useState(false)
  const [refreshing, refresh] = useTransition()
  const [asked, setAsked] = useState<readonly Asked[]>([])
  const busy = sending || refreshing

  // biome-ignore lint/correctness/useExhaustiveDependencies: the article as it reads now takes the place of what was asked
  useEffect(() => setAsked([]), [article])

  /** @returns whether it was taken */
  async function decide(send: () => Promise<Answer>): Promise<boolean> {
    setSending(true)
    const { data, error } = await send()
    setSending(false)
    const failure = data?.change.__typename === 'InputFailure' ? data.change.message : null
    if (!data || failure) {
      setAsked([])
      toast.error(failure ?? error?.graphQLErrors[0]?.message ?? UNANSWERED)
      return false
    }
    renew()
    refresh(() => router.refresh())
    return true
  }

  /** One decision at a time: the next is made on the article as it reads after this one. */
  function mustWait(): boolean {
    if (busy) toast('The last correction is still being read. Try again in a moment.', { id: 'busy' })
    return busy
  }

  const articleId = article.id
  const undo = async (numbers: readonly number[]) => {
    if (numbers.length === 0 || mustWait()) return
    if (await decide(() => sendUndo({ articleId, numbers: [...numbers] })))
      toast(`${counted(numbers.length, 'correction')} taken back.`, {
        action: { label: 'Redo', onClick: () => void redo(numbers) },
      })
  }
  const redo = async (numbers: readonly number[]) => {
    if (numbers.length === 0 || mustWait()) return
    if (await decide(() => sendRedo({ articleId, numbers: [...numbers] })))
      toast(`${counted(numbers.length, 'correction')} made again.`, {
        action: { label: 'Undo', onClick: () => void undo(numbers) },
      })
  }
  const correct = async (blocks: readonly BlockData[], role: BlockRole) => {
    const corrections = stretchesOf(article.text, blocks, role)
    if (corrections.length === 0 || mustWait()) return
    setAsked(corrections)
    let numbers: number[] = []
    const taken = await decide(async () => {
      const answer = await sendCorrections({ articleId, corrections })
      if (answer.data?.change.__typename === 'MutationCorrectBlocksSuccess') {
        const made = answer.data.change.data.corrections
        numbers = made.filter(({ step }) => step === made[0]?.step).map(({ number }) => number)
      }
      return answer
    })
    if (!taken) return
    const verb = isCounted(role) ? 'counted now' : 'not counted now'
    toast(`${counted(numbers.length, 'block')} ${verb}: ${roleName(role)}.`, {
      action: { label: 'Undo', onClick: () => void undo(numbers) },
    })
  }
  return {
    busy,
    asked,
    correct: (blocks, role) => void correct(blocks, role),
    undo: (numbers) => void undo(numbers),
    redo: (numbers) => void redo(numbers),
  }
}
