import { type Database, listen } from '@parallax/database'
import { CHANNEL, type RunProgress, runProgress } from './progress.ts'

/** Also without notifications (a pooler in between swallows them) a watcher is never further behind than this. */
const POLL_MS = 2_000
/** Several articles a tenth of a second are told as one step. */
const SETTLE_MS = 100

/**
 * Follows a run: first where it stands, then every change, at last its end. Ends early when `signal` does.
 * Nothing is yielded for a run that does not exist.
 */
export async function* watchRun(
  database: Pick<Database, 'kysely' | 'url'>,
  runId: string,
  signal?: AbortSignal,
): AsyncGenerator<RunProgress> {
  const bell = new Bell()
  const onAbort = () => bell.ring()
  signal?.addEventListener('abort', onAbort)
  const stop = await subscribe(database.url, (payload) => {
    if (payload === runId || payload === '') bell.ring()
  })
  try {
    let told = ''
    while (!signal?.aborted) {
      const progress = await runProgress(database, runId)
      if (!progress) return
      const now = JSON.stringify(progress)
      if (now !== told) yield progress
      told = now
      if (progress.state !== 'running') return
      await bell.wait()
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
    await stop()
  }
}

/** Something to wait for that may have happened already. */
class Bell {
  #rung = false
  #wake: (() => void) | null = null

  ring(): void {
    this.#rung = true
    this.#wake?.()
  }

  async wait(): Promise<void> {
    if (!this.#rung)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, POLL_MS)
        this.#wake = () => {
          clearTimeout(timer)
          setTimeout(resolve, SETTLE_MS)
          this.#wake = null
        }
      })
    this.#wake = null
    this.#rung = false
  }
}

interface Line {
  followers: Set<(payload: string) => void>
  stop: Promise<() => Promise<void>>
}

/** One listening connection a database, however many watch. */
const lines = new Map<string, Line>()

async function subscribe(url: string, follower: (payload: string) => void): Promise<() => Promise<void>> {
  let line = lines.get(url)
  if (!line) {
    const followers = new Set<(payload: string) => void>()
    const opened = listen(url, CHANNEL, (payload) => {
      for (const each of followers) each(payload)
    })
    // Without a listening connection the watchers still look every few seconds.
    line = { followers, stop: opened.catch(() => async () => {}) }
    lines.set(url, line)
  }
  line.followers.add(follower)
  await line.stop
  const own = line
  return async () => {
    own.followers.delete(follower)
    if (own.followers.size > 0 || lines.get(url) !== own) return
    lines.delete(url)
    await (await own.stop)()
  }
}
