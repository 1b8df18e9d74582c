'use client'

import type { ReportDocument } from '@parallax/domain'
import { useClient } from '@urql/next'
import { useCallback, useEffect, useRef, useState } from 'react'
import { UpdateReport } from '../report-data.ts'
import { forgetDraft, keepDraft, keptDraft } from './kept-draft.ts'

export type SaveState =
  | { kind: 'saved' | 'waiting' | 'saving' }
  /** `stale`: somebody else saved since; trying again would not help. */
  | { kind: 'failed'; message: string; stale: boolean }

/** Milliseconds without a key after which a change is saved. */
const PAUSE_MS = 800

export interface Draft {
  document: ReportDocument
  change: (edit: (document: ReportDocument) => ReportDocument) => void
  state: SaveState
  /** Of what is saved. */
  revision: number
  save: () => Promise<void>
  /** Words of an earlier visit were brought back. */
  restored: boolean
  /** What is not saved is not wanted. */
  giveUp: () => void
}

/** A report while it is written: every change is saved by itself, and what could not be saved is kept. */
export function useDraft(id: string, initialRevision: number, initial: ReportDocument): Draft {
  const client = useClient()
  const [document, setDocument] = useState(initial)
  const [state, setState] = useState<SaveState>({ kind: 'saved' })
  const [revision, setRevision] = useState(initialRevision)
  const [restored, setRestored] = useState(false)
  const latest = useRef({ document: initial, saved: initial, revision: initialRevision, busy: false })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const save = useCallback(async () => {
    const now = latest.current
    clearTimeout(timer.current)
    if (now.busy) return
    now.busy = true
    while (now.document !== now.saved) {
      setState({ kind: 'saving' })
      const sent = now.document
      const asked = { id, revision: now.revision, document: sent }
      const { data } = await client.mutation(UpdateReport, asked).toPromise()
      const change = data?.change
      if (change?.__typename !== 'MutationUpdateReportSuccess') {
        now.busy = false
        return setState({
          kind: 'failed',
          message: change?.message ?? 'The server did not answer.',
          stale: change?.code === 'STALE',
        })
      }
      now.saved = sent
      now.revision = change.data.revision
      setRevision(now.revision)
    }
    now.busy = false
    forgetDraft(id)
    setState({ kind: 'saved' })
  }, [client, id])

  const put = useCallback(
    (next: ReportDocument) => {
      const now = latest.current
      now.document = next
      setDocument(next)
      keepDraft(id, { revision: now.revision, document: next })
      setState((known) => (known.kind === 'failed' && known.stale ? known : { kind: 'waiting' }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), PAUSE_MS)
    },
    [id, save],
  )

  useEffect(() => {
    const kept = keptDraft(id)
    if (!kept || JSON.stringify(kept.document) === JSON.stringify(latest.current.saved)) return
    latest.current.revision = kept.revision
    setRestored(true)
    put(kept.document)
  }, [id, put])

  useWarning(state)
  useEffect(() => () => void save(), [save])
  const change = useCallback(
    (edit: (known: ReportDocument) => ReportDocument) => put(edit(latest.current.document)),
    [put],
  )
  const giveUp = useCallback(() => {
    clearTimeout(timer.current)
    latest.current.saved = latest.current.document
    setState({ kind: 'saved' })
  }, [])
  return { document, change, state, revision, save, restored, giveUp }
}

/** Asks before the page is closed on words that are not saved. */
function useWarning({ kind }: SaveState): void {
  useEffect(() => {
    if (kind === 'saved') return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [kind])
}
