import { Piscina } from 'piscina'
import { DRAWING_ENVIRONMENT } from './env.ts'
import type { RenderJob } from './job.ts'

export interface Renderer {
  /**
   * @throws RendererBusy where too many wait already
   * @throws Error where the chart cannot be drawn, or not in time
   */
  render(job: RenderJob): Promise<Uint8Array>
  close(): Promise<void>
}

/** Too many charts wait to be drawn: the answer is to come back. */
export class RendererBusy extends Error {}

/** Far more than the largest figure needs; whoever takes longer is ended with its thread, and another takes its place. */
const MOST_MS = 20_000
const MOST_WAITING = 64
const MEGABYTES = 512
const THREADS = 2

/** Threads that draw charts. None is started before the first chart, and an idle one ends after a while. */
export function createRenderer(): Renderer {
  const pool = new Piscina({
    // Built from `worker.ts`: React's JSX is nothing that Node runs by itself.
    filename: new URL('../../dist/worker.js', import.meta.url).href,
    name: 'work',
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: 120_000,
    maxQueue: MOST_WAITING,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    env: DRAWING_ENVIRONMENT,
  })
  return {
    async render(job) {
      if (pool.queueSize >= MOST_WAITING) throw new RendererBusy('Too many charts wait to be drawn.')
      return pool.run(job, { signal: AbortSignal.timeout(MOST_MS) })
    },
    close: () => pool.destroy(),
  }
}
