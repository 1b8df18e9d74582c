import type { IngestProgress } from '@parallax/ingest'
import cliProgress from 'cli-progress'

export interface ProgressBar {
  update(progress: IngestProgress): void
  stop(): void
}

/** A bar where a person watches; elsewhere one plain line every few seconds, so that logs stay readable. */
export function progressBar(what: string): ProgressBar {
  return process.stderr.isTTY ? drawn(what) : plain(what)
}

const done = (progress: IngestProgress) => progress.stored + progress.unchanged + progress.failed

function drawn(what: string): ProgressBar {
  const bar = new cliProgress.SingleBar(
    {
      format: `${what} {bar} {value}/{total} · {eta_formatted} left`,
      stream: process.stderr,
      hideCursor: true,
    },
    cliProgress.Presets.shades_classic,
  )
  let started = false
  return {
    update(progress) {
      if (!started) bar.start(progress.total, done(progress))
      started = true
      bar.setTotal(progress.total)
      bar.update(done(progress))
    },
    stop: () => started && bar.stop(),
  }
}

const EVERY_MS = 3000

function plain(what: string): ProgressBar {
  let last = 0
  return {
    update(progress) {
      if (Date.now() - last < EVERY_MS && done(progress) < progress.total) return
      last = Date.now()
      console.error(`${what}: ${done(progress)} of ${progress.total}`)
    },
    stop() {},
  }
}
