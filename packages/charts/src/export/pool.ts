import { createHash } from 'node:crypto'
import { Piscina } from 'piscina'
import { drawable } from './drawable.ts'
import { DRAWING_ENVIRONMENT, DRAWING_LIMITS } from './env.ts'
import type { RenderJob } from './job.ts'
import { createKept } from './kept.ts'

export interface Renderer {
  /**
   * @throws RendererBusy where too many wait already
   * @throws Error where the chart cannot be drawn, or not in time
   */
  render(job: RenderJob): Promise<Uint8Array>
  close(): Promise<void>
}

export interface RendererOptions {
  /** So many bytes of files are kept for whoever asks again; 0: each is drawn anew. */
  keptBytes?: number
}

/** Too many charts wait to be drawn: the answer is to come back. */
export class RendererBusy extends Error {}

/** Far more than the largest figure needs; whoever takes longer is ended with its thread, and another takes its place. */
const MOST_MS = 20_000
const MOST_WAITING = 64
const THREADS = 2
const MOST_KEPT_BYTES = 64_000_000

const hashOf = (job: RenderJob): string => createHash('sha256').update(JSON.stringify(job)).digest('base64')

/** Threads that draw charts. None is started before the first chart, and an idle one ends after a while. */
export function createRenderer({ keptBytes = MOST_KEPT_BYTES }: RendererOptions = {}): Renderer {
  const pool = new Piscina({
    // Built from `worker.ts`: React's JSX is nothing that Node runs by itself.
    filename: new URL('../../dist/worker.js', import.meta.url).href,
    name: 'work',
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: 120_000,
    maxQueue: MOST_WAITING,
    resourceLimits: DRAWING_LIMITS,
    env: DRAWING_ENVIRONMENT,
  })
  const drawn = createKept(keptBytes)
  const draw = async (job: RenderJob): Promise<Uint8Array> => {
    if (pool.queueSize >= MOST_WAITING) throw new RendererBusy('Too many charts wait to be drawn.')
    return pool.run(job, { signal: AbortSignal.timeout(MOST_MS) })
  }
  return {
    // The same job has the same bytes, so whoever asks again need not wait for a thread.
    async render(asked) {
      const job = drawable(asked)
      return keptBytes === 0 ? draw(job) : drawn.get(hashOf(job), () => draw(job))
    },
    close: () => pool.destroy(),
  }
}
