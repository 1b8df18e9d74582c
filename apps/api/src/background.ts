import { faultId, type Log } from './log.ts'

export interface Background {
  /** Begins a piece of work that nobody waits for. */
  start(name: string, work: (signal: AbortSignal) => Promise<unknown>): void
  /** Asks all work to stop where it can be taken up again, and waits for it. */
  close(): Promise<void>
}

/** Work that goes on behind the requests that began it: ingests. Its failures are logged under an id. */
export function createBackground(log: Log): Background {
  const stop = new AbortController()
  const running = new Set<Promise<void>>()
  return {
    start(name, work) {
      if (stop.signal.aborted) return
      const done = work(stop.signal).then(
        () => {},
        (error: unknown) => {
          // Work that was asked to stop ends as it likes; it resumes at the next start.
          if (!stop.signal.aborted) log({ id: faultId(), where: name, error })
        },
      )
      running.add(done)
      done.then(() => running.delete(done))
    },
    async close() {
      stop.abort()
      await Promise.all(running)
    },
  }
}
