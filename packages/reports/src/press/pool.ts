import { Piscina } from 'piscina'
import type { ReportJob } from '../files/job.ts'

export interface Press {
  /**
   * @throws PressBusy where too many wait already
   * @throws Error where the file cannot be made, or not in time
   */
  make(job: ReportJob): Promise<Uint8Array>
  close(): Promise<void>
}

/** Too many reports wait to be made: the answer is to come back. */
export class PressBusy extends Error {}

/** Far more than the largest report needs; whoever takes longer is ended with its thread, and another takes its place. */
const MOST_MS = 60_000
const MOST_WAITING = 16
const MEGABYTES = 768

/** A thread that sets reports. It starts with the first one, and ends when idle for a while. */
export function createPress(): Press {
  const pool = new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    name: 'work',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 120_000,
    maxQueue: MOST_WAITING,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  })
  return {
    async make(job) {
      if (pool.queueSize >= MOST_WAITING) throw new PressBusy('Too many reports wait to be made.')
      return pool.run(job, { signal: AbortSignal.timeout(MOST_MS) })
    },
    close: () => pool.destroy(),
  }
}
