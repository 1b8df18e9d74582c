'use client'

import { href, pathOf } from '@parallax/addresses'
import { globalId, keyOf } from '@parallax/client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { type CombinedError, useMutation } from 'urql'
import { useRenewal } from '../../../lib/graphql-client.tsx'
import { useFilter } from '../../../lib/use-url-state.ts'
import { MergeStories, MoveArticle, RedoDecision, SplitOff, UndoDecision } from './decision-mutations.ts'

/** A story as a decision speaks of it; `articles` are all of its articles, whatever the filter. */
export interface NamedStory {
  id: string
  name: string
  articles: number
}

/** What is said once it is done, and from which article the page goes on: a story is named by any of its articles. */
interface Outcome {
  said: string
  stay: string
}

interface Answer {
  error?: CombinedError | undefined
  data?: { change: { __typename: string; message?: string; data?: { number: number } } } | undefined
}

const UNANSWERED = 'The API does not answer. Nothing was changed.'

/** Decisions on stories: sent one after the other, told in words, and each to be taken back at once. */
export function useDecisions() {
  const router = useRouter()
  const renew = useRenewal()
  const { filter } = useFilter()
  const [, sendMerge] = useMutation(MergeStories)
  const [, sendSplit] = useMutation(SplitOff)
  const [, sendMove] = useMutation(MoveArticle)
  const [, sendUndo] = useMutation(UndoDecision)
  const [, sendRedo] = useMutation(RedoDecision)
  const [sending, setSending] = useState(false)
  const [refreshing, refresh] = useTransition()

  /** Sends all in order and stops at the first that is refused. */
  async function send(steps: readonly (() => Promise<Answer>)[]) {
    setSending(true)
    const numbers: number[] = []
    let refusal: string | null = null
    for (const step of steps) {
      const { data, error } = await step()
      const change = data?.change
      if (change?.data) numbers.push(change.data.number)
      else {
        refusal = change?.message ?? error?.graphQLErrors[0]?.message ?? UNANSWERED
        break
      }
    }
    setSending(false)
    return { numbers, refusal }
  }

  function follow(stay?: string) {
    renew()
    refresh(() => {
      if (stay) router.replace(href(pathOf(globalId('Story', keyOf(stay))) ?? '/stories', filter))
      router.refresh()
    })
  }

  /** @returns why it was refused, or null where all was done */
  async function decide(steps: readonly (() => Promise<Answer>)[], { said, stay }: Outcome) {
    const { numbers, refusal } = await send(steps)
    if (numbers.length > 0) {
      follow(stay)
      if (!refusal) toast(said, { action: { label: 'Undo', onClick: () => void undo(numbers) } })
    }
    return refusal
  }

  const undo = async (numbers: readonly number[]) => {
    const { refusal } = await send([...numbers].reverse().map((number) => () => sendUndo({ number })))
    follow()
    if (refusal) toast.error(refusal)
    else toast('Taken back.', { action: { label: 'Redo', onClick: () => void redo(numbers) } })
  }
  const redo = async (numbers: readonly number[]) => {
    const { refusal } = await send(numbers.map((number) => () => sendRedo({ number })))
    follow()
    if (refusal) toast.error(refusal)
    else toast('Done again.', { action: { label: 'Undo', onClick: () => void undo(numbers) } })
  }

  return {
    busy: sending || refreshing,
    undo: (number: number) => void undo([number]),
    redo: (number: number) => void redo([number]),
    merge: (stories: readonly string[], note: string | null, outcome: Outcome) =>
      decide([() => sendMerge({ stories: [...stories], note })], outcome),
    split: (story: string, articles: readonly string[], note: string | null, outcome: Outcome) =>
      decide([() => sendSplit({ story, articles: [...articles], note })], outcome),
    move: (articles: readonly string[], story: string, note: string | null, outcome: Outcome) =>
      decide(
        articles.map((article) => () => sendMove({ article, story, note })),
        outcome,
      ),
  }
}
